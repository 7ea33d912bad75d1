import type { Day } from '../../../foundation/day.ts'
import { convert, type Money } from '../../../foundation/money.ts'

/** What one unit of a currency was worth in another on a day, as plain JSON, with the source we show people. */
export interface Exchange {
  readonly from: string
  readonly to: string
  /** A decimal number as text, such as '0.0941', so that no digit is lost. */
  readonly rate: string
  readonly day: Day
  /** Such as 'Norges Bank' or 'European Central Bank'. */
  readonly source: string
}

export interface Converted {
  readonly sum: Money
  /** The rate that was used; none when the currency is the same. */
  readonly exchange?: Exchange | undefined
}

/** A sum in another currency, rounded half to even once, by the first rate that fits. Undefined when there is none. */
export function inCurrency(sum: Money, currency: string, exchange: readonly Exchange[]): Converted | undefined {
  if (sum.currency === currency) return { sum }
  const found = exchange.find((one) => one.from === sum.currency && one.to === currency)
  const [, whole, fraction = ''] = /^(\d+)(?:\.(\d+))?$/.exec(found?.rate ?? '') ?? []
  if (!found || whole === undefined) return undefined
  const { from, to, day, source } = found
  const rate = { from, to, day, source, scaled: BigInt(whole + fraction), scale: fraction.length }
  return { sum: convert(sum, rate), exchange: found }
}
