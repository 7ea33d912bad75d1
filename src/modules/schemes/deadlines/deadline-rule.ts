import { addTo, type Day, daysBetween, nextWorkingDay, type Span } from '../../../foundation/day.ts'
import type { Text } from '../text.ts'
import { type Calendar, closedAround } from './holidays.ts'

/** What a deadline may be counted from. */
export const moments = [
  'call.opens',
  'call.closes',
  'submission',
  'completion.asked',
  'decision',
  'notice',
  'appeal',
  'agreement',
  'agreement.start',
  'agreement.end',
  'partner.left',
  'round.start',
  'round.end',
  'round.followUp.end',
] as const
export type Moment = (typeof moments)[number]

export type DeadlineRule = {
  readonly id: string
  readonly name: Text
  readonly falls: 'as is' | 'next working day'
  readonly law?: Text | undefined
} & ({ readonly from: Moment; readonly add: Span } | { readonly on: Day })

/** A time when nothing is counted: a call, a country or everything stands still. Both days are included; no `until` while no end is set. */
export interface Pause {
  readonly from: Day
  readonly until?: Day | undefined
}

/** When a deadline falls, and how we got there. */
export interface Falls {
  readonly day: Day
  /** The day before it was moved past weekends and holidays. */
  readonly counted: Day
  /** Days added because everything stood still. */
  readonly pausedDays: number
}

/**
 * The day a deadline falls: the span after the moment, longer by the days that stood still, then moved to a working day where the rule says so.
 * The first day is not counted: three weeks from notice on a Tuesday end on a Tuesday (Norway: the Courts Act, sections 148 and 149, which
 * the Public Administration Act, section 30, refers to). Undefined while a pause without an end keeps it open. A fixed day (`on`) is not
 * paused. Give the pauses that concern this case; they may overlap.
 */
export function fallsOn(
  rule: DeadlineRule,
  from: Day,
  calendar: Calendar,
  pauses: readonly Pause[] = [],
): Falls | undefined {
  const paused = 'on' in rule ? { day: rule.on, pausedDays: 0 } : afterPauses(from, addTo(from, rule.add), pauses)
  if (!paused) return undefined
  const { day: counted, pausedDays } = paused
  const day = rule.falls === 'as is' ? counted : nextWorkingDay(counted, closedAround(calendar, counted))
  return { day, counted, pausedDays }
}

/**
 * The only place where pauses move a day: later by the days that stood still between `from`, which is not counted, and the end as it
 * moves. Overlapping pauses count once. Undefined while a pause without an end keeps it open.
 */
export function afterPauses(
  from: Day,
  end: Day,
  pauses: readonly Pause[],
): { day: Day; pausedDays: number } | undefined {
  let day = end
  let countedTo = from
  for (const pause of [...pauses].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (pause.from > day) break
    if (pause.until === undefined) return undefined
    const first = pause.from > countedTo ? pause.from : addTo(countedTo, { days: 1 })
    if (pause.until < first) continue
    day = addTo(day, { days: daysBetween(first, pause.until) + 1 })
    countedTo = pause.until
  }
  return { day, pausedDays: daysBetween(end, day) }
}
