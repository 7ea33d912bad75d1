import type { Day } from '../../../foundation/day.ts'
import type { Moves } from '../../../foundation/moves.ts'
import { rolesFor } from '../../../foundation/people/rights.ts'
import type { DutyTerms, Pause, Text } from '../../schemes/index.ts'

/** Something the partners owe: a report they write, or the auditor's confirmation. */
export interface Duty {
  readonly id: string
  readonly agreement: string
  /** The round it is for; left out when it is for the whole agreement. */
  readonly round?: string | undefined
  /** The partner it is for, when one leaves before the end. */
  readonly organisation?: string | undefined
  /** The id of the terms in the scheme version. */
  readonly terms: string
  readonly kind: DutyTerms['kind']
  readonly name: Text
  /** The day the version's rule gives. */
  readonly due: Day
  /** The day the agency has given instead. */
  readonly extendedUntil?: Day | undefined
  /** The day the changes that were asked for must be there. */
  readonly changesUntil?: Day | undefined
  /** No day runs: a pause has no end yet. */
  readonly still: boolean
  readonly state: DutyState
  /** The form it is written in, once it has been started. */
  readonly form?: string | undefined
}

export const dutyStates = ['waiting', 'handed in', 'needs changes', 'met', 'declined', 'dropped'] as const
export type DutyState = (typeof dutyStates)[number]

/**
 * What may happen to a duty. A report that was handed in is never dropped: whatever is changed in the agreement afterwards,
 * it stands and is answered.
 */
export const moves = {
  'hand in': { from: ['waiting', 'needs changes', 'handed in', 'dropped'], to: 'handed in', by: 'partner' },
  approve: { from: ['handed in'], to: 'met', by: rolesFor('review reports') },
  'ask for changes': { from: ['handed in'], to: 'needs changes', by: rolesFor('review reports') },
  decline: { from: ['handed in'], to: 'declined', by: rolesFor('review reports') },
  'open again': { from: ['declined'], to: 'needs changes', by: rolesFor('review reports') },
  'confirm the audit': { from: ['waiting'], to: 'met', by: 'system' },
  drop: { from: ['waiting'], to: 'dropped', by: 'system' },
  'take up again': { from: ['dropped'], to: 'waiting', by: 'system' },
} as const satisfies Moves<DutyState>

/** Whether a move can be made from where the duty stands. */
export const canBe = (move: keyof typeof moves, state: DutyState): boolean =>
  (moves[move].from as readonly DutyState[]).includes(state)

/** Whether the partners must still do something: write it, or mend it. */
export const isOpen = ({ state }: Pick<Duty, 'state'>): boolean => state === 'waiting' || state === 'needs changes'

export const isMet = ({ state }: Pick<Duty, 'state'>): boolean => state === 'met'

/** The day it must be there by: the one for the changes, the one the agency gave, or the one of the rule. */
export function lastDay(duty: Pick<Duty, 'due' | 'extendedUntil' | 'changesUntil' | 'state'>): Day {
  const { due, extendedUntil = due, changesUntil } = duty
  return duty.state === 'needs changes' && changesUntil ? changesUntil : extendedUntil
}

/**
 * Late from the day after, for as long as the partners owe it. A late report holds the next payment to the organisations; it does not
 * hold what participants live on.
 */
export const isLate = (duty: Duty, today: Day): boolean => isOpen(duty) && !duty.still && lastDay(duty) < today

/** Whether everything stands still on a day; both ends of a pause are included. */
export const isPausedOn = (pauses: readonly Pause[], day: Day): boolean =>
  pauses.some(({ from, until }) => from <= day && (until === undefined || day <= until))
