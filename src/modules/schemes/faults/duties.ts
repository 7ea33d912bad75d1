import { addTo, type Day, type Span } from '../../../foundation/day.ts'
import type { DeadlineRule, Moment } from '../deadlines/deadline-rule.ts'
import type { DutyTerms, FollowUp } from '../follow-up.ts'
import { type Fault, fault, faultIf, unresolved, usedTwice } from './fault.ts'
import { words as general } from './faults.words.ts'
import { words } from './follow-up.words.ts'
import { emptySpan } from './papers.ts'

/** What the days of a duty may be counted from, by what it is owed for. */
const moments: Readonly<Record<DutyTerms['per'], readonly Moment[]>> = {
  round: ['round.start', 'round.end', 'round.followUp.end'],
  agreement: ['agreement', 'agreement.start', 'agreement.end'],
  'leaving partner': ['partner.left'],
}

/** What the partners owe: each has its form, its day and its reminders. */
export const faultsOfDuties = (followUp: FollowUp, today: Day): Fault[] => [
  ...usedTwice('followUp.duties', followUp.duties),
  ...followUp.duties.flatMap((duty) => {
    const path = `followUp.duties.${duty.id}`
    return [
      ...faultIf(duty.per === 'round' && !followUp.rounds, path, words.noRounds),
      ...faultsOfItsForm(duty, followUp, path),
      ...faultsOfDue(duty.due, moments[duty.per], today, `${path}.due`),
      ...('on' in duty.due ? [] : emptySpan(duty.due.add, `${path}.due`)),
      ...faultsOfReminders(duty.remind, `${path}.remind`),
    ]
  }),
]

function faultsOfItsForm({ kind, form }: DutyTerms, { forms }: FollowUp, path: string): Fault[] {
  if (kind === 'audit') return faultIf(form !== undefined, path, words.auditHasForm)
  if (form === undefined) return [fault(path, words.reportNeedsForm)]
  const found = forms.find(({ id }) => id === form)
  if (!found) return unresolved(path, form, [])
  return faultIf(found.use !== 'report', path, words.useOf(form, 'report'))
}

/** A rule counts from a moment that its thing has, or names a day to come. */
export function faultsOfDue(due: DeadlineRule, known: readonly Moment[], today: Day, path: string): Fault[] {
  if ('on' in due) return faultIf(due.on < today, path, general.past(due.on))
  return faultIf(!known.includes(due.from), path, words.moment(due.from, known.join(', ')))
}

function faultsOfReminders({ before, every, most }: DutyTerms['remind'], path: string): Fault[] {
  const ends = before.map(lengthOf)
  return [
    ...before.flatMap((span) => emptySpan(span, path)),
    ...faultIf(
      ends.some((end, index) => index > 0 && end >= (ends[index - 1] ?? end)),
      path,
      words.remindOrder,
    ),
    ...(most > 0 ? emptySpan(every, path) : []),
  ]
}

/** Spans compared by where they end, from one and the same day. */
export const lengthOf = (span: Span): Day => addTo('2026-01-01', span)
