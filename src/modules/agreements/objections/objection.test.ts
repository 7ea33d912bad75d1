import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransaction } from '../../../foundation/db.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { versionsOf } from '../agreement/agreement.store.ts'
import { letOutWhoLeft } from '../ending/ending.listeners.ts'
import { type GrantScene, must, runningScene } from '../fixture/granted.ts'
import { startedRound } from '../fixture/rounds.ts'
import { objectionsOf } from './objection.store.ts'
import { type Objection, whyNotObject } from './objection.ts'

let house: TestHouse
let at: GrantScene
let id: string
let deputy: string
let round: string

beforeAll(async () => {
  const opened = await openLived(runningScene)
  const { agreement, ...scene } = opened.at
  house = opened.house
  at = scene
  id = agreement.id
  deputy = await house.person('Ellen Dahl', { staff: ['budget authority'] })
  house.at('2027-03-01T09:00:00Z')
  round = await startedRound(house, { ...at, agreement })
}, 120_000)
afterAll(() => house.close())

const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ')
const answer = 'The accounts were sent in time, and they add up.'
const text = 'The accounts hold, and they were sent in time.'

/** Ends a partner's part, or everything; the last day is a month off. */
const ends = async (organisation: string, day: string, lastDay: string, reportBy: string) => {
  house.at(`${day}T09:00:00Z`)
  const fields = { reason: 'The accounts do not hold.', law: 'Chapter 4', lastDay, reportBy, organisation }
  const done = await (await house.as(at.budgetAuthority)).post(`/staff/agreements/${id}/termination`, fields)
  expect(done.status).toBe(303)
  await house.settle()
}
const appeals = async (person: string, said = text) => {
  const visitor = await house.as(person)
  const page = await visitor.get(`/agreements/${id}/objection`)
  const place = /name="place" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
  const done = await visitor.post(`/agreements/${id}/objection`, { place, text: said })
  await house.settle()
  return { page: plain(page.html), status: done.status }
}
const newest = async (): Promise<Objection> => {
  const found = (await house.system((db) => objectionsOf(db, id))).at(-1)
  if (!found) throw new Error('Nobody has appealed')
  return found
}
const does = async (person: string, act: string, fields: Record<string, string> = {}) => {
  const path = `/staff/agreements/${id}/objections/${(await newest()).id}`
  const done = await (await house.as(person)).post(`${path}/${act}`, fields)
  await house.settle()
  return { status: done.status, text: plain(done.html) }
}
const letters = async () =>
  (
    await house.system((db) =>
      sql<{ title: { en: string } }>`select title from cases.document where file = ${id} order by number`.execute(db),
    )
  ).rows.map(({ title }) => title.en)
const planned = async () =>
  (
    await house.system((db) =>
      sql<{ state: string }>`select distinct state from payments.instalment where agreement = ${id}
        and state <> 'replaced' order by state`.execute(db),
    )
  ).rows.map(({ state }) => state)
const duties = async () =>
  (
    await house.system((db) =>
      sql<{ terms: string; state: string; due: string }>`select terms, state, due from reports.duty
        where agreement = ${id} order by terms`.execute(db),
    )
  ).rows

test('a partner appeals once against a decision, and says what it wants', () => {
  const one = { termination: 't', organisation: 'o' } as Objection
  const own = (earlier: readonly Objection[], said = text) => whyNotObject({ id: 't' }, 'o', earlier, said)
  expect(own([])).toBeUndefined()
  expect(own([{ ...one, organisation: 'another' }])).toBeUndefined()
  expect(own([one])?.say.en).toContain('already have your appeal')
  expect(own([{ ...one, decidedAt: new Date() }])?.say.en).toContain('have our answer')
  expect(own([], 'No.')?.field).toBe('text')
})

