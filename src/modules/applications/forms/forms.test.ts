import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tie } from '../../../foundation/cases/index.ts'
import { freezeClock } from '../../../foundation/clock.ts'
import { type Db, inTransaction } from '../../../foundation/db.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { readAnswers } from '../answers/answer.store.ts'
import { openApplication, readApplication } from '../application.store.ts'
import { activeParties, statusOf } from '../application.ts'
import { begun, grantedVisitScene, roundHandedIn, told } from '../fixture/granted.ts'
import { newestOf } from '../fixture/handed-in.ts'
import type { Scene } from '../fixture/setting.ts'
import { approved, saves } from '../fixture/written.ts'
import { formsOf, setDue } from './form.store.ts'

let house: TestHouse
let at: Scene
let root: string
let round: string
beforeAll(async () => {
  const opened = await openLived(grantedVisitScene)
  house = opened.house
  at = opened.at
  root = opened.at.root
  house.at('2026-11-02T10:00:00Z')
  round = await begun(house, { root, from: root, form: 'round', slot: '1', by: at.norway.writer })
}, 120_000)
afterAll(() => house.close())

const read = async (id: string) => {
  const found = await house.system((db) => readApplication(db, id))
  if (!found) throw new Error('It is gone')
  return found
}
const statusNow = async (id: string) =>
  statusOf(
    await read(id),
    { at: new Date('2026-09-15T21:59:59Z'), zone: 'Europe/Oslo' },
    new Date('2026-11-02T10:00:00Z'),
  )
