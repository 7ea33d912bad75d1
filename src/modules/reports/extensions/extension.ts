import type { Day } from '../../../foundation/day.ts'
import type { Moves } from '../../../foundation/moves.ts'
import { rolesFor } from '../../../foundation/people/rights.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { type Duty, isOpen, lastDay } from '../duties/duty.ts'
import { staff, words } from './extension.words.ts'

/** A partner asks for more time for a duty, and the agency answers. */
export interface Extension {
  readonly id: string
  readonly duty: string
  readonly wished: Day
  readonly reason: string
  readonly askedBy: string
  readonly askedAt: Date
  readonly state: ExtensionState
  /** The day that was given: the one that was wished for, or another. */
  readonly until?: Day | undefined
  readonly answer?: string | undefined
  readonly decidedBy?: string | undefined
  readonly decidedAt?: Date | undefined
}

export type ExtensionState = 'asked' | 'granted' | 'refused' | 'overtaken'

/** What may happen to a wish for more time. It is overtaken when the report comes, or is no longer owed, before it is answered. */
export const moves = {
  grant: { from: ['asked'], to: 'granted', by: rolesFor('review reports') },
  refuse: { from: ['asked'], to: 'refused', by: rolesFor('review reports') },
  overtake: { from: ['asked'], to: 'overtaken', by: 'system' },
} as const satisfies Moves<ExtensionState>

/** A longer reason than anybody needs. */
const longest = 4000

/** Why more time cannot be asked for, whatever is wished; nothing when it can. Asking again is fine once the last wish is answered. */
export function whyNotAsk(duty: Duty, extensions: readonly Extension[]): Refusal | undefined {
  if (!isOpen(duty)) return refuse(words.notOwed)
  if (duty.still) return refuse(words.standsStill)
  if (extensions.some(({ state }) => state === 'asked')) return refuse(words.alreadyAsked)
  return undefined
}

/** What is wrong with a wish as it was typed. */
export function wishProblems(duty: Duty, wished: Day | undefined, reason: string, today: Day): Refusal[] {
  const problems: Refusal[] = []
  if (!wished) problems.push(refuse(words.chooseADay, 'wished'))
  else if (wished <= lastDay(duty)) problems.push(refuse(words.laterThan(lastDay(duty)), 'wished'))
  else if (wished <= today) problems.push(refuse(words.afterToday, 'wished'))
  if (reason.trim() === '') problems.push(refuse(words.sayWhy, 'reason'))
  else if (reason.length > longest) problems.push(refuse(words.shorter(longest), 'reason'))
  return problems
}

/** What is wrong with an answer as it was typed. A no has a reason; a yes has a day that is still to come, also when it is given late. */
export function answerProblems(
  duty: Duty,
  { answer, until, reason }: { answer: string; until: Day | undefined; reason: string },
  today: Day,
): Refusal[] {
  const problems: Refusal[] = []
  if (answer !== 'grant' && answer !== 'refuse') problems.push(refuse(staff.yesOrNo, 'answer'))
  if (answer === 'grant') {
    if (!until) problems.push(refuse(words.chooseADay, 'given'))
    else if (until <= lastDay(duty)) problems.push(refuse(words.laterThan(lastDay(duty)), 'given'))
    else if (until < today) problems.push(refuse(staff.stillToCome, 'given'))
  }
  if (answer === 'refuse' && reason.trim() === '') problems.push(refuse(staff.reasonForNo, 'reason'))
  if (reason.length > longest) problems.push(refuse(words.shorter(longest), 'reason'))
  return problems
}
