import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import type { Agreement } from '../agreement/agreement.ts'
import { type GrantScene, grantedScene, must, running } from '../fixture/granted.ts'

let house: TestHouse
let at: GrantScene
let agreement: Agreement

beforeAll(async () => {
  const opened = await openLived(grantedScene)
  house = opened.house
  at = opened.at
  agreement = await must(house, opened.at.id)
}, 120_000)
afterAll(() => house.close())

describe('a grant', () => {
  test('leads to a draft made of the application, the decision and the scheme', () => {
    const content = agreement.waiting?.content
    expect(agreement).toMatchObject({ state: 'drafted', from: '2027-01-01', to: '2028-06-30', currency: 'NOK' })
    expect(agreement.parties.map(({ role }) => role)).toEqual(['coordinating partner', 'partner', 'partner'])
    expect(content?.goals.map(({ text }) => text.join())).toContain('What Lake Youth learns.')
    expect(content?.results[0]).toMatchObject({ level: 'Outcome', result: 'Bees thrive', target: '20' })
    expect(content?.conditions).toMatchObject([{ id: 'year-2028' }])
    expect(content?.chapters.map(({ id }) => id)).toEqual(['purpose', 'grant', 'signatures'])
    expect(content?.instalments.map(({ number, day, sum }) => [number, day, sum.minor])).toEqual([
      [1, '2027-01-01', 9_100_000],
      [2, '2028-01-01', 7_280_000],
      [3, '2028-09-30', 1_820_000],
    ])
  })
  test('runs when everybody has signed', async () => {
    const now = await running(house, at, agreement.id)
    expect(now.state).toBe('running')
    expect(now.current?.number).toBe(1)
  })
})
