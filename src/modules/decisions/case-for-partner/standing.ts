import type { Step } from '../../../ui/index.ts'
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

/** What the applicant can do now, if anything. */
export type NextForApplicant = 'complete' | 'wait' | 'appeal' | 'nothing'

export function nextFor(
  state: MatterState,
  decision: Decision | undefined,
  lastDay: string | undefined,
  today: string,
): NextForApplicant {
  if (state === 'to complete') return 'complete'
  if (decision) return lastDay !== undefined && today <= lastDay ? 'appeal' : 'nothing'
  return state === 'withdrawn' ? 'nothing' : 'wait'
}
