import type { Step } from '../../../ui/index.ts'
import { type Appeal, isAYearLate, isLate } from '../appeals/appeal.ts'
import type { Decision } from '../decided/decision.ts'
import type { MatterState } from '../matters/matter.ts'
import { words } from './standing.words.ts'

const order: readonly MatterState[] = ['received', 'accepted', 'assessed', 'decided']

/** Where the case stands, as steps the applicant understands. A case that was dismissed or withdrawn stops where it was. */
export function stepsOf(state: MatterState): Step[] {
  const titles = [words.received, words.checked, words.assessed, words.decided]
  if (state === 'dismissed' || state === 'withdrawn') {
    const last = state === 'dismissed' ? words.dismissed : words.withdrawn
    return [
      { title: words.received, state: 'done' },
      { title: last, state: 'stopped' },
    ]
  }
  const at = state === 'to complete' ? 0 : order.indexOf(state)
  return titles.map((title, n) => ({ title, state: n <= at ? 'done' : n === at + 1 ? 'now' : 'later' }))
}

/** What the applicant can do now, if anything. A late appeal may still be sent for a year; whether it is heard is decided then. */
export type NextForApplicant = 'complete' | 'complete late' | 'wait' | 'appeal' | 'appeal late' | 'nothing'

export function nextFor(
  state: MatterState,
  decision: Pick<Decision, 'id'> | undefined,
  lastDay: string | undefined,
  today: string,
  appeals: readonly Pick<Appeal, 'decision' | 'decidedAt'>[] = [],
  completeBy?: string,
): NextForApplicant {
  if (state === 'to complete') return completeBy !== undefined && today > completeBy ? 'complete late' : 'complete'
  if (!decision) return state === 'withdrawn' ? 'nothing' : 'wait'
  if (appeals.some(({ decidedAt }) => !decidedAt)) return 'wait'
  const appealed = appeals.some((one) => one.decision === decision.id)
  if (lastDay === undefined || appealed || isAYearLate(today, lastDay)) return 'nothing'
  return isLate(today, lastDay) ? 'appeal late' : 'appeal'
}
