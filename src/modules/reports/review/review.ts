import { type Day, parseDay } from '../../../foundation/day.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Snapshot } from '../../applications/index.ts'
import { words } from './review.words.ts'

export const outcomes = ['approved', 'needs changes', 'declined'] as const
export type Outcome = (typeof outcomes)[number]

/** Something that must be changed, at one field of the report: whose part, which question, and what to do. */
export interface Remark {
  readonly part: string
  readonly question: string
  readonly say: string
}

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

/** A field of the report that a remark can be about, as the choice is posted: '<part> <question>'. */
export interface FieldOfReport {
  readonly value: string
  readonly label: string
}

/** How many remarks one answer may carry. What is more than this is better said in the text. */
export const remarkRows = 6

/** Every field of what was handed in, with whose it is. */
export function fieldsOf(snapshot: Pick<Snapshot, 'sections' | 'parties'>): FieldOfReport[] {
  const names = new Map(snapshot.parties.map(({ organisation, name }) => [organisation, name]))
  return snapshot.sections.flatMap(({ questions }) =>
    questions.flatMap(({ id, label, answers }) =>
      answers.map(({ part }) => {
        const whose = names.get(part)
        return { value: `${part} ${id}`, label: whose ? `${label} (${whose})` : label }
      }),
    ),
  )
}

const longest = 4000
const isOutcome = (typed: string): typed is Outcome => (outcomes as readonly string[]).includes(typed)
type TypedAnswer = Readonly<Record<string, string | undefined>>

function remarksIn(typed: TypedAnswer, fields: readonly FieldOfReport[]): { remarks: Remark[]; problems: Refusal[] } {
  const remarks: Remark[] = []
  const problems: Refusal[] = []
  for (let row = 0; row < remarkRows; row++) {
    const about = typed[`about-${row}`] ?? ''
    const say = (typed[`say-${row}`] ?? '').trim()
    if (about === '' && say === '') continue
    const [part = '', question = ''] = about.split(' ')
    if (!fields.some(({ value }) => value === about)) problems.push(refuse(words.chooseField, `about-${row}`))
    else if (say === '') problems.push(refuse(words.sayWhat, `say-${row}`))
    else if (say.length > longest) problems.push(refuse(words.shorter(longest), `say-${row}`))
    else remarks.push({ part, question, say })
  }
  return { remarks, problems }
}

/** Reads an answer as it was typed: the answer, or everything there is to mend, field by field. */
export function readAnswer(
  typed: TypedAnswer,
  fields: readonly FieldOfReport[],
  today: Day,
): Answer | readonly Refusal[] {
  const { outcome = '' } = typed
  const say = (typed.say ?? '').trim()
  const until = parseDay((typed.until ?? '').trim())
  const { remarks, problems } = remarksIn(typed, fields)
  if (!isOutcome(outcome)) problems.unshift(refuse(words.chooseOutcome, 'outcome'))
  if (outcome === 'declined' && say === '') problems.push(refuse(words.sayWhy, 'say'))
  if (say.length > longest) problems.push(refuse(words.shorter(longest), 'say'))
  if (outcome === 'needs changes') {
    if (remarks.length === 0 && problems.length === 0) problems.push(refuse(words.nameAField, 'about-0'))
    if (!until || until <= today) problems.push(refuse(words.chooseADay, 'until'))
  }
  if (problems.length > 0 || !isOutcome(outcome)) return problems
  return outcome === 'needs changes' ? { outcome, say, remarks, until } : { outcome, say, remarks: [] }
}

export const isAnswer = (read: Answer | readonly Refusal[]): read is Answer => !Array.isArray(read)
