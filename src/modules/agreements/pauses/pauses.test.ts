import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pausedOn } from '../../../foundation/cases/index.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { runningAgreements } from '../agreement/agreement.store.ts'
import type { Agreement } from '../agreement/agreement.ts'
import { copies } from '../fixture/copies.ts'
import { type GrantScene, must, runningScene } from '../fixture/granted.ts'
import { handedInRound, startedRound, wroteRound } from '../fixture/rounds.ts'
import { roundsOf } from '../rounds/round.store.ts'
import { pausesOf } from './pause.store.ts'

let house: TestHouse
let at: GrantScene & { readonly agreement: Agreement }
beforeAll(async () => {
  ;({ house, at } = await openLived(runningScene))
  house.at('2026-12-01T10:00:00Z')
  const round = await startedRound(house, at)
  await wroteRound(house, at, round)
  await handedInRound(house, at, round)
  await (await house.as(at.adviser)).post(`/staff/agreements/${at.agreement.id}/rounds/${round}/review`, {
    outcome: 'approved',
  })
  await house.settle()
  house.at('2027-04-10T10:00:00Z')
}, 60_000)
afterAll(() => house.close())

const malawi = { what: 'country MW', from: '2027-04-08', until: '', why: 'Unrest in the capital.' }
const pause = async (fields: Record<string, string>, person = at.adviser) =>
  (await house.as(person)).post('/staff/pauses', { ...malawi, ...fields })
const letters = async (title = 'Everything stands still') => {
  const found = await house.system((db) =>
    sql<{ correspondent: string; title: { en: string } }>`select correspondent, title from cases.document
      where file = ${at.agreement.id} and direction = 'out' and title ->> 'en' = ${title} order by correspondent`.execute(
      db,
    ),
  )
  return found.rows.map(({ correspondent, title }) => `${title.en}: ${correspondent}`)
}

describe('a country stands still', () => {
  let id: string
  test('an adviser sees first what it means: projects, letters, cost', async () => {
    const visitor = await house.as(at.adviser)
    const page = await visitor.get(`/staff/pauses?${new URLSearchParams(malawi)}`)
    expect(page.status).toBe(200)
    expect(page.html).toContain('One project stands still. 3 letters are sent.')
    // NOK 182,000 of allowance over the ten months of the round, for three months at most.
    expect(page.html).toContain('NOK 54,600')
    expect((await letters()).length).toBe(0)
  })
  test('what is missing is said at its field, and what was typed stays', async () => {
    const answer = await pause({ from: 'soon', why: '' })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('Write the first day')
    expect(answer.html).toContain('value="soon"')
  })
  test('those who only pay or assess cannot do it', async () => {
    const answer = await pause({}, at.accountant)
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('A programme adviser or the budget authority does this')
  })
  test('every partner gets a letter, once, and the deadlines stand still', async () => {
    const answer = await pause({})
    expect(answer.status).toBe(303)
    id = answer.location?.split('/').at(-1) ?? ''
    await house.settle()
    await house.settle()
    expect(await letters()).toEqual([
      'Everything stands still: Fjord Trust',
      'Everything stands still: Lake Youth',
      'Everything stands still: River School',
    ])
    const pauses = await house.system(async (db) => pausesOf(db, await must(house, at.agreement.id)))
    expect(pausedOn(pauses, '2027-04-10')?.id).toBe(id)
    expect(pausedOn(pauses, '2027-04-07')).toBeUndefined()
    expect((await pause({})).status).toBe(409)
  })
  test('a partner sees that the country stands still; a stranger sees no staff page', async () => {
    const stranger = await house.as(at.norway.writer)
    expect((await stranger.get(`/staff/pauses/${id}`)).status).toBe(404)
    expect((await stranger.post(`/staff/pauses/${id}/end`, { last: '2027-04-30', why: 'x' })).status).toBe(404)
  })
  test('it goes on: letters again, and the round ends later by the days that stood still', async () => {
    const visitor = await house.as(at.budgetAuthority)
    expect((await visitor.post(`/staff/pauses/${id}/end`, { last: '', why: '' })).status).toBe(422)
    expect((await visitor.post(`/staff/pauses/${id}/end`, { last: '2027-05-07', why: 'Calm again.' })).status).toBe(303)
    expect((await visitor.post(`/staff/pauses/${id}/end`, { last: '2027-05-07', why: 'Again.' })).status).toBe(409)
    await house.settle()
    await house.settle()
    const said = await house.house.pool.query(
      `select distinct body->>'en' as text from mail.message where subject->>'en' = 'We go on'`,
    )
    expect(said.rows).toEqual([{ text: 'Calm again.' }])
    expect(await letters('We go on')).toEqual([
      'We go on: Fjord Trust',
      'We go on: Lake Youth',
      'We go on: River School',
    ])
    const [round] = await house.system(async (db) => roundsOf(db, await must(house, at.agreement.id)))
    expect(round?.plan).toMatchObject({ from: '2027-03-01', to: '2028-01-30', followUpUntil: '2028-03-30' })
  })
})

test('a drill: everything stands still for 70 running projects, with letters and forecast, in under a minute', async () => {
  await copies(house, at.agreement.id, 69)
  const running = await house.system(runningAgreements)
  expect(running).toHaveLength(70)
  house.at('2027-06-10T10:00:00Z')
  const begun = performance.now()
  const fields = { what: 'everything', from: '2027-06-10', until: '', why: 'A pandemic.' }
  const visitor = await house.as(at.budgetAuthority)
  const seen = await visitor.get(`/staff/pauses?${new URLSearchParams(fields)}`)
  expect(seen.html).toContain('70 projects stand still. 210 letters are sent.')
  // 70 times NOK 182,000 over ten months, for three months.
  expect(seen.html).toContain('NOK 3,822,000')
  expect((await visitor.post('/staff/pauses', fields)).status).toBe(303)
  await house.settle()
  await house.settle()
  const sent = await house.system((db) =>
    sql<{
      files: bigint
      letters: bigint
    }>`select count(distinct file) as files, count(*) as letters from cases.document
      where direction = 'out' and title ->> 'en' = 'Everything stands still' and day = '2027-06-10' and kept_file is not null`.execute(
      db,
    ),
  )
  expect(sent.rows[0]).toEqual({ files: 70n, letters: 210n })
  expect(performance.now() - begun).toBeLessThan(60_000)
}, 120_000)
