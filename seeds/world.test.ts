import { afterAll, beforeAll, expect, test } from 'vitest'
import { rateInTable } from '../src/modules/applications/budget/rate-table.store.ts'
import { demoDay } from '../src/testing/demo-template.ts'
import { openTestHouse, type TestHouse } from '../src/testing/house.ts'
import { organisations } from './organisations.ts'
import { exampleSource } from './rates.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse({ at: demoDay, world: 'template_demo' })
}, 180_000)
afterAll(() => house.close())

const column = async (query: string): Promise<unknown[]> =>
  (await house.house.pool.query({ text: query, rowMode: 'array' })).rows.map((row) => row[0])

test('the demo world has its organisations, each known by its name', async () => {
  const names = Object.values(organisations).map(({ name }) => name)
  expect(await column('select name from organisations.organisation order by name')).toEqual(names.sort())
})

test('five calls of the year and two before it: four decided, one closed, two open', async () => {
  expect(await column('select count(*)::int from schemes.call')).toEqual([7])
  expect(await column('select count(*)::int from schemes.call where decided_at is not null')).toEqual([4])
})

test('nothing is overdue on the day it is made: no case, appeal, report, claim, task or answer', async () => {
  const late = `select m.number || ' ' || m.legal_what from decisions.matter m
      where m.legal_day < current.day and m.legal_what <> 'appeal' and m.state not in ('dismissed', 'withdrawn')
    union all select 'appeal' from decisions.appeal where decided_at is null and answer_by < current.day
    union all select 'duty ' || kind from reports.duty where state not in ('met', 'dropped') and due < current.day
    union all select 'claim' from payments.claim where state not in ('paid', 'written off') and due < current.day
    union all select 'task' from cases.task where done_at is null and due < current.day
    union all select 'agreement' from agreements.agreement where state = 'offered' and answer_by < current.day`
  expect(await column(late.replaceAll('current.day', `'${demoDay.slice(0, 10)}'`))).toEqual([])
  expect(await column(`select count(*)::int from decisions.appeal where decided_at is null`)).toEqual([1])
})

test('one project has run all the way to a closed account that adds up to the last øre', async () => {
  const agreement = "(select id from agreements.agreement where title = 'From garden to market')"
  expect(await column(`select state from agreements.agreement where id = ${agreement}`)).toEqual(['ended'])
  expect(await column(`select distinct state from reports.duty where agreement = ${agreement}`)).toEqual(['met'])
  const booked = (account: string) =>
    column(`select sum(minor)::text from payments.entry where ledger = ${agreement} and account = '${account}'`)
  // Paid NOK 498 780.00 and earned 184.25 of interest; used 472 477.35; the rest, 26 486.90, came back.
  expect(await column(`select sum(actual_minor)::text from reports.fact where agreement = ${agreement}`)).toEqual([
    '47247735',
  ])
  expect(await booked('repaid')).toEqual(['2648690'])
  expect([await booked('due'), await booked('claimed')]).toEqual([['0'], ['0']])
})

test('another ended early for one partner, and a third stood still and went on', async () => {
  const left = `select count(*)::int from agreements.party p join agreements.agreement a on a.id = p.agreement
    where a.title = 'Night shift' and a.state = 'running' and p.until_day is not null`
  expect(await column(left)).toEqual([1])
  const paused = `select count(*)::int from cases.pause p join agreements.agreement a on a.id = p.file
    where a.title = 'Songs for a ward' and p.until_day is not null and p.lifted_at is not null`
  expect(await column(paused)).toEqual([1])
})

test('applications stand in many states, and staff have work to do', async () => {
  const states = await column('select distinct state from decisions.matter order by state')
  expect(states).toEqual(['accepted', 'assessed', 'decided', 'dismissed', 'received', 'to complete'])
  expect(Number((await column('select count(*) from applications.application'))[0])).toBeGreaterThanOrEqual(12)
})

test('budgets can be planned with rates for the money of every partner, and each says that it is an example', async () => {
  for (const currency of ['EUR', 'USD', 'KES', 'UGX', 'MWK', 'MZN', 'NPR', 'MGA']) {
    const rate = await house.system((db) => rateInTable(db, currency, 'NOK', '2026-11-23'))
    expect(rate).toMatchObject({ from: currency, to: 'NOK', source: exampleSource })
    expect(Number(rate?.rate)).toBeGreaterThan(0)
  }
})

test('every decision has one letter, and everybody concerned one mail about it', async () => {
  expect(
    await column(
      'select count(*)::int from decisions.decision d where (select count(*) from decisions.letter l where l.decision = d.id) <> 1',
    ),
  ).toEqual([0])
  expect(
    await column(
      "select count(*)::int from mail.message where kind = 'decision' group by person, dedupe having count(*) > 1",
    ),
  ).toEqual([])
})
