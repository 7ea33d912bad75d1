import { expect, test } from 'vitest'
import type { Written } from '../answers/answer.ts'
import { exchangeIn, isExchangeItem, typedExchange } from './exchange-typed.ts'

const typed = (item: string, text: string, part = 'shared'): Written => ({
  part,
  question: 'budget',
  item,
  words: [text],
  version: 1,
  by: undefined,
  at: new Date('2026-09-01'),
})
const full = [
  typed('exchange:USD.rate', '10,5'),
  typed('exchange:USD.day', '2026-09-01'),
  typed('exchange:USD.source', 'A bank'),
]

test('a rate with its day and source counts, with a comma or a point', () => {
  expect(exchangeIn(full, 'budget', 'NOK')).toEqual([
    { from: 'USD', to: 'NOK', rate: '10.5', day: '2026-09-01', source: 'A bank' },
  ])
})
test('without a day or a source it does not count yet', () => {
  expect(exchangeIn(full.slice(0, 2), 'budget', 'NOK')).toEqual([])
})
test('what cannot be read is said at its field, and nothing is, or is no rate', () => {
  for (const rate of ['abc', '-1', '0', '1e5', '1.2.3']) {
    const read = typedExchange([typed('exchange:USD.rate', rate), ...full.slice(1)], 'budget', 'USD', 'NOK')
    expect(read.exchange).toBeUndefined()
    expect(read.problems.rate?.en).toContain('Write the rate in digits')
  }
})
test('a rate is shared: one in a partner’s own part is no rate', () => {
  expect(
    exchangeIn(
      full.map((one) => ({ ...one, part: 'x' })),
      'budget',
      'NOK',
    ),
  ).toEqual([])
})
test('only a currency’s own fields are fields', () => {
  expect(['exchange:USD.rate', 'exchange:NOK.day'].every(isExchangeItem)).toBe(true)
  expect(['exchange:usd.rate', 'exchange:USD.x', 'x.rate', 'exchange:USD', ''].some(isExchangeItem)).toBe(false)
})
