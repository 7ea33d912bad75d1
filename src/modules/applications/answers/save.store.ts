import type { Db } from '../../../foundation/db.ts'
import type { Person } from '../../../foundation/people/person.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { refuse } from '../../../foundation/refusal.ts'
import type { Form, Question } from '../../schemes/index.ts'
import type { Application } from '../application.ts'
import { settleRow } from '../budget/row.store.ts'
import type { Draft } from '../drafts/draft.ts'
import { saveAnswer } from './answer.store.ts'
import { isEmpty, type Place, type Saved, type Seen, saysTheSame, type Words } from './answer.ts'
import { questionAt, whyNotThisMuch, whyNotWrite } from './writing.ts'
import { words } from './writing.words.ts'

/** Where words go. */
export interface Writing {
  readonly application: string
  readonly phase: Form
}

/**
 * Saves one field that the form has. Whether the person may write there the database says by itself (`closed` when not), so that
 * a save costs one round trip. Gives the question too, so that the words can be read.
 */
export async function save(
  db: Db,
  { application, phase }: Writing,
  place: Place,
  seen: Seen,
  typed: Words,
): Promise<{ saved: Saved; question: Question } | Refusal> {
  const question = questionAt(phase, place)
  if (!question) return refuse(words.noSuchField)
  const refusal = whyNotThisMuch(typed)
  if (refusal) return refusal
  const byCoordinator = question.answeredBy === 'coordinator'
  const saved = await saveAnswer(db, application, place, seen, typed, byCoordinator)
  if (question.type === 'budget' && saved.outcome === 'saved')
    await settleRow(db, application, phase, place, seen, typed)
  return { saved, question }
}

/** Why the database took no words from this person: the rule that says so, or that it was closed a moment ago. */
export const whyClosed = (
  application: Application,
  person: Person,
  part: string,
  answeredBy: Question['answeredBy'],
  now: Date,
): Refusal => whyNotWrite(application, person, part, answeredBy, now) ?? refuse(words.closed)

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
  { draft, person, now }: { readonly draft: Draft; readonly person: Person; readonly now: Date },
  part: string,
  posted: readonly Posted[],
): Promise<PostedOutcome> {
  const { application, phase, written } = draft
  let collided = 0
  const refusals: Refusal[] = []
  for (const { question, item, seen, words: typed } of posted) {
    const there = written.find((one) => one.part === part && one.question === question && one.item === item)
    if (there ? saysTheSame(typed, there.words, !isLong(phase, part, question, item)) : isEmpty(typed)) continue
    const result = await save(
      db,
      { application: application.id, phase },
      { part, question, item },
      { version: seen },
      typed,
    )
    if ('say' in result) refusals.push({ ...result, field: item ? `${question}.${item}` : question })
    else if (result.saved.outcome === 'collided') collided += 1
    else if (result.saved.outcome === 'closed')
      refusals.push(whyClosed(application, person, part, result.question.answeredBy, now))
  }
  return { collided, refusals }
}

/** Whether a field's control has several lines, and so keeps line ends. */
function isLong(phase: Form, part: string, question: string, item: string): boolean {
  const found = questionAt(phase, { part, question, item })
  if (!found) return false
  const column = item.slice(item.indexOf('.') + 1)
  if (found.type === 'rows') return found.columns.some(({ id, type }) => id === column && type === 'long text')
  if (found.type === 'results') return column === 'result' || column === 'comment'
  return found.type === 'long text' || (found.type === 'budget' && column === 'note')
}
