import { add, type Money } from '../../../foundation/money.ts'
import {
  type Amount,
  amountOf,
  type FollowUpForm,
  type Form,
  moneyOf,
  type SchemeVersion,
} from '../../schemes/index.ts'
import type { Written } from '../answers/answer.ts'
import type { PlannedLine } from '../application.ts'
import { carriedOver } from '../growing/grow.ts'
import type { Snapshot } from '../snapshot.ts'

/**
 * The answers that a form after the grant starts from: those of the form before that it asks for again. A round has days of its own, so
 * the days of what came before stay there.
 */
export function answersAlong(
  { followUp }: SchemeVersion,
  from: Form,
  to: FollowUpForm,
  written: readonly Written[],
): ReturnType<typeof carriedOver> {
  const days = to.use === 'round' ? followUp?.rounds?.period : undefined
  return carriedOver(from, to, written).filter(({ question }) => question !== days)
}

/** What each partner planned on each budget line, of what was handed in: years and places added together. */
export function plannedIn({ budget }: Pick<Snapshot, 'budget'>): PlannedLine[] {
  const sums = new Map<string, { organisation: string; line: string; sum: Money }>()
  for (const { organisation, line, sum } of budget?.lines ?? []) {
    if (!sum) continue
    const key = `${organisation} ${line}`
    const known = sums.get(key)
    sums.set(key, { organisation, line, sum: known ? add(known.sum, moneyOf(sum)) : moneyOf(sum) })
  }
  return [...sums.values()].map(({ sum, ...one }) => ({ ...one, sum: amountOf(sum) satisfies Amount }))
}
