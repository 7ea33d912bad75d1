import { addTo, type Day } from '../../../foundation/day.ts'
import type { DutyTerms, Pause } from '../../schemes/index.ts'
import { type Duty, isOpen, isPausedOn, lastDay } from '../duties/duty.ts'
import { before } from '../duties/plan.ts'

/** A reminder about a duty. `about` says which one, so that each goes once: by its last day, and its number in the row. */
export interface Reminder {
  readonly what: 'before' | 'late'
  readonly about: string
  /** The last day it reminds of. */
  readonly until: Day
}

type Terms = DutyTerms['remind']

const times = (span: Terms['every'], n: number): Terms['every'] =>
  Object.fromEntries(Object.entries(span).map(([unit, count]) => [unit, count * n]))

/** The days mails go on for a last day, the first first: so long before it, and every so often after it. */
export function reminderDays(remind: Terms, until: Day): { what: Reminder['what']; on: Day }[] {
  const early = remind.before.map((span) => ({ what: 'before' as const, on: before(until, span) }))
  const late = Array.from({ length: remind.most }, (_, n) => ({
    what: 'late' as const,
    on: addTo(until, times(remind.every, n + 1)),
  }))
  return [...early.sort((a, b) => (a.on < b.on ? -1 : 1)), ...late]
}

/**
 * The reminder whose turn it is on a day; none when the duty is there, stands still, or has been reminded of as often as it may.
 * It is the newest one whose day has come: after days without a machine one mail goes, not all that were missed.
 */
export function reminderOn(duty: Duty, remind: Terms, pauses: readonly Pause[], today: Day): Reminder | undefined {
  if (!isOpen(duty) || duty.still || isPausedOn(pauses, today)) return undefined
  const until = lastDay(duty)
  const days = reminderDays(remind, until)
  const number = days.findLastIndex(({ on }) => on <= today)
  const found = days[number]
  if (!found) return undefined
  const over = found.what === 'before' ? today > until : today >= addTo(found.on, remind.every)
  return over ? undefined : { what: found.what, about: `${until} ${number + 1}`, until }
}