describe('a partner whose part was ended early', () => {
  test('appeals within three weeks, sees where it stands, and nobody else can for it', async () => {
    await ends(at.zambia.organisation, '2027-03-01', '2027-03-31', '2027-05-31')
    expect((await appeals(at.malawi.signatory)).page).toContain('of the partner it is about can appeal')
    expect((await appeals(at.zambia.signatory, 'No.')).status).toBe(422)
    const { page, status } = await appeals(at.zambia.signatory)
    expect([page.includes('22 March 2027'), status]).toEqual([true, 303])
    expect(await newest()).toMatchObject({ late: false, state: 'registered', answerBy: '2027-04-01' })
    const own = plain((await (await house.as(at.zambia.writer)).get(`/agreements/${id}/objection`)).html)
    for (const words of ['Registered', 'We answer by 1 April 2027', text]) expect(own).toContain(words)
    expect(await letters()).toContain('Appeal')
  })
  test('is looked at by somebody else than the one who decided, in the list by the day we promised', async () => {
    const list = plain((await (await house.as(at.adviser)).get('/staff/objections')).html)
    expect(list).toMatch(/Bees together Registered 1 April 2027/)
    const decider = await does(at.budgetAuthority, 'review')
    expect([decider.status, decider.text.includes('somebody else reviews')]).toEqual([409, true])
    const past = await inTransaction(
      house.house.pool,
      'staff',
      (db) => sql`update agreements.objection set state = 'in review', reviewer = ${at.adviser}`.execute(db),
      at.budgetAuthority,
    )
    expect(past.numAffectedRows).toBe(0n)
    expect((await does(at.adviser, 'review')).status).toBe(303)
    expect((await newest()).reviewer).toBe(at.adviser)
    expect((await does(at.adviser, 'answer', { way: 'change', outcome: answer })).status).toBe(409)
    expect((await does(deputy, 'answer', { way: 'change', outcome: 'Yes.' })).status).toBe(422)
  })
  test('is back when it is undone: in the agreement, in the round that is written, and owes no report of its own', async () => {
    expect((await duties()).find(({ terms }) => terms === 'leaving-report')?.state).toBe('waiting')
    house.at('2027-03-20T09:00:00Z')
    expect((await does(deputy, 'answer', { way: 'change', outcome: answer })).status).toBe(303)
    const { current, parties } = await must(house, id)
    expect([current?.number, current?.basis, current?.signers]).toEqual([3, 'decision', []])
    expect(current?.content.partners.some(({ until }) => until !== undefined)).toBe(false)
    expect(parties.some(({ until }) => until !== undefined)).toBe(false)
    expect((await duties()).find(({ terms }) => terms === 'leaving-report')?.state).toBe('dropped')
    expect((await (await house.as(at.zambia.writer)).get(`/applications/${round}`)).status).toBe(200)
    expect(await planned()).toEqual(['planned'])
  })
  test('reads the answer on its page, and has it as a letter', async () => {
    const own = plain((await (await house.as(at.zambia.signatory)).get(`/agreements/${id}/objection`)).html)
    for (const words of ['The decision is changed', answer]) expect(own).toContain(words)
    expect(await letters()).toContain('Answer to the appeal')
    const overview = plain((await (await house.as(at.malawi.writer)).get(`/agreements/${id}`)).html)
    expect(overview).toContain('Undone on appeal')
    const mail = await house.system((db) =>
      sql<{ n: number }>`select count(*)::int as n from mail.message where subject::text like '%Your appeal in case%'
        and attachment is not null and legal`.execute(db),
    )
    expect(mail.rows[0]?.n).toBe(3)
  })
})

describe('a late appeal', () => {
  test('is heard for a reason only, and upheld goes on to the appeal body', async () => {
    await ends(at.zambia.organisation, '2027-04-01', '2027-04-30', '2027-06-30')
    house.at('2027-05-03T09:00:00Z')
    const { page, status } = await appeals(at.zambia.signatory)
    expect([page.includes('A later appeal is registered'), status]).toEqual([true, 303])
    expect((await newest()).late).toBe(true)
    expect((await does(deputy, 'review')).status).toBe(422)
    expect((await does(deputy, 'review', { lateReason: 'The letter lay at the wrong office.' })).status).toBe(303)
    const own = await does(deputy, 'answer', { way: 'change', outcome: answer })
    expect([own.status, own.text.includes('You took the appeal up')]).toEqual([409, true])
    expect((await does(deputy, 'answer', { way: 'uphold', outcome: 'The accounts do not add up.' })).status).toBe(303)
    expect((await does(at.adviser, 'sending-on')).status).toBe(303)
    expect((await newest()).state).toBe('sent on')
    expect((await letters()).slice(-2)).toEqual(['Answer to the appeal', 'Appeal sent on to the appeal body'])
  })
  test('keeps the case open to the partner until it has had the answer for a month, though its report is approved', async () => {
    const opens = async () => (await (await house.as(at.zambia.writer)).get(`/agreements/${id}`)).status
    const met = { terms: 'leaving-report', organisation: at.zambia.organisation }
    await house.system((db) =>
      sql`insert into events.outbox (name, thing, data, at) values ('reports.duty met', ${id}, ${JSON.stringify(met)}, now())`.execute(
        db,
      ),
    )
    await house.settle()
    expect(await opens()).toBe(200)
    house.at('2027-06-10T04:20:00Z')
    await letOutWhoLeft.run(house.house, {}, 'once')
    expect(await opens()).toBe(404)
    expect((await (await house.as(at.malawi.writer)).get(`/agreements/${id}`)).status).toBe(200)
  })
})

describe('an agreement that was ended as a whole', () => {
  test('goes on when it is undone, with what it owes and what it is paid planned anew', async () => {
    const before = await duties()
    await ends('all', '2027-06-14', '2027-06-30', '2027-08-31')
    expect((await must(house, id)).state).toBe('terminated')
    expect(await planned()).toEqual(['stopped'])
    expect((await appeals(at.malawi.signatory)).status).toBe(303)
    await does(at.adviser, 'review')
    house.at('2027-06-20T09:00:00Z')
    expect((await does(deputy, 'answer', { way: 'change', outcome: answer })).status).toBe(303)
    const agreement = await must(house, id)
    expect([agreement.state, agreement.closedWhy, agreement.current?.basis]).toEqual(['running', '', 'decision'])
    expect(await planned()).toEqual(['planned'])
    const sums = await house.system((db) =>
      sql<{ minor: bigint }>`select sum(minor)::bigint as minor from payments.instalment
        where agreement = ${id} and state = 'planned'`.execute(db),
    )
    expect(sums.rows[0]?.minor).toBe(agreement.grantedMinor)
    expect(await duties()).toEqual(before)
    const versions = await house.system((db) => versionsOf(db, id))
    expect(versions.filter(({ state }) => state === 'in force')).toHaveLength(1)
    expect(versions.every(({ file }) => file !== undefined)).toBe(true)
  })
  test('is undone once: what runs cannot be undone again, and it can come to an end another time', async () => {
    expect((await does(deputy, 'answer', { way: 'change', outcome: answer })).status).toBe(409)
    await ends('all', '2027-06-21', '2027-06-30', '2027-08-31')
    expect((await must(house, id)).state).toBe('terminated')
  })
})
