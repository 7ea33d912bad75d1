import { endOfDay } from '../../../foundation/day.ts'
import type { Deadline } from '../../../foundation/deadline.ts'
import type { Person } from '../../../foundation/people/person.ts'
import { type Application, isAfterGrant, ownParties, type Status, statusOf } from '../application.ts'

/** An application on its way in the list of one's own: what is left is counted only while it is being written. */
export interface HomeApplication {
  readonly application: Application
  readonly status: Status
  /** Until when it can be handed in, or when a form after the grant should be there; a form may have no day. */
  readonly closes: Deadline | undefined
  /** What it is for: the call's title, or what the form is called. */
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

/** Whether the day its call closes still says anything: until it is decided, or given up. */
export const isUndecided = (status: Status): boolean =>
  isBeingWritten(status) || status === 'not handed in' || status === 'submitted'

/** A day that is coming: until when an application can be handed in, or what was asked for can be added. */
export interface Due {
  readonly application: Application
  readonly why: 'hand in' | 'complete' | 'late'
  readonly by: Deadline
}

/** Deadlines that lie further ahead than this are seen with the application itself. */
const soon = 60 * 86_400_000

/** The next deadlines among one's applications, the soonest first; five at most. */
export function dueIn(applications: readonly HomeApplication[], now: Date): Due[] {
  const all = applications.flatMap(({ application, status, closes }): Due[] => {
    const { completionUntil } = application
    const zone = closes?.zone ?? 'UTC'
    if (status === 'to complete' && completionUntil)
      return [{ application, why: 'complete', by: { zone, at: completionUntil } }]
    if (!closes || (status !== 'draft' && status !== 'taken back')) return []
    const isOverdue = isAfterGrant(application) && closes.at < now
    return [{ application, why: isOverdue ? 'late' : 'hand in', by: closes }]
  })
  const coming = all.filter(({ by, why }) => why === 'late' || (by.at >= now && by.at.getTime() - now.getTime() < soon))
  return coming.sort((a, b) => a.by.at.getTime() - b.by.at.getTime()).slice(0, 5)
}

/** The day of an application: when its call closes; of a form after the grant the end of the day it should be there, if it has one. */
export function dayOf(application: Application, closes: Deadline): Deadline | undefined {
  if (!isAfterGrant(application)) return closes
  return application.due === undefined ? undefined : { at: endOfDay(application.due, closes.zone), zone: closes.zone }
}

export const standing = (application: Application, closes: Deadline, now: Date): Status =>
  statusOf(application, closes, now)
