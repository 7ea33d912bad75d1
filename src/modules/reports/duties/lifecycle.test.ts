import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { record } from '../../../foundation/audit.ts'
import { letIn } from '../../../foundation/cases/index.ts'
import { type Db, inTransaction } from '../../../foundation/db.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { saveAnswer } from '../../applications/answers/answer.store.ts'
import { newestOf } from '../../applications/fixture/handed-in.ts'
import { team } from '../../applications/fixture/setting.ts'
import { approved, saves } from '../../applications/fixture/written.ts'
import {
  duties,
  dutyNow,
  handsInReport,
  type ReportScene,
  reachedTogether,
  reportScene,
  spent,
} from '../fixture/scene.ts'
import { remind } from '../reminders/reminder.job.ts'

let house: TestHouse
let at: ReportScene
beforeAll(async () => {
  ;({ house, at } = await openLived(reportScene))
  house.at('2027-06-01T10:00:00Z')
  await remind.run(house.house, {}, 'once')
}, 120_000)
afterAll(() => house.close())

/** What another module tells about the agreement. */
const tells = async (tell: string, data: Record<string, unknown>) => {
  const what = { action: tell, kind: 'agreement', thing: at.agreement.id, actor: undefined }
  await house.system((db) => record(db, { ...what, data, tell }))
  await house.settle()
}
const get = async (person: string, where: string) => (await house.as(person)).get(where)
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('an audit', () => {
  test('is met by the auditor’s confirmation, whose remarks stand in the review of the round', async () => {
    const findings = [{ line: 'Allowance', severity: 'remark', text: 'One receipt is hard to read.' }]
    await tells('payments.audit confirmed', { round: at.round, firm: 'Lake Audit', opinion: 'clean', findings })
    expect((await dutyNow(house, at, 'round-audit')).state).toBe('met')
    const { id } = await dutyNow(house, at, 'round-report')
    const page = await get(at.adviser, `/staff/agreements/${at.agreement.id}/reports/${id}`)
    expect(textOf(page.html)).toContain('Allowance: One receipt is hard to read.')
    const { rows } = await house.system((db) =>
      sql<{
        data: { terms: string; round: string }
      }>`select data from events.outbox where name = 'reports.duty met'`.execute(db),
    )
    expect(rows.map(({ data }) => data)).toEqual([expect.objectContaining({ terms: 'round-audit', round: at.round })])
  })
  test('that is told again changes nothing', async () => {
    await tells('payments.audit confirmed', { round: at.round })
    expect((await duties(house, at)).filter(({ state }) => state === 'met')).toHaveLength(1)
  })
})

describe('a partner that comes', () => {
  test('writes its part of the report of the round that runs', async () => {
    const late = await team(house, 'Hill Farmers', 'MW')
    const { form } = await dutyNow(house, at, 'round-report')
    await house.system(async (db) => {
      await letIn(db, at.agreement.id, late.organisation)
      await sql`insert into agreements.party (agreement, organisation, role, from_day)
        values (${at.agreement.id}, ${late.organisation}, 'partner', '2027-06-01')`.execute(db)
    })
    expect((await get(late.writer, `/applications/${form}`)).status).toBe(404)
    await tells('agreements.partner joined', { organisation: late.organisation, day: '2027-06-01' })
    expect((await get(late.writer, `/applications/${form}`)).status).toBe(200)
    expect((await get(at.malawi.writer, `/applications/${form}`)).status).toBe(200)
  })
})

