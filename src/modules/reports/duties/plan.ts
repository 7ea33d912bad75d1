import { addTo, type Day, daysBetween } from '../../../foundation/day.ts'
import {
  type Calendar,
  type DeadlineRule,
  type DutyTerms,
  fallsOn,
  type Moment,
  type Pause,
} from '../../schemes/index.ts'
import { type Duty, isOpen } from './duty.ts'

/** What an agreement is, as far as duties are counted from it. */
export interface Promised {
  /** The day the agency signed. */
  readonly signed: Day
  readonly from: Day
  readonly to: Day
  readonly rounds: readonly PromisedRound[]
  /** Partners that left before the end, and when. */
  readonly left: readonly {
    readonly organisation: string
    readonly day: Day
    readonly report?: ReportDay | undefined
  }[]
  /** The day it was ended early, when it was. */
  readonly terminated?: Day | undefined
  /** What was decided about reports then. */
  readonly report?: ReportDay | undefined
}

/** A decision to end something early says by which day it is reported. */
export interface ReportDay {
  readonly day: Day
  /** The day it was decided: what stands still after that moves the day. */
  readonly given: Day
}

export interface PromisedRound {
  readonly id: string
  /** What stands still for this round, its own pauses among them; those of the agreement when left out. */
  readonly pauses?: readonly Pause[] | undefined
  readonly from: Day
  readonly to: Day
  readonly followUpUntil: Day
}

/** A duty as the agreement and the rule give it today. */
export interface Planned {
  readonly terms: DutyTerms
  readonly round?: string | undefined
  readonly organisation?: string | undefined
  /** Left out while a pause without an end keeps it open. */
  readonly due: Day | undefined
  /** From this day on it can be written. */
  readonly opens: Day
}

interface About {
  readonly round?: string
  readonly organisation?: string
  readonly moments: Readonly<Partial<Record<Moment, Day>>>
  /** When the time the report is about has begun. */
  readonly begins?: Day
  readonly pauses?: readonly Pause[] | undefined
  /** The day that was decided, in place of the rule's. */
  readonly report?: ReportDay | undefined
}

/** Every duty of an agreement: for each round, for the whole, for each partner that left. */
export function dutiesFor(
  terms: readonly DutyTerms[],
  promised: Promised,
  calendar: Calendar,
  pauses: readonly Pause[],
): Planned[] {
  return terms.flatMap((one) => {
    const { due: rule } = one
    return aboutsOf(one, promised).flatMap((about): Planned[] => {
      const from = 'on' in rule ? rule.on : about.moments[rule.from]
      if (from === undefined) return []
      const { round, organisation, report, pauses: own = pauses } = about
      const due = report ? movedBy(own, report.given, report.day, calendar) : fallsOn(rule, from, calendar, own)?.day
      return [{ terms: one, round, organisation, due, opens: opensOn(one, about, due ?? addedTo(rule, from)) }]
    })
  })
}

const addedTo = (rule: DeadlineRule, from: Day): Day => ('on' in rule ? rule.on : addTo(from, rule.add))

function aboutsOf(terms: DutyTerms, promised: Promised): About[] {
  const end = promised.terminated ?? promised.to
  const moments = { agreement: promised.signed, 'agreement.start': promised.from, 'agreement.end': end }
  const { report } = promised
  if (terms.per === 'agreement') return [{ moments, report }]
  if (terms.per === 'leaving partner')
    return promised.left.map(({ organisation, day, report: decided }) => ({
      organisation,
      report: decided,
      begins: day,
      moments: { ...moments, 'partner.left': day },
    }))
  return promised.rounds
    .filter((round) => round.from <= end)
    .map((round) => ({
      round: round.id,
      begins: round.from,
      pauses: round.pauses,
      report: promised.terminated !== undefined && promised.terminated < round.followUpUntil ? report : undefined,
      moments: {
        ...moments,
        'round.start': round.from,
        'round.end': earlier(round.to, promised.terminated),
        'round.followUp.end': earlier(round.followUpUntil, promised.terminated),
      },
    }))
}

/** What ends early is reported from the day it ended. */
const earlier = (day: Day, end: Day | undefined): Day => (end !== undefined && end < day ? end : day)

/** A report about a round opens with the round; about a partner that left, at once; about the whole, with the first reminder. */
function opensOn({ remind }: DutyTerms, { begins }: About, due: Day): Day {
  const [first = { months: 2 }] = remind.before
  return begins ?? before(due, first)
}

/** The day a span before another. */
export const before = (day: Day, span: DutyTerms['remind']['every']): Day =>
  addTo(day, Object.fromEntries(Object.entries(span).map(([unit, n]) => [unit, -n])))

/** A day the agency gave by hand, moved by the days that stood still since it was given; undefined while no end is set. */
export function movedBy(pauses: readonly Pause[], given: Day, until: Day, calendar: Calendar): Day | undefined {
  const add = { days: Math.max(0, daysBetween(given, until)) }
  return fallsOn({ id: 'given', name: {}, falls: 'as is', from: 'notice', add }, given, calendar, pauses)?.day
}

/** What has to be done so that the duties are those of the agreement as it is now. */
export interface Replanned {
  readonly add: readonly Planned[]
  /** Those whose day or standing still is another than before. */
  readonly change: readonly { readonly duty: Duty; readonly planned: Planned }[]
  readonly drop: readonly Duty[]
  readonly takeUp: readonly { readonly duty: Duty; readonly planned: Planned }[]
}

export const keyOf = (one: { terms: string; round?: string | undefined; organisation?: string | undefined }): string =>
  [one.terms, one.round ?? '', one.organisation ?? ''].join(' ')

const keyOfPlanned = (one: Planned): string => keyOf({ ...one, terms: one.terms.id })

/**
 * Compares what is there with what should be. What was handed in, answered or met is left alone; what nobody owes any more is
 * dropped, never deleted; what is owed again is taken up with all that was written in it.
 */
export function replan(duties: readonly Duty[], planned: readonly Planned[]): Replanned {
  const wanted = new Map(planned.map((one) => [keyOfPlanned(one), one]))
  const known = new Set(duties.map(keyOf))
  const both = duties.flatMap((duty) => {
    const found = wanted.get(keyOf(duty))
    return found ? [{ duty, planned: found }] : []
  })
  return {
    add: planned.filter((one) => !known.has(keyOfPlanned(one))),
    change: both.filter(({ duty, planned: now }) => isOpen(duty) && isOther(duty, now)),
    drop: duties.filter((duty) => duty.state === 'waiting' && !wanted.has(keyOf(duty))),
    takeUp: both.filter(({ duty }) => duty.state === 'dropped'),
  }
}

const isOther = (duty: Duty, now: Planned): boolean =>
  now.due === undefined ? !duty.still : duty.still || duty.due !== now.due
