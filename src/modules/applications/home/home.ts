import type { Deadline } from '../../../foundation/deadline.ts'
import type { Person } from '../../../foundation/people/person.ts'
import { type Application, ownParties, type Status, statusOf } from '../application.ts'

/** An application on its way in the list of one's own: what is left is counted only while it is being written. */
export interface HomeApplication {
  readonly application: Application
  readonly status: Status
  readonly closes: Deadline
  readonly call: string
  /** Things the reader still has to write. */
  readonly left?: number | undefined
}

/** Whether the reader takes part, or is only invited. */
export const isInvited = (application: Application, person: Person): boolean =>
  ownParties(application, person).length === 0

/** Whether words are still being written: such applications come first. */
export const isBeingWritten = (status: Status): boolean =>
  status === 'draft' || status === 'taken back' || status === 'to complete'

export const standing = (application: Application, closes: Deadline, now: Date): Status =>
  statusOf(application, closes, now)
