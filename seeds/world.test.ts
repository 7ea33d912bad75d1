import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../src/testing/house.ts'
import { organisations } from './organisations.ts'
import { livePastYear } from './year.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse({ at: '2026-11-23T09:00:00Z' })
  await livePastYear(house)
}, 120_000)
afterAll(() => house.close())

test('the demo world has its organisations, each known by its name', async () => {
  const { rows } = await house.house.pool.query('select name from organisations.organisation order by name')
  expect(rows.map(({ name }) => name)).toEqual(
    Object.values(organisations)
      .map(({ name }) => name)
      .sort(),
  )
})
