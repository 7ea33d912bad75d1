import type { Day } from '../../../foundation/day.ts'
import type { Language } from '../../../foundation/language.ts'
import { divide, type Money } from '../../../foundation/money.ts'
import {
  amountOf,
  type Calendar,
  type DeadlineRule,
  fallsOn,
  type InstalmentTerms,
  type Moment,
  textIn,
} from '../../schemes/index.ts'
import type { Instalment } from '../agreement/content.ts'

/** The days of the moments that are known. */
export type Known = { readonly [M in Moment]?: Day }

/** The days that instalments are counted from, as far as they are known before anybody has signed: the last day to answer stands for the agreement's. */
export const knownOf = (
  { call }: { readonly call: { readonly opens: Day; readonly closes: Day } },
  period: { readonly from: Day; readonly to: Day },
  { decision, answerBy }: { readonly decision: { readonly day: Day }; readonly answerBy: Day },
): Known => ({
  'call.opens': call.opens,
  'call.closes': call.closes,
  decision: decision.day,
  notice: decision.day,
  agreement: answerBy,
  'agreement.start': period.from,
  'agreement.end': period.to,
})

/** Moments of a round come later than the agreement: until there is one, its start and its end stand for them. */
const instead: { readonly [M in Moment]?: Moment } = {
  'round.start': 'agreement.start',
  'round.end': 'agreement.end',
  'round.followUp.end': 'agreement.end',
}

/** The day a rule comes to; undefined when what it counts from is not known. */
export function dayOf(rule: DeadlineRule, known: Known, calendar: Calendar): Day | undefined {
  if ('on' in rule) return fallsOn(rule, rule.on, calendar)?.day
  const from = known[rule.from] ?? known[instead[rule.from] ?? rule.from]
  return from && fallsOn(rule, from, calendar)?.day
}

/**
 * The instalment plan: the shares of the whole (largest remainder, so that they add up), each on its day, in the order of the days.
 * Worked example: NOK 100.01 in shares 5000, 3000, 2000 is 50.01, 30.00 and 20.00.
 */
export function instalmentsOf(
  terms: readonly InstalmentTerms[],
  total: Money,
  known: Known,
  language: Language,
  calendar: Calendar,
): Instalment[] {
  if (terms.length === 0) return []
  const sums = divide(
    total,
    terms.map(({ share }) => BigInt(share)),
  )
  const plan = terms.map(({ id, name, due, waitsFor }, n) => ({
    ...{ id, waitsFor, place: n },
    name: textIn(name, language),
    day: dayOf(due, known, calendar) ?? known['agreement.end'] ?? '',
    sum: amountOf(sums[n] ?? total),
  }))
  return plan
    .sort((a, b) => a.day.localeCompare(b.day) || a.place - b.place)
    .map(({ place: _, ...one }, n) => ({ ...one, number: n + 1 }))
}
