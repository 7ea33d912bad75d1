import type { Day } from '../../../foundation/day.ts'
import { divide, type Money, money, subtract } from '../../../foundation/money.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { type Instalment, isOpen, standsOn, totalOf } from './instalment.ts'
import { words } from './instalment.words.ts'

/** An instalment as the signed agreement promises it. */
export interface Promised {
  readonly id: string
  readonly number: number
  readonly name: string
  readonly day: Day
  readonly sum: Money
  readonly waitsFor: readonly string[]
}

/**
 * What is still to be planned when a version is signed. What is paid or on its way stands; the rest of the total is divided over
 * the promises that are not, in the proportion of their sums, to the last minor unit. When every promise is paid and something is
 * left all the same, the last promise gets it. Worked example: 1,000 promised as 500 + 400 + 100; 500 is paid; the total
 * becomes 1,100: the rest of 600 is planned as 480 + 120.
 */
export function replan(standing: readonly Instalment[], promised: readonly Promised[], total: Money): Promised[] {
  const stands = standing.filter(standsOn)
  const rest = subtract(total, totalOf(stands, total.currency))
  if (rest.minor <= 0n) return []
  const paidTerms = new Set(stands.map(({ terms }) => terms))
  const open = promised.filter(({ id, sum }) => !paidTerms.has(id) && sum.minor > 0n)
  const over = open.length > 0 ? open : promised.slice(-1)
  const sums = divide(
    rest,
    over.map(({ sum }) => (sum.minor > 0n ? sum.minor : 1n)),
  )
  return over.flatMap((one, index) => {
    const sum = sums[index]
    return sum && sum.minor > 0n ? [{ ...one, sum }] : []
  })
}

/** Two parts of an instalment that add up to it. */
export interface Parts {
  readonly now: Money
  readonly later: Money
}

/**
 * The part of an instalment that participants live on, and the rest: in the proportion these lines have in the budget.
 * Worked example: 1,000.01 with 300 of 900 in the budget: 333.34 now and 666.67 later. All of it now, and nothing later, when the
 * budget holds no other lines. Undefined when none of it is lived on.
 */
export function allowancesIn(
  sum: Money,
  lines: readonly { readonly line: string; readonly minor: bigint }[],
  livedOn: readonly string[],
): Parts | undefined {
  const total = (of: typeof lines) => of.reduce((all, { minor }) => all + minor, 0n)
  const own = total(lines.filter(({ line }) => livedOn.includes(line)))
  const rest = total(lines) - own
  if (own <= 0n || rest < 0n) return undefined
  const [now, later] = divide(sum, [own, rest])
  return now && later && now.minor > 0n ? { now, later } : undefined
}

/** What to tell somebody who wants to part an instalment so that `now` can be paid by itself; the parts when it can be done. */
export function partOff(one: Instalment, now: Money | undefined): Parts | Refusal {
  if (!isOpen(one)) return refuse(words.notToSplit)
  if (!now || now.minor <= 0n || now.minor >= one.sum.minor) return refuse(words.partProblem(one.sum), 'sum')
  return { now, later: money(one.sum.minor - now.minor, one.sum.currency) }
}
