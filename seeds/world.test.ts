import { afterAll, beforeAll, expect, test } from 'vitest'
import { rateInTable } from '../src/modules/applications/budget/rate-table.store.ts'
import { openTestHouse, type TestHouse } from '../src/testing/house.ts'
import { organisations } from './organisations.ts'
import { exampleSource } from './rates.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse({ at: '2026-11-23T09:00:00Z', world: 'template_demo' })
}, 180_000)
afterAll(() => house.close())

const column = async (query: string): Promise<unknown[]> =>
  (await house.house.pool.query({ text: query, rowMode: 'array' })).rows.map((row) => row[0])

test('the demo world has its organisations, each known by its name', async () => {
  const names = Object.values(organisations).map(({ name }) => name)
  expect(await column('select name from organisations.organisation order by name')).toEqual(names.sort())
})

test('five calls: two decided, one closed, two open', async () => {
  expect(await column('select count(*)::int from schemes.call')).toEqual([5])
  expect(await column('select count(*)::int from schemes.call where decided_at is not null')).toEqual([2])
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
