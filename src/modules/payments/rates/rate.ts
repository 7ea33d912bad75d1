import type { Day } from '../../../foundation/day.ts'
import type { Language } from '../../../foundation/language.ts'
import { convert, divideHalfEven, type Money, minorDigits, money, type Rate } from '../../../foundation/money.ts'
import type { Moves } from '../../../foundation/moves.ts'
import { formatNumber } from '../../../foundation/number.ts'
import type { Person } from '../../../foundation/people/person.ts'
import { rolesFor } from '../../../foundation/people/rights.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Exchange } from '../../schemes/index.ts'
import { words } from './rate.words.ts'

export const rateStates = ['proposed', 'approved', 'declined'] as const
export type RateState = (typeof rateStates)[number]

/** A rate that nobody publishes: one person proposes it with a reason, another looks at it. */
export interface ManualRate extends Exchange {
  readonly id: string
  readonly reason: string
  readonly state: RateState
  readonly proposedBy: string
  readonly decidedBy?: string
}

export const moves = {
  approve: { from: ['proposed'], to: 'approved', by: rolesFor('approve rates') },
  decline: { from: ['proposed'], to: 'declined', by: rolesFor('approve rates') },
} as const satisfies Moves<RateState>

/** Two pairs of eyes: nobody approves the rate they proposed. */
export const whyNotDecide = (rate: ManualRate, person: Pick<Person, 'id'>): Refusal | undefined =>
  rate.proposedBy === person.id ? refuse(words.somebodyElseDecides) : undefined

/** What is wrong with a proposed rate; every sentence names its field. */
export function faultsOf(rate: Omit<Exchange, 'rate'> & { rate: string | undefined; reason: string }): Refusal[] {
  const known = (code: string) => /^[A-Z]{3}$/.test(code) && isCurrency(code)
  return [
    ...(known(rate.from) ? [] : [refuse(words.currencyProblem, 'from')]),
    ...(known(rate.to) && rate.to !== rate.from ? [] : [refuse(words.currencyProblem, 'to')]),
    ...(rate.rate ? [] : [refuse(words.rateProblem, 'rate')]),
    ...(rate.day ? [] : [refuse(words.dayProblem, 'day')]),
    ...(rate.source.trim() ? [] : [refuse(words.sourceProblem, 'source')]),
    ...(rate.reason.trim().length >= 10 ? [] : [refuse(words.reasonProblem, 'reason')]),
  ]
}

/** Whether a code is a currency of ISO 4217. */
export function isCurrency(code: string): boolean {
  try {
    return minorDigits(code) >= 0
  } catch {
    return false
  }
}

/** Reads a rate as people type it: '18,5' or '0.0541'. Undefined when it is no number above nothing of at most twelve digits on each side. */
export function parseRate(typed: string): string | undefined {
  const text = typed
    .trim()
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.')
  return /^\d{1,12}(\.\d{1,12})?$/.test(text) && /[1-9]/.test(text) ? text : undefined
}

/** A decimal number as a scaled integer, for exact conversion. */
export function rateOf({ from, to, rate, day, source }: Exchange): Rate {
  const [whole = '0', fraction = ''] = rate.split('.')
  return { from, to, day, source, scaled: BigInt(whole + fraction), scale: fraction.length }
}

/** What a sum in the rate's second currency is in its first, rounded half-even once: NOK 100 at ‘USD 1 = NOK 10’ is USD 10. */
export function convertBack(sum: Money, rate: Rate): Money {
  if (sum.currency !== rate.to) throw new Error(`The rate is for ${rate.to}, not ${sum.currency}`)
  const up = 10n ** BigInt(minorDigits(rate.from) + rate.scale)
  const down = rate.scaled * 10n ** BigInt(minorDigits(rate.to))
  return money(divideHalfEven(sum.minor * up, down), rate.from)
}

const digits = 8

/** A number of 10^-8 as a decimal text without idle zeroes. */
const decimal = (scaled: bigint): string => {
  const text = scaled.toString().padStart(digits + 1, '0')
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`.replace(/\.?0+$/, '')
}

/** The rate a bank has used, from what left and what came: USD 1 000.00 -> ZAR 18 320.00 is 18.32. Undefined when nothing left or came. */
export function bankRate(left: Money, came: Money): string | undefined {
  if (left.minor <= 0n || came.minor <= 0n) return undefined
  const up = came.minor * 10n ** BigInt(minorDigits(left.currency) + digits)
  const down = left.minor * 10n ** BigInt(minorDigits(came.currency))
  return decimal(divideHalfEven(up, down))
}

/** The bank's rate as a rate with day and source, from the dearer currency to the other, so that no digit is lost. */
export function bankExchange(
  left: Money,
  came: Money,
  { day, source }: Pick<Exchange, 'day' | 'source'>,
): Exchange | undefined {
  const [there, back] = [bankRate(left, came), bankRate(came, left)]
  if (!there || !back) return undefined
  const about = { day, source }
  return Number(there) >= 1
    ? { from: left.currency, to: came.currency, rate: there, ...about }
    : { from: came.currency, to: left.currency, rate: back, ...about }
}

/** The same rate the other way round, to eight digits. For reading only: sums are converted by the rate as it was given. */
export function turned(rate: Exchange): Exchange {
  const { scaled, scale } = rateOf(rate)
  return { ...rate, from: rate.to, to: rate.from, rate: decimal(divideHalfEven(10n ** BigInt(scale + digits), scaled)) }
}

/** A rate as people say it, with the dearer currency first: 'USD 1 = ZAR 18.32'. Rounded to four digits after the point. */
export function spoken(rate: Exchange, language: Language): string {
  const { scaled, scale } = rateOf(rate)
  const { from, to, rate: number } = scaled >= 10n ** BigInt(scale) ? rate : turned(rate)
  const exact = rateOf({ ...rate, rate: number })
  const short = divideHalfEven(exact.scaled * 10n ** 4n, 10n ** BigInt(exact.scale))
  return `${from} 1 = ${to} ${formatNumber(Number(short) / 10_000, language, 4)}`
}

/** How much less one unit is worth now than when it was planned, in hundredths of a percent; negative when it is worth more. */
export function fallen(planned: Exchange, now: Exchange): number {
  const [was, is] = [rateOf(planned), rateOf(now)]
  const before = was.scaled * 10n ** BigInt(is.scale)
  const after = is.scaled * 10n ** BigInt(was.scale)
  return Number(divideHalfEven((before - after) * 10_000n, before))
}

/**
 * The rate to compare with: the newest published by a day; where nobody publishes one, the newest approved by two at the agency.
 * A manual rate never stands in place of a published one.
 */
export function comparable(
  published: Exchange | undefined,
  manual: readonly ManualRate[],
  pair: { readonly from: string; readonly to: string; readonly by: Day },
): Exchange | undefined {
  if (published) return published
  const fits = manual.filter(({ state, day }) => state === 'approved' && day <= pair.by)
  const same = fits.filter(({ from, to }) => from === pair.from && to === pair.to)
  const other = fits.filter(({ from, to }) => from === pair.to && to === pair.from).map(turned)
  return [...same, ...other].sort((a, b) => (a.day < b.day ? 1 : -1))[0]
}

/** What a sum is worth by a rate that may stand in either direction; itself in its own currency. Undefined when the rate is for others. */
export function worth(sum: Money, currency: string, rate: Exchange | undefined): Money | undefined {
  if (sum.currency === currency) return sum
  if (rate?.from === sum.currency && rate.to === currency) return convert(sum, rateOf(rate))
  if (rate?.to === sum.currency && rate.from === currency) return convertBack(sum, rateOf(rate))
  return undefined
}
