import { type Day, parseDay } from '../../../foundation/day.ts'
import { type Money, money } from '../../../foundation/money.ts'
import { type Moves, whyNotMove } from '../../../foundation/moves.ts'
import type { Person } from '../../../foundation/people/person.ts'
import { mayStaff, rolesFor } from '../../../foundation/people/rights.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Decision } from '../decided/decision.ts'
import { whyNotGrant } from '../portfolio/portfolio.ts'
import { words } from './appeal.words.ts'
import { review } from './review.words.ts'

export const appealStates = ['registered', 'in review', 'upheld', 'changed', 'sent on', 'dismissed as late'] as const
export type AppealState = (typeof appealStates)[number]

/** An applicant asks for a decision to be looked at again. */
export interface Appeal {
  readonly id: string
  readonly decision: string
  readonly matter: string
  readonly state: AppealState
  readonly text: string
  readonly organisation: string
  readonly by: string
  readonly at: Date
  /** Came after the last day. */
  readonly late: boolean
  readonly reviewer?: string
  /** The day the agency has promised an answer by. */
  readonly answerBy: Day
  /** What the appellant is told, in plain words. */
  readonly outcome?: string
  readonly decidedAt?: Date
}

/** 'Upheld' is the decision upheld: the appeal is not taken into account and goes on to the appeal body. Law: the Public Administration Act 1967, chapter VI. */
export const moves = {
  takeUp: { from: ['registered'], to: 'in review', by: rolesFor('review appeals') },
  uphold: {
    from: ['in review'],
    to: 'upheld',
    by: rolesFor('review appeals'),
    law: '§ 33 second and fourth paragraph',
  },
  change: { from: ['in review'], to: 'changed', by: rolesFor('sign the portfolio'), law: '§ 33 second paragraph' },
  /** A dismissal is not changed to an answer: the case is taken up, and handled like the others. No money is given by it. */
  changeDismissal: {
    from: ['in review'],
    to: 'changed',
    by: rolesFor('review appeals'),
    law: '§ 33 second paragraph',
  },
  sendOn: {
    from: ['upheld'],
    to: 'sent on',
    by: rolesFor('review appeals'),
    law: '§ 33 fourth paragraph',
  },
  dismissAsLate: {
    from: ['registered', 'in review'],
    to: 'dismissed as late',
    by: rolesFor('review appeals'),
    law: '§ 31',
  },
} as const satisfies Moves<AppealState>

/** Days the agency gives itself to answer an appeal: a month, as for a first answer (§ 11 a). */
export const answerWithin = { months: 1 } as const

/** An appeal is late from the day after the last day; the whole last day counts. */
export const isLate = (today: Day, lastDay: Day): boolean => today > lastDay

/** Whether an organisation may appeal: the decision can be appealed, has not been so before, nobody has an open appeal, and something is said. */
export function whyNotAppeal(
  { id, lastDay }: { readonly id: string; readonly lastDay: Day | undefined },
  earlier: readonly Pick<Appeal, 'decidedAt' | 'decision'>[],
  text: string,
): Refusal | undefined {
  if (!lastDay) return refuse(words.cannotBeAppealed)
  if (earlier.some(({ decidedAt }) => !decidedAt)) return refuse(words.alreadyAppealed)
  if (earlier.some(({ decision }) => decision === id)) return refuse(words.alreadyAnswered)
  if (text.trim().length < 20) return refuse(words.sayWhy, 'text')
  return text.length > 50_000 ? refuse(words.tooLong, 'text') : undefined
}

/** Reviewed by somebody else than those who prepared or decided the case (good habit, and § 6 in spirit). */
export function whyNotReview(person: Pick<Person, 'id'>, prepared: readonly string[]): Refusal | undefined {
  return prepared.includes(person.id) ? refuse(review.somebodyElseReviews) : undefined
}

/** A late appeal is heard all the same when the delay is not the appellant's fault, or for special reasons, and never after a year (§ 31). */
export function whyNotHearLate(
  appeal: Pick<Appeal, 'late'>,
  lateReason: string,
  today: Day,
  lastDay: Day,
): Refusal | undefined {
  if (!appeal.late) return undefined
  if (isAYearLate(today, lastDay)) return refuse(review.afterAYear)
  return lateReason.trim().length >= 10 ? undefined : refuse(review.whyHeardLate, 'lateReason')
}

/** No appeal is heard when a year has passed since its last day (§ 31 third paragraph). */
export const isAYearLate = (today: Day, lastDay: Day): boolean => today > addYear(lastDay)

const addYear = (day: Day): Day =>
  parseDay(`${Number(day.slice(0, 4)) + 1}${day.slice(4)}`) ?? `${Number(day.slice(0, 4)) + 1}-03-01`

/** What the appellant is told must be there. */
export const whyNotAnswer = (outcome: string): Refusal | undefined =>
  outcome.trim().length >= 20 ? undefined : refuse(review.giveReasons, 'outcome')

/**
 * Who changes a decision: somebody who signs portfolios, and another than the one who took the appeal up. A changed decision may give
 * money, so two pairs of eyes are on it, as on the portfolio.
 */
export const whyNotChange = (appeal: Pick<Appeal, 'state' | 'reviewer'>, person: Person): Refusal | undefined =>
  (mayStaff(person, 'sign the portfolio') ? undefined : refuse(review.authorityChanges)) ??
  whyNotMove(moves.change, appeal.state, person) ??
  (appeal.reviewer === person.id ? refuse(review.anotherChanges) : undefined)

/** What a changed decision is, and what it stands instead of. */
export interface Change {
  readonly now: Pick<Decision, 'decision' | 'kind' | 'sum'>
  readonly before: Pick<Decision, 'decision' | 'sum'>
  readonly asked: Money | undefined
  /** The call's frame, and what its other decisions have granted of it. */
  readonly frame: Money
  readonly granted: bigint
}

/** A changed decision is another than before, of a sum as in the portfolio, and within what is left of the call's frame. */
export function whyNotDecideSo({ now, before, asked, frame, granted }: Change): Refusal | undefined {
  if (now.decision === before.decision && now.sum?.minor === before.sum?.minor)
    return refuse(review.sameAsBefore, 'decision')
  const refusal = whyNotGrant(asked, now)
  if (refusal) return refusal
  const left = money(frame.minor - granted, frame.currency)
  return now.sum && now.sum.minor > left.minor ? refuse(review.overTheFrame(left), 'sum') : undefined
}