describe('a partner that leaves', () => {
  test('owes a report of its own, which it writes with the coordinating partner', async () => {
    await house.system((db) =>
      sql`update agreements.party set until_day = '2027-06-15'
        where agreement = ${at.agreement.id} and organisation = ${at.malawi.organisation}`.execute(db),
    )
    house.at('2027-06-16T10:00:00Z')
    await tells('agreements.partner left', { organisation: at.malawi.organisation, day: '2027-06-15' })
    const duty = await dutyNow(house, at, 'leaving-report')
    expect(duty).toMatchObject({ organisation: at.malawi.organisation, due: '2027-08-16', state: 'waiting' })
    expect((await get(at.malawi.writer, `/applications/${duty.form}`)).status).toBe(200)
    expect((await get(at.zambia.writer, `/applications/${duty.form}`)).status).toBe(404)
    const page = await get(at.malawi.writer, `/agreements/${at.agreement.id}/reports/${duty.id}`)
    expect(textOf(page.html)).toContain('Lake Youth, which has left')
    expect(page.html).toContain('name="wished"')
  })
  test('answers it alone: the coordinating partner follows, and no part of its own is asked for', async () => {
    const { form = '' } = await dutyNow(house, at, 'leaving-report')
    for (const { writer } of [at.malawi, at.norway]) {
      const list = textOf((await get(writer, `/applications/${form}`)).html)
      expect(list).toContain('Fjord Trust (follows, and hands it in)')
      expect(list).toMatch(/Lake Youth \(\d+ left\)/)
    }
    const own = `/applications/${form}/budget?part=${at.norway.organisation}`
    expect(textOf((await get(at.norway.writer, own)).html)).not.toContain('name="spent.')
    const mine = { part: at.norway.organisation, question: 'done', value: 'We built hives.' }
    await expect(saves(house, form, at.norway.writer, mine)).rejects.toThrow('Another partner answers this report')
    const place = { part: at.norway.organisation, question: 'done', item: '' }
    const past = (db: Db) => saveAnswer(db, form, place, { version: 0 }, ['We built hives.'])
    const tried = await inTransaction(house.house.pool, 'partner', past, at.norway.writer)
    expect(tried).toEqual({ outcome: 'closed' })
    const file = (part: string) => (db: Db) =>
      sql`insert into applications.attachment (id, application, part, question, file, name, sha256, size, at)
        values (gen_random_uuid(), ${form}, ${part}, 'vouchers', gen_random_uuid(), 'Bill.pdf', 'x', 1, now())`.execute(
        db,
      )
    const lay = (part: string, who: string) => inTransaction(house.house.pool, 'partner', file(part), who)
    await expect(lay(at.norway.organisation, at.norway.writer)).rejects.toThrow('row-level security')
    await lay(at.malawi.organisation, at.malawi.writer)
  })
  test('cannot make itself one that only follows, nor the other one that answers, past the pages', async () => {
    const { form = '' } = await dutyNow(house, at, 'leaving-report')
    for (const { writer } of [at.malawi, at.norway])
      await expect(
        inTransaction(
          house.house.pool,
          'partner',
          (db) => sql`update applications.party set follows = not follows where application = ${form}`.execute(db),
          writer,
        ),
      ).rejects.toThrow('permission denied')
  })
  test('has written all when its own part is there, and the coordinating partner confirms it and hands it in', async () => {
    house.at('2027-06-20T10:00:00Z')
    const duty = await dutyNow(house, at, 'leaving-report')
    const { form = '' } = duty
    await saves(house, form, at.malawi.writer, {
      ...{ part: at.malawi.organisation, question: 'done', value: 'We built hives until June.' },
    })
    await reachedTogether(house, duty, at)
    await spent(house, duty, at.malawi, [{ line: 'allowance', kroner: '41000', note: 'They went home early.' }])
    expect((await approved(house, form, at.malawi)).status).toBe(409)
    await handsInReport(house, at, form)
    expect((await dutyNow(house, at, 'leaving-report')).state).toBe('handed in')
    const { snapshot } = await newestOf(house, form)
    expect(snapshot.parties.map(({ name }) => name)).toEqual(['Lake Youth'])
    expect(snapshot.coordinator).toBe(at.norway.organisation)
  })
  test('takes nothing with it of what the others owe', async () => {
    expect((await dutyNow(house, at, 'round-report')).state).toBe('waiting')
    const again = await duties(house, at)
    await tells('agreements.changed', { number: 2 })
    expect((await duties(house, at)).map(({ id, due, state }) => [id, due, state])).toEqual(
      again.map(({ id, due, state }) => [id, due, state]),
    )
  })
})

describe('an agreement that ends early', () => {
  test('is reported from the day it ended', async () => {
    house.at('2027-09-02T10:00:00Z')
    await tells('agreements.terminated', { day: '2027-08-31', why: 'Both agreed.' })
    // Four months after 31 August 2027 is Friday 31 December; three months is Tuesday 30 November.
    expect((await dutyNow(house, at, 'round-report')).due).toBe('2027-12-31')
    expect((await dutyNow(house, at, 'final-report')).due).toBe('2027-11-30')
    expect((await dutyNow(house, at, 'round-audit')).state).toBe('met')
  })
  test('is reported by the day the decision says, where it says one', async () => {
    await tells('agreements.terminated', { day: '2027-08-31', why: 'It went wrong.', reportBy: '2027-10-15' })
    for (const terms of ['round-report', 'final-report'])
      expect((await dutyNow(house, at, terms)).due).toBe('2027-10-15')
  })
})
