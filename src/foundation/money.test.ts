import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  convert,
  divide,
  divideHalfEven,
  formatMoney,
  minorDigits,
  money,
  parseMoney,
  shareOf,
  sum,
  toDecimal,
} from './money.ts'

describe('sums as people type them', () => {
  test.each([
    ['12 500', 1250000n],
    ['12.500,50', 1250050n],
    ['12,500.50', 1250050n],
    ['12\u00a0500', 1250000n],
    ["12'500", 1250000n],
    ['0,5', 50n],
    ['12.500', 1250000n],
    ['1.234.567', 123456700n],
    ['-3', -300n],
  ])('%s is read as it was meant', (typed, minor) => {
    expect(parseMoney(typed, 'NOK')).toEqual(money(minor, 'NOK'))
  })
  test.each(['', 'twelve', '1,2,3', '1.2345', '12.50.50', '1e6', '٣'])('%j is not guessed at', (typed) => {
    expect(parseMoney(typed, 'NOK')).toBeUndefined()
  })
  test('a currency without minor units takes none', () => {
    expect(minorDigits('UGX')).toBe(0)
    expect(parseMoney('500', 'UGX')).toEqual(money(500n, 'UGX'))
    expect(parseMoney('500.50', 'UGX')).toBeUndefined()
    expect(parseMoney('9'.repeat(40), 'NOK')).toBeUndefined()
    expect(parseMoney('90 071 992 547 409.91', 'NOK')).toEqual(money(9_007_199_254_740_991n, 'NOK'))
  })
  test('what is written out is read back', () => {
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 15n), 10n ** 15n),
        fc.constantFrom('NOK', 'USD', 'UGX', 'KWD'),
        (minor, currency) => {
          expect(parseMoney(toDecimal(money(minor, currency)), currency)?.minor).toBe(minor)
        },
      ),
    )
  })
})

describe('rounding', () => {
  test.each([
    [5n, 2n, 2n],
    [7n, 2n, 4n],
    [-5n, 2n, -2n],
    [-7n, 2n, -4n],
    [7n, -2n, -4n],
    [8n, 3n, 3n],
  ])('%i / %i is %i, half to even', (a, b, answer) => {
    expect(divideHalfEven(a, b)).toBe(answer)
  })
  test('a conversion rounds once, to the minor unit of the new currency', () => {
    const rate = { from: 'USD', to: 'NOK', scaled: 105_432n, scale: 4, day: '2026-08-31', source: 'ECB' }
    expect(convert(money(100_01n, 'USD'), rate)).toEqual(money(105443n, 'NOK'))
  })
  test('ten percent of an odd sum', () => {
    expect(shareOf(money(12_345n, 'NOK'), 1000)).toEqual(money(1234n, 'NOK'))
  })
})

test('a divided sum adds up to itself, whatever the weights', () => {
  const weights = fc.array(fc.bigInt(0n, 1000n), { minLength: 1, maxLength: 9 }).filter((w) => w.some((x) => x > 0n))
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 12n), 10n ** 12n), weights, (minor, w) => {
      const parts = divide(money(minor, 'USD'), w)
      expect(sum(parts, 'USD').minor).toBe(minor)
      expect(parts).toHaveLength(w.length)
    }),
  )
})

test('currencies are never mixed', () => {
  expect(() => sum([money(1n, 'NOK'), money(1n, 'USD')], 'NOK')).toThrow('Cannot mix')
})

test('a sum is written as the reader’s language writes it', () => {
  expect(formatMoney(money(1250000n, 'NOK'), 'nb').replace(/\s/g, ' ')).toBe('NOK 12 500')
  expect(formatMoney(money(1250050n, 'USD'), 'en')).toBe('USD 12,500.50')
})
