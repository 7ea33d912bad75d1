import { addTo, type Day } from '../../../foundation/day.ts'
import { divideHalfEven, type Money, money } from '../../../foundation/money.ts'
import type { PauseTerms } from '../../schemes/index.ts'

/** A round as the forecast needs it: when people are away, and what each line of its budget costs in all. */
export interface RunningRound {
  readonly id: string
  /** First and last day of the placements. */
  readonly from: Day
  readonly to: Day
  readonly currency: string
  readonly lines: readonly { readonly line: string; readonly sum: Money }[]
}

/** What a pause of one round is expected to cost: how many months somebody waits, and what those months cost. */
export interface RoundForecast {
  readonly round: string
  readonly months: number
  readonly cost: Money
}

/** Whole and begun months from a day to another, both included: 15 March to 14 April is one, to 15 April two. */
export function monthsBegun(from: Day, to: Day): number {
  let months = 0
  while (addTo(from, { months }) <= to) months++
  return months
}

/**
 * What goes on costing while people wait: the lines the scheme names, at the amounts agreed for a month, for the months that are begun
 * while the pause and the placements overlap, at most as many as the scheme says. A pause without an end is reckoned as long as that.
 * Rounded half to even once a round. (Pattern: three months' allowance and housing at agreed amounts, spring 2020.)
 *
 * A round of 9 months with NOK 180 000 on those lines, paused from its fifth month for ten weeks: 3 months, NOK 60 000.
 */
export function forecastOf(
  round: RunningRound,
  terms: Pick<PauseTerms, 'lines' | 'months'>,
  pause: { readonly from: Day; readonly until?: Day | undefined },
): RoundForecast {
  const start = pause.from > round.from ? pause.from : round.from
  const longest = addTo(addTo(start, { months: terms.months }), { days: -1 })
  const ends = [pause.until ?? longest, round.to, longest].reduce((a, b) => (a < b ? a : b))
  const months = pause.from > round.to ? 0 : Math.min(monthsBegun(start, ends), terms.months)
  const lines = round.lines.filter(({ line }) => terms.lines.includes(line))
  const whole = lines.reduce((total, { sum }) => total + sum.minor, 0n)
  const cost = divideHalfEven(whole * BigInt(months), BigInt(Math.max(1, monthsBegun(round.from, round.to))))
  return { round: round.id, months, cost: money(cost, round.currency) }
}

/** The forecasts added up, one sum for each currency. */
export function inAll(forecasts: readonly RoundForecast[]): Money[] {
  const sums = new Map<string, bigint>()
  for (const { cost } of forecasts) sums.set(cost.currency, (sums.get(cost.currency) ?? 0n) + cost.minor)
  return [...sums].map(([currency, minor]) => money(minor, currency))
}
