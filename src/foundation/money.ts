import { code as currencyCode } from 'currency-codes'
import { type Language, localeOf } from './language.ts'
import { reckonedOnce } from './reckoned.ts'

/** An exact sum: whole minor units (cents, øre) and the ISO 4217 currency. */
export interface Money {
  readonly minor: bigint
  readonly currency: string
}

const digitsOf = reckonedOnce<number>()

/** How many digits a currency's minor unit has: NOK 2, MGA 2, UGX 0. Throws for an unknown currency. */
export const minorDigits = (currency: string): number =>
  digitsOf(currency, () => {
    const known = currencyCode(currency)
    if (!known) throw new Error(`No such currency: ${currency}`)
    return known.digits
  })

export const money = (minor: bigint | number, currency: string): Money => ({ minor: BigInt(minor), currency })
export const nothing = (currency: string): Money => money(0n, currency)

function sameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency) throw new Error(`Cannot mix ${a.currency} and ${b.currency}`)
}

export function add(a: Money, b: Money): Money {
  sameCurrency(a, b)
  return money(a.minor + b.minor, a.currency)
}

export function subtract(a: Money, b: Money): Money {
  sameCurrency(a, b)
  return money(a.minor - b.minor, a.currency)
}

/** The sum of a list, in its currency; nothing of that currency when the list is empty. */
export const sum = (list: readonly Money[], currency: string): Money => list.reduce(add, nothing(currency))

/** Divides with half-even rounding: 5/2 = 2, 7/2 = 4, -5/2 = -2. */
export function divideHalfEven(numerator: bigint, denominator: bigint): bigint {
  if (denominator < 0n) return divideHalfEven(-numerator, -denominator)
  const sign = numerator < 0n ? -1n : 1n
  const size = numerator * sign
  const whole = size / denominator
  const twice = (size % denominator) * 2n
  const up = twice > denominator || (twice === denominator && whole % 2n === 1n)
  return sign * (up ? whole + 1n : whole)
}

/** A rate between two currencies on a day: one unit of `from` is `scaled / 10^scale` units of `to`. */
export interface Rate {
  readonly from: string
  readonly to: string
  readonly scaled: bigint
  readonly scale: number
  readonly day: string
  readonly source: string
}

/** Converts once, rounding half-even to the minor unit of the new currency. */
export function convert(a: Money, rate: Rate): Money {
  if (a.currency !== rate.from) throw new Error(`The rate is for ${rate.from}, not ${a.currency}`)
  const up = 10n ** BigInt(minorDigits(rate.to))
  const down = 10n ** BigInt(minorDigits(rate.from) + rate.scale)
  return money(divideHalfEven(a.minor * rate.scaled * up, down), rate.to)
}

/** A share in hundredths of a percent (1000 = 10 %), half-even. */
export const shareOf = (a: Money, basisPoints: number): Money =>
  money(divideHalfEven(a.minor * BigInt(basisPoints), 10_000n), a.currency)

/** Divides a sum by weights so that the parts add up to it: the largest remainders get the odd units, the earliest first when equal. */
export function divide(a: Money, weights: readonly bigint[]): Money[] {
  const total = weights.reduce((x, y) => x + y, 0n)
  if (total <= 0n) throw new Error('Weights must add up to more than nothing')
  const parts = weights.map((w) => (a.minor * w) / total)
  let left = a.minor - parts.reduce((x, y) => x + y, 0n)
  const order = weights
    .map((w, i) => ({ i, rest: (a.minor * w) % total }))
    .sort((x, y) => (y.rest > x.rest ? 1 : y.rest < x.rest ? -1 : x.i - y.i))
  const step = left < 0n ? -1n : 1n
  for (const { i } of order) {
    if (left === 0n) break
    parts[i] = (parts[i] ?? 0n) + step
    left -= step
  }
  return parts.map((minor) => money(minor, a.currency))
}

/** '12500.00': the sum as digits with a point, for inputs, files and JSON. */
export function toDecimal(a: Money): string {
  const digits = minorDigits(a.currency)
  const sign = a.minor < 0n ? '-' : ''
  const text = (a.minor < 0n ? -a.minor : a.minor).toString().padStart(digits + 1, '0')
  return digits === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/** Reads what a person types: '12 500', '12.500,50', '12,500.50', "12'500". Undefined when it is no exact sum in the currency. */
export function parseMoney(typed: string, currency: string): Money | undefined {
  const digits = minorDigits(currency)
  const text = typed.trim().replace(/[\s'’\u00a0\u202f]/g, '')
  const match = /^(-?)([\d.,]*\d)$/.exec(text)
  if (!match) return undefined
  const [, sign = '', body = ''] = match
  const last = Math.max(body.lastIndexOf('.'), body.lastIndexOf(','))
  const separators = body.replace(/\d/g, '')
  const decimals = body.length - last - 1
  const isDecimal =
    last >= 0 &&
    (decimals !== 3 || digits === 3) &&
    separators.lastIndexOf(body[last] ?? '') === separators.indexOf(body[last] ?? '')
  if (last >= 0 && !isDecimal && !/^\d{1,3}([.,]\d{3})+$/.test(body)) return undefined
  const whole = (isDecimal ? body.slice(0, last) : body).replace(/[.,]/g, '') || '0'
  const fraction = isDecimal ? body.slice(last + 1) : ''
  if (fraction.length > digits) return undefined
  const minor = BigInt(`${sign}${whole}${fraction.padEnd(digits, '0')}`)
  return minor > largest || minor < -largest ? undefined : money(minor, currency)
}

/** What a person may type at most, in minor units: what every language reads exactly, some ninety million million. */
const largest = BigInt(Number.MAX_SAFE_INTEGER)

const formats = new Map<string, Intl.NumberFormat>()
const written = reckonedOnce<string>()

/** A sum as people read it, currency first: 'NOK 12 500' or 'NOK 12 500,50'. Whole sums lose their zeroes. */
export function formatMoney(a: Money, language: Language): string {
  const digits = minorDigits(a.currency)
  const whole = a.minor % 10n ** BigInt(digits) === 0n
  const key = `${language} ${whole ? 0 : digits}`
  let format = formats.get(key)
  if (!format) {
    const fraction = whole ? 0 : digits
    format = new Intl.NumberFormat(localeOf[language], {
      minimumFractionDigits: fraction,
      maximumFractionDigits: fraction,
      useGrouping: true,
    })
    formats.set(key, format)
  }
  const shown = format
  return written(`${a.minor} ${a.currency} ${key}`, () => `${a.currency} ${shown.format(toDecimal(a) as `${number}`)}`)
}
