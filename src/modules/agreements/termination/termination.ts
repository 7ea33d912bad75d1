import type { Day } from '../../../foundation/day.ts'
import { whyNotMove } from '../../../foundation/moves.ts'
import { mayMember, type Person } from '../../../foundation/people/index.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { type Calendar, type DeadlineRule, fallsOn, type Phase } from '../../schemes/index.ts'
import { type Agreement, moves } from '../agreement/agreement.ts'
import { words } from './termination.words.ts'

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
  /** It was changed on appeal, and is as if it had not been. */
  readonly undoneAt?: Date
}

/** What is decided, as it was typed. */
export interface Terminating {
  readonly organisation: string
  readonly reason: string
  readonly law: string
  readonly lastDay: string
  readonly reportBy: string
}

export const whyNotTerminate = (agreement: Agreement, person: Person): Refusal | undefined =>
  whyNotMove(moves.terminate, agreement.state, person)

/** Everything to mend in what was typed: reasons and law are owed, and the days must follow each other. */
export function problemsIn(agreement: Agreement, typed: Terminating, today: Day): Refusal[] {
  const { organisation, reason, law, lastDay, reportBy } = typed
  const party = agreement.parties.find((one) => one.organisation === organisation)
  const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)
  return [
    organisation !== '' && (!party || party.until !== undefined) && refuse(words.choosePartner, 'organisation'),
    party?.role === 'coordinating partner' && refuse(words.coordinatorMeansAll, 'organisation'),
    reason.trim() === '' && refuse(words.giveReason, 'reason'),
    law.trim() === '' && refuse(words.giveLaw, 'law'),
    (!isDay(lastDay) || lastDay < today) && refuse(words.lastDayWrong, 'lastDay'),
    (!isDay(reportBy) || reportBy <= lastDay) && refuse(words.reportByWrong, 'reportBy'),
  ].filter((problem) => typeof problem === 'object')
}

/** Three weeks from the day one is told (Public Administration Act 1967 § 29), where the scheme says nothing else. */
const threeWeeks: DeadlineRule = {
  id: 'appeal',
  name: {},
  from: 'notice',
  add: { weeks: 3 },
  falls: 'next working day',
}

/** The last day to appeal, by the rule for appeals in the phase that was granted, or by law. */
export function appealDay(phase: Phase | undefined, notified: Day, calendar: Calendar): Day | undefined {
  const id = phase?.decisions.find(({ kind }) => kind === 'grant')?.appeal
  const rule = phase?.deadlines.find((one) => one.id === id) ?? threeWeeks
  return fallsOn(rule, notified, calendar)?.day
}

/** The terminations a person may appeal against, for partners of theirs: their own, or of everything. */
export const appealable = (terminations: readonly Termination[], agreement: Agreement, person: Person) =>
  terminations
    .filter(({ undoneAt }) => undoneAt === undefined)
    .flatMap((termination) =>
      agreement.parties
        .map(({ organisation }) => organisation)
        .filter((one) => termination.organisation === undefined || termination.organisation === one)
        .filter((one) => mayMember(person, one, 'appeal'))
        .map((organisation) => ({ termination, organisation })),
    )
