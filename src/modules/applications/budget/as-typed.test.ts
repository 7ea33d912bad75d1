import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { type Scene, threePartners } from '../fixture/setting.ts'
import { planning, visitPhase } from '../fixture/visit.ts'

let house: TestHouse
let at: Scene
let id: string
beforeAll(async () => {
  ;({ house, at } = await openLived(threePartners))
  id = await planning(house, at, await visitPhase(house, at))
})
afterAll(() => house.close())

/** What is answered to one field of the budget while it is being typed. */
async function typed(part: string, item: string, value: string) {
  const fields = { part, question: `budget.${item}`, seen: '0', value }
  const writer = await house.as(at.malawi.writer)
  return JSON.parse((await writer.post(`/applications/${id}/answers`, fields, { accept: 'application/json' })).html)
}

test('a rate that cannot be read is said as soon as it has been typed', async () => {
  const rate = (field: string, value: string) => typed('shared', `exchange:USD.${field}`, value)
  expect(await rate('rate', 'about ten')).toMatchObject({
    version: 1,
    say: 'Write the rate in digits, such as 0.0061.',
  })
  expect(await rate('day', 'yesterday')).toMatchObject({ say: 'Write the day of the rate.' })
  expect(await rate('source', 'Norges Bank')).not.toHaveProperty('say')
})

test('a price with small coins is taken as soon as it is typed, whichever currency it is in, and one that is no sum is said', async () => {
  const price = (row: string, value: string) => typed(at.malawi.organisation, `housing~2026~${row}.price`, value)
  expect(await price('a', '90 000,55')).not.toHaveProperty('say')
  expect(await price('b', 'much')).toMatchObject({ say: 'Write a sum with digits, such as 12 500.' })
})
