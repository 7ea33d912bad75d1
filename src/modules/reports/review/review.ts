import { type Day, parseDay } from '../../../foundation/day.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { type FieldOfForm, longestRemark, type Remark, readRemarks } from '../../applications/index.ts'
import { words } from './review.words.ts'

export const outcomes = ['approved', 'needs changes', 'declined'] as const
export type Outcome = (typeof outcomes)[number]

/** What the agency answers to a report. */
export interface Answer {
  readonly outcome: Outcome
  readonly say: string
  readonly remarks: readonly Remark[]
  /** The last day for the changes that are asked for. */
  readonly until?: Day | undefined
}

/** An answer as it was given. */
export interface Review extends Answer {
  readonly id: string
  readonly submission: string
  readonly by: string
  readonly at: Date
}

/** How many remarks one answer may carry. What is more than this is better said in the text. */
export const remarkRows = 6

const isOutcome = (typed: string): typed is Outcome => (outcomes as readonly string[]).includes(typed)
type TypedAnswer = Readonly<Record<string, string | undefined>>

/** Reads an answer as it was typed: the answer, or everything there is to mend, field by field. */
export function readAnswer(
  typed: TypedAnswer,
  fields: readonly FieldOfForm[],
  today: Day,
): Answer | readonly Refusal[] {
  const { outcome = '' } = typed
  const say = (typed.say ?? '').trim()
  const until = parseDay((typed.until ?? '').trim())
  const { remarks, problems } = readRemarks(typed, fields, remarkRows)
  if (!isOutcome(outcome)) problems.unshift(refuse(words.chooseOutcome, 'outcome'))
  if (outcome === 'declined' && say === '') problems.push(refuse(words.sayWhy, 'say'))
  if (say.length > longestRemark) problems.push(refuse(words.shorter(longestRemark), 'say'))
  if (outcome === 'needs changes') {
    if (remarks.length === 0 && problems.length === 0) problems.push(refuse(words.nameAField, 'about-0'))
    if (!until || until <= today) problems.push(refuse(words.chooseADay, 'until'))
  }
  if (problems.length > 0 || !isOutcome(outcome)) return problems
  return outcome === 'needs changes' ? { outcome, say, remarks, until } : { outcome, say, remarks: [] }
}

export const isAnswer = (read: Answer | readonly Refusal[]): read is Answer => !Array.isArray(read)
