import { type Day, parseDay } from '../../../foundation/day.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { type FieldOfForm, type Remark, readRemarks } from '../../applications/index.ts'
import { words } from './review.words.ts'
import type { RoundReview } from './round.store.ts'

/** How many remarks one answer may carry; what is more than this is better said in the text. */
export const remarkRows = 5

/** What an adviser typed. */
export type TypedReview = Readonly<Record<string, string>>

export interface Answer extends Pick<RoundReview, 'outcome' | 'text' | 'until'> {
  readonly remarks: readonly Remark[]
}

const outcomes = ['approved', 'needs changes', 'declined'] as const
const isOutcome = (typed: string): typed is Answer['outcome'] => (outcomes as readonly string[]).includes(typed)

/** Reads an adviser's answer about a round: the answer, or everything there is to mend, field by field. */
export function readReview(
  typed: TypedReview,
  fields: readonly FieldOfForm[],
  today: Day,
): Answer | readonly Refusal[] {
  const { outcome = '' } = typed
  const text = typed.text?.trim() ?? ''
  const { remarks, problems } = readRemarks(typed, fields, remarkRows)
  const until = parseDay(typed.until?.trim() ?? '')
  if (!isOutcome(outcome)) problems.unshift(refuse(words.chooseOutcome, 'outcome'))
  if (outcome === 'declined' && text === '') problems.push(refuse(words.sayWhy, 'text'))
  if (outcome === 'needs changes') {
    if (text === '' && remarks.length === 0) problems.push(refuse(words.sayWhat, 'text'))
    if (!until || until <= today) problems.push(refuse(words.writeDay, 'until'))
  }
  if (problems.length > 0 || !isOutcome(outcome)) return problems
  return {
    outcome,
    text,
    until: outcome === 'needs changes' ? (until ?? null) : null,
    remarks: outcome === 'needs changes' ? remarks : [],
  }
}

export const isAnswer = (read: Answer | readonly Refusal[]): read is Answer => !Array.isArray(read)
