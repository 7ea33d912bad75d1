import type { Db } from '../../../foundation/db.ts'
import type { Person } from '../../../foundation/people/person.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { refuse } from '../../../foundation/refusal.ts'
import type { Phase, Question } from '../../schemes/index.ts'
import type { Application } from '../application.ts'
import { settleRow } from '../budget/row.store.ts'
import { saveAnswer } from './answer.store.ts'
import { isEmpty, type Place, type Saved, type Seen, saysTheSame, type Words, type Written } from './answer.ts'
import { questionAt, whyNotThisMuch, whyNotWrite } from './writing.ts'
import { words } from './writing.words.ts'

/** Where words go, and what they are part of. */
export interface Writing {
  readonly application: Application
  readonly phase: Phase
  readonly person: Person
  readonly now: Date
}

/** Saves one field, when the form has it and the person may write there. Gives the question too, so that the words can be read. */
export async function save(
  db: Db,
  { application, phase, person, now }: Writing,
  place: Place,
  seen: Seen,
  typed: Words,
): Promise<{ saved: Saved; question: Question } | Refusal> {
  const question = questionAt(phase, place)
  if (!question) return refuse(words.noSuchField)
  const refusal = whyNotWrite(application, person, place.part, question.answeredBy, now) ?? whyNotThisMuch(typed)
  if (refusal) return refusal
  const saved = await saveAnswer(db, application.id, place, seen, typed)
  if (question.type === 'budget' && saved.outcome === 'saved')
    await settleRow(db, application.id, phase, place, seen, typed)
  return { saved, question }
}

/** A field as a plain form post brought it. */
export interface Posted {
  readonly question: string
  readonly item: string
  readonly seen: number
  readonly words: Words
}

export interface PostedOutcome {
  /** How many fields met other words. */
  readonly collided: number
  /** What could not be taken, each with its field. */
  readonly refusals: readonly Refusal[]
}

/** Saves what changed in a form that was posted as a whole. A field that says what stands there already is no change. */
export async function savePosted(
  db: Db,
  writing: Writing,
  part: string,
  posted: readonly Posted[],
  standing: readonly Written[],
): Promise<PostedOutcome> {
  let collided = 0
  const refusals: Refusal[] = []
  for (const { question, item, seen, words: typed } of posted) {
    const there = standing.find((one) => one.part === part && one.question === question && one.item === item)
    if (there ? saysTheSame(typed, there.words, !isLong(writing.phase, part, question, item)) : isEmpty(typed)) continue
    const result = await save(db, writing, { part, question, item }, { version: seen }, typed)
    if ('say' in result) refusals.push({ ...result, field: item ? `${question}.${item}` : question })
    else if (result.saved.outcome === 'collided') collided += 1
    else if (result.saved.outcome === 'closed') refusals.push(refuse(words.closed))
  }
  return { collided, refusals }
}

/** Whether a field's control has several lines, and so keeps line ends. */
function isLong(phase: Phase, part: string, question: string, item: string): boolean {
  const found = questionAt(phase, { part, question, item })
  if (!found) return false
  const column = item.slice(item.indexOf('.') + 1)
  if (found.type === 'rows') return found.columns.some(({ id, type }) => id === column && type === 'long text')
  if (found.type === 'results') return column === 'result'
  return found.type === 'long text' || (found.type === 'budget' && column === 'note')
}