const get = async (path: string, person: string) => (await house.as(person)).get(path)
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('a round', () => {
  test('is started once, with partners, answers and budget of the granted application, but not its days', async () => {
    expect(await read(round)).toMatchObject({ use: 'round', root, slot: '1', startedFrom: root, phase: 'round' })
    expect(activeParties(await read(round)).map(({ organisation }) => organisation)).toEqual([
      at.norway.organisation,
      at.malawi.organisation,
    ])
    const answers = await house.system((db) => readAnswers(db, round))
    const questions = new Set(answers.map(({ question }) => question))
    expect([...questions].sort()).toEqual(['budget'])
    expect(await begun(house, { root, from: root, form: 'round', slot: '1' })).toBe(round)
    expect(await begun(house, { root, from: root, form: 'round', slot: '1', by: at.norway.writer })).toBe(round)
    expect((await house.system((db) => formsOf(db, root))).map(({ id }) => id)).toEqual([round])
  })
  test('is started and filled while the clock goes on', async () => {
    house.at('2026-11-02T10:00:00Z')
    freezeClock()
    try {
      const other = await begun(house, { root, from: root, form: 'round', slot: 'in real time' })
      const answers = await house.system((db) => readAnswers(db, other))
      expect(answers.length).toBeGreaterThan(0)
      await house.system((db) => sql`delete from applications.application where id = ${other}`.execute(db))
    } finally {
      house.at('2026-11-02T10:00:00Z')
    }
  })
  test('is started by nobody but the house and those who write for the coordinating partner', async () => {
    for (const by of [at.malawi.writer, at.norway.signatory, at.zambia.writer])
      await expect(begun(house, { root, from: root, form: 'round', slot: '9', by })).rejects.toThrow()
    await expect(begun(house, { root, from: root, form: 'visit', slot: '9' })).rejects.toThrow('no form visit')
  })
  test('has no other way in: the database refuses a form that is written past it, or filled afterwards', async () => {
    const asWriter = (act: (db: Db) => Promise<unknown>) =>
      inTransaction(house.house.pool, 'partner', act, at.norway.writer)
    const insert = (db: Db) =>
      sql`insert into applications.application (id, call, version, phase, coordinator, language, created_at, use, project, slot)
        select gen_random_uuid(), call, version, 'round', coordinator, language, now(), 'round', ${root}, '7'
        from applications.application where id = ${root}`.execute(db)
    await expect(asWriter(insert)).rejects.toThrow('row-level security')
    const fill = (db: Db) => sql`select applications.fill_form(${round}, '[]', '[]', now())`.execute(db)
    await expect(asWriter(fill)).rejects.toThrow('when it is started')
    await expect(asWriter((db) => setDue(db, round, '2030-01-01'))).rejects.toThrow('permission denied')
  })
  test('is still a draft long after its call has closed, and can be written in', async () => {
    expect(await statusNow(round)).toBe('draft')
    await saves(house, round, at.malawi.writer, { question: 'partner-meeting', value: 'Blantyre, in March' })
  })
  test('shows itself to its partners alone until it is handed in', async () => {
    expect((await get(`/applications/${round}`, at.malawi.writer)).status).toBe(200)
    expect((await get(`/applications/${round}`, at.zambia.writer)).status).toBe(404)
  })
  test('belongs to the case of its project when it is handed in: one number, one journal, and no new matter', async () => {
    await roundHandedIn(house, at, round)
    const { rows } = await house.system((db) =>
      sql<{ name: string; data: Record<string, unknown> }>`select name, data from events.outbox
        where thing = ${round} and name like 'applications.%handed in'`.execute(db),
    )
    const submission = await newestOf(house, round)
    expect(rows.map(({ name }) => name)).toEqual(['applications.form handed in'])
    expect(rows[0]?.data).toMatchObject({ use: 'round', form: 'round', root, from: root, submission: submission.id })
    expect(submission.snapshot.form).toMatchObject({ use: 'round', root, confirmedBy: 'every partner' })
    const documents = await house.system((db) =>
      sql<{ title: { en: string }; kept: string | null }>`select title, kept_file as kept from cases.document
        where file = ${root} order by number`.execute(db),
    )
    expect(documents.rows.map(({ title }) => title.en)).toEqual([
      'Application: Bees, planned',
      expect.stringContaining('Round: Bees, planned'),
    ])
    expect(documents.rows.every(({ kept }) => kept !== null)).toBe(true)
    const cases = await house.system((db) => sql`select from cases.file where id = ${round}`.execute(db))
    expect(cases.rows).toHaveLength(0)
    expect(await statusNow(round)).toBe('submitted')
  })
  test('is seen by the agency once it is there, but not by who has a tie to its project', async () => {
    const adviser = await house.person('Synne Berg', { staff: ['programme adviser'] })
    const tied = await house.person('Terje Tied', { staff: ['programme adviser'] })
    const why = { kind: 'member', source: 'declared', explanation: 'Sits on the board', by: undefined } as const
    await house.system((db) => tie(db, { file: root, person: tied, ...why }))
    const sees = (person: string, what: string) =>
      inTransaction(
        house.house.pool,
        'staff',
        async (db) =>
          (
            await sql`select from ${sql.table(`applications.${what}`)} where ${sql.ref(what === 'application' ? 'id' : 'application')} = ${round}`.execute(
              db,
            )
          ).rows.length > 0,
        person,
      )
    for (const what of ['application', 'party', 'submission', 'approval'])
      expect([what, await sees(adviser, what), await sees(tied, what)]).toEqual([what, true, false])
    const opened = await inTransaction(house.house.pool, 'staff', async (db) => readApplication(db, round), tied)
    expect(opened).toBeUndefined()
    expect(openApplication).toBeDefined()
  })
  test('cannot be taken back by itself: the agency opens it again where something must change', async () => {
    const visitor = await house.as(at.norway.signatory)
    const answer = await visitor.post(`/applications/${round}/submission/removal`)
    expect([answer.status, textOf(answer.html)]).toEqual([
      409,
      expect.stringContaining('Write to your programme adviser'),
    ])
    house.at('2026-11-05T10:00:00Z')
    const remarks = [{ part: 'shared', question: 'activities', say: 'Say who teaches whom.' }]
    const review = { form: round, outcome: 'needs changes', until: '2026-11-20', remarks }
    await told(house, 'agreements.round reviewed', root, review)
    expect(await statusNow(round)).toBe('to complete')
    const page = await get(`/applications/${round}/sections/this-round`, at.norway.writer)
    expect(textOf(page.html)).toContain('Say who teaches whom.')
  })
  test('with the change, what was approved before no longer holds, and it is approved and handed in again', async () => {
    house.at('2026-11-10T10:00:00Z')
    const version = (await house.system((db) => readAnswers(db, round))).find(
      ({ question }) => question === 'activities',
    )
    const change = { question: 'activities', value: 'Malawi teaches Norway.', seen: String(version?.version) }
    await saves(house, round, at.norway.writer, change)
    const submitting = await get(`/applications/${round}/submission`, at.norway.signatory)
    expect(textOf(submitting.html)).toContain('Fjord Trust')
    for (const team of [at.norway, at.malawi]) await approved(house, round, team)
    const visitor = await house.as(at.norway.signatory)
    const content = /name="content" value="([0-9a-f]{64})"/.exec(
      (await visitor.get(`/applications/${round}/submission`)).html,
    )?.[1]
    expect((await visitor.post(`/applications/${round}/submission`, { content: content ?? '' })).status).toBe(303)
    expect((await newestOf(house, round)).number).toBe(2)
    const page = await get(`/applications/${round}/sections/this-round`, at.norway.writer)
    expect(textOf(page.html)).not.toContain('Say who teaches whom.')
    await told(house, 'agreements.round reviewed', root, { form: round, outcome: 'approved', remarks: [] })
    expect(await statusNow(round)).toBe('decided')
  })
  test('starts from the round before the next time, papers along', async () => {
    const second = await begun(house, { root, from: round, form: 'round', slot: '2', by: at.norway.writer })
    const answers = await house.system((db) => readAnswers(db, second))
    const said = answers.find(({ question }) => question === 'activities')
    expect(said?.words).toEqual(['Malawi teaches Norway.'])
    expect(answers.some(({ question }) => question === 'when')).toBe(false)
  })
  test('while it is written, follows who joins and leaves the agreement', async () => {
    const third = await begun(house, { root, from: round, form: 'round', slot: '3' })
    const who = async () => activeParties(await read(third)).map(({ organisation }) => organisation)
    await told(house, 'agreements.partner joined', root, { organisation: at.zambia.organisation, day: '2026-11-10' })
    expect(await who()).toContain(at.zambia.organisation)
    await told(house, 'agreements.partner left', root, { organisation: at.malawi.organisation, day: '2026-11-10' })
    expect(await who()).toEqual([at.norway.organisation, at.zambia.organisation])
    expect(activeParties(await read(round)).map(({ organisation }) => organisation)).toContain(at.malawi.organisation)
  })
})
