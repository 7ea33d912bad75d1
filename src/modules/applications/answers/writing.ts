import { belongsTo, type Person } from '../../../foundation/people/person.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { type Form, hasField, type Question, questionsOf } from '../../schemes/index.ts'
import { type Application, isOpenForWriting, ownParties, shared } from '../application.ts'
import { isExchangeItem } from '../budget/exchange-typed.ts'
import { words as after } from '../forms/overview-form.words.ts'
import { said } from '../forms/said.ts'
import { mostCharacters, type Place, type Words } from './answer.ts'
import { words } from './writing.words.ts'

/** The question that a field belongs to, when the form has such a field in such a part. */
export function questionAt(phase: Form, { part, question, item }: Place): Question | undefined {
  const found = questionsOf(phase).find(({ id }) => id === question)
  if (found?.type === 'budget' && isExchangeItem(item)) return part === shared ? found : undefined
  if (!found || !hasField(found, item) || found.type === 'file') return undefined
  return (found.answeredBy === 'each partner') === (part !== shared) ? found : undefined
}

/** What to tell the person when they cannot write an answer in a part now; nothing when they can. */
export function whyNotWrite(
  application: Application,
  person: Person,
  part: string,
  answeredBy: Question['answeredBy'],
  now: Date,
): Refusal | undefined {
  if (part !== shared) {
    if (!belongsTo(person, part, 'administrator', 'writer')) return refuse(words.partnerWrites)
    if (onlyFollows(application, part)) return refuse(after.onlyFollows)
  } else if (answeredBy === 'coordinator') {
    if (!belongsTo(person, application.coordinator, 'administrator', 'writer')) return refuse(words.coordinatorWrites)
  } else if (ownParties(application, person, 'administrator', 'writer').length === 0) return refuse(words.writersWrite)
  return isOpenForWriting(application, now)
    ? undefined
    : refuse(said(application, words, { closed: after.closed }).closed)
}

const onlyFollows = ({ parties }: Application, part: string): boolean =>
  parties.some(({ organisation, follows }) => organisation === part && follows)

/** What to tell the person when there are more words than a field takes. */
export function whyNotThisMuch(typed: Words): Refusal | undefined {
  const length = typed.reduce((sum, text) => sum + text.length, 0)
  return length > mostCharacters ? refuse(words.tooMuch(length, mostCharacters)) : undefined
}
