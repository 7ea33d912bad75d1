import type { Day } from '../../../foundation/day.ts'

/** A partner, or everything, comes to an end before its time: the agency's own decision. */
export interface Termination {
  readonly id: string
  readonly agreement: string
  /** One partner; nobody when it is the whole agreement. */
  readonly organisation?: string
  readonly reason: string
  readonly law: string
  readonly lastDay: Day
  readonly reportBy: Day
  readonly appealUntil?: Day
  readonly by: string
  readonly at: Date
}
