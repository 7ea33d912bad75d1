import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tie } from '../../foundation/cases/index.ts'
import { inTransaction } from '../../foundation/db.ts'
import { newId } from '../../foundation/id.ts'
import type { TestHouse } from '../../testing/house.ts'
import { openLived } from '../../testing/lived.ts'
import { dutyNow, type ReportScene, reportScene } from './fixture/scene.ts'

let house: TestHouse
let at: ReportScene
let tied: string
let stranger: string
beforeAll(async () => {
  ;({ house, at } = await openLived(reportScene))
  tied = await house.person('Terje Tied', { staff: ['programme adviser'] })
  stranger = await house.person('Nobody Here')
  const why = { kind: 'member', source: 'declared', explanation: 'Sits on the board', by: undefined }
  await house.system((db) => tie(db, { file: at.agreement.id, person: tied, ...why }))
  await house.settle()
  const { id } = await dutyNow(house, at, 'round-report')
  await house.system((db) =>
    sql`insert into reports.extension (id, duty, agreement, wished, reason, asked_by, asked_at)
      values (${newId()}, ${id}, ${at.agreement.id}, '2028-08-01', 'x', ${at.norway.writer}, now())`.execute(db),
  )
}, 120_000)
afterAll(() => house.close())

const tables = ['desk', 'duty', 'extension'] as const
const seen = (audience: 'partner' | 'staff', person: string, table: string) =>
  inTransaction(
    house.house.pool,
    audience,
    async (db) => (await sql`select agreement from ${sql.table(`reports.${table}`)}`.execute(db)).rows.length > 0,
    person,
  )

describe('the second wall', () => {
  test.each(tables)(
    'shows the %s of an agreement to its partners and the agency, not to who has a tie',
    async (table) => {
      expect(await seen('partner', at.zambia.writer, table)).toBe(true)
      expect(await seen('staff', at.adviser, table)).toBe(true)
      expect(await seen('staff', tied, table)).toBe(false)
      expect(await seen('partner', stranger, table)).toBe(false)
    },
  )
  test('lets no partner change what is owed, answer for the agency, or write in another’s name', async () => {
    const { id } = await dutyNow(house, at, 'round-report')
    const asPartner = (act: ReturnType<typeof sql>) =>
      inTransaction(house.house.pool, 'partner', (db) => act.execute(db), at.norway.writer)
    await expect(asPartner(sql`update reports.duty set due = '2030-01-01'`)).rejects.toThrow('permission denied')
    await expect(asPartner(sql`update reports.extension set state = 'granted'`)).rejects.toThrow('permission denied')
    await expect(asPartner(sql`delete from reports.duty`)).rejects.toThrow('permission denied')
    const statement = sql`insert into reports.statement (duty, agreement, line, minor, currency, by, at)
      values (${id}, ${at.agreement.id}, 'allowance', 1, 'NOK', ${at.malawi.writer}, now())`
    await expect(asPartner(statement)).rejects.toThrow('row-level security')
  })
  test('reads nothing of it to the public', async () => {
    for (const table of tables)
      await expect(
        inTransaction(house.house.pool, 'public', (db) =>
          sql`select from ${sql.table(`reports.${table}`)}`.execute(db),
        ),
      ).rejects.toThrow('permission denied')
  })
})

describe('somebody with a tie', () => {
  test('meets no page of it, and it is on none of their lists', async () => {
    const visitor = await house.as(tied)
    const { id } = await dutyNow(house, at, 'round-report')
    expect((await visitor.get(`/staff/agreements/${at.agreement.id}/reports`)).status).toBe(404)
    expect((await visitor.get(`/staff/agreements/${at.agreement.id}/reports/${id}`)).status).toBe(404)
    expect((await visitor.get('/staff/reports?whose=all')).html).not.toContain('Bees together')
  })
})

describe('the lists', () => {
  test('show a partner all that its organisations owe, by day, and give it for their own calendar', async () => {
    const visitor = await house.as(at.zambia.writer)
    const page = await visitor.get('/reports')
    expect(page.html.indexOf('29 June 2028')).toBeLessThan(page.html.indexOf('2 October 2028'))
    const file = await visitor.get('/reports.ics')
    expect(file.html.match(/BEGIN:VEVENT/g)).toHaveLength(3)
    expect(file.html).toContain('DTSTART;VALUE=DATE:20280629')
    const other = await house.as(stranger)
    expect((await other.get('/reports.ics')).html).not.toContain('VEVENT')
  })
  test('show an adviser what is theirs, late ones first, and who asks for time', async () => {
    house.at('2028-10-01T10:00:00Z')
    const visitor = await house.as(at.adviser)
    const all = await visitor.get('/staff/reports')
    expect(all.html).toContain('Bees together')
    expect(all.html.match(/data-color="danger"/g)).toHaveLength(2)
    expect(all.html.indexOf('29 June 2028')).toBeLessThan(all.html.indexOf('2 October 2028'))
    expect((await visitor.get('/staff/reports?what=time+asked')).html).toContain('Asks for time')
    expect((await visitor.get('/staff/reports?what=to+read')).html).toContain('Nothing waits here')
    expect((await (await house.as(at.otherAdviser)).get('/staff/reports')).html).toContain('Nothing waits here')
    expect((await (await house.as(at.otherAdviser)).get('/staff/reports?whose=all')).html).toContain('Bees together')
  })
  test('go on page by page without a gap', async () => {
    const { id } = await dutyNow(house, at, 'final-report')
    await house.system((db) =>
      sql`insert into reports.duty (id, agreement, round, terms, kind, name, due, opens, made_at)
        select gen_random_uuid(), agreement, gen_random_uuid(), 'more', kind, jsonb_build_object('en', 'Report no ' || n || '.'),
          '2029-01-01', opens, made_at from reports.duty, generate_series(1, 60) n where id = ${id}`.execute(db),
    )
    const visitor = await house.as(at.adviser)
    const found = new Set<string>()
    let path: string | undefined = '/staff/reports'
    let pages = 0
    for (; path; pages++) {
      const { html }: { html: string } = await visitor.get(path)
      for (const [name] of html.matchAll(/Report no \d+\./g)) found.add(name)
      path = /href="([^"]*after=[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
    }
    expect([found.size, pages]).toEqual([60, 3])
  })
})
