import { questionsOf } from '../conditions/scope.ts'
import type { Question } from '../questions/question.ts'
import type { Form } from '../version.ts'
import { type Fault, faultIf, unresolved } from './fault.ts'
import { words } from './follow-up.words.ts'

/** A question that is named must be in the form, and of a type. */
export function questionOf(form: Form, id: string, type: Question['type'] | 'any', path: string): Fault[] {
  const question = questionsOf(form).find((one) => one.id === id)
  if (!question) return unresolved(path, id, [])
  return faultIf(type !== 'any' && question.type !== type, path, words.ofType(id, question.type, type))
}
