import { type Deadline, hasPassed } from '../../../foundation/deadline.ts'
import type { Money } from '../../../foundation/money.ts'
import type { Text } from '../text.ts'
import type { Country } from '../version.ts'

/** A call for proposals: an invitation to apply under one phase of a published scheme version, within a frame of money and a deadline. */
export interface Call {
  readonly id: string
  /** What the call is known by in addresses and in mail: 'work-exchange-2026-2'. It never changes. */
  readonly reference: string
  /** The scheme's own id, such as 'work-exchange'. */
  readonly scheme: string
  /** The row id of the scheme version, for `versionOf`. */
  readonly version: string
  /** The id of the phase in that version. */
  readonly phase: string
  readonly title: Text
  readonly summary: Text
  readonly frame: Money
  readonly opens: Deadline
  /** The last second an application is taken. */
  readonly closes: Deadline
  /** ISO 3166-1 alpha-2: where applicants may be, among those on the version's list. */
  readonly countries: readonly Country[]
  /** Ids of the version's themes. */
  readonly themes: readonly string[]
  readonly changedAt: Date
  /** Grows with every change. */
  readonly revision: number
  /** The instant from which everybody sees it; it may lie ahead. */
  readonly publicFrom?: Date
  readonly decidedAt?: Date
}

/** Where a call stands. It follows from its instants and is never stored. */
export const callStates = ['draft', 'announced', 'open', 'closed', 'decided'] as const
export type CallState = (typeof callStates)[number]

/** Whether everybody sees the call. */
export const isPublic = (call: Pick<Call, 'publicFrom'>, now: Date): boolean =>
  call.publicFrom !== undefined && call.publicFrom <= now

/** A call is a draft until the public sees it, then announced, open from its first instant to its last second, closed, and at last decided. */
export function stateOf(call: Pick<Call, 'publicFrom' | 'opens' | 'closes' | 'decidedAt'>, now: Date): CallState {
  if (!isPublic(call, now)) return 'draft'
  if (call.decidedAt && call.decidedAt <= now) return 'decided'
  if (hasPassed(call.closes, now)) return 'closed'
  return call.opens.at <= now ? 'open' : 'announced'
}

/** Whether an application may be submitted at this instant: the deadline's last second counts. */
export const takesApplications = (call: Call, now: Date): boolean => stateOf(call, now) === 'open'

/** For SQL: a call has closed when its deadline is this instant or earlier. The deadline's own second is still open. */
export const closedUpTo = (now: Date): Date => new Date(Math.floor(now.getTime() / 1000) * 1000 - 1000)
