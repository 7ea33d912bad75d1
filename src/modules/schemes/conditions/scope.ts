import type { Column, Question } from '../questions/question.ts'
import type { Form, Phase, SchemeVersion } from '../version.ts'

/** Where a condition stands: what it may look at, and whether it is asked of the whole application or of one partner. */
export interface Scope {
  readonly version: SchemeVersion
  readonly questions: ReadonlyMap<string, Question>
  readonly ofPartner: boolean
}

/** The scope of a rule that may look at every question of a form, those of a phase's self-test too. */
export const scopeOf = (
  version: SchemeVersion,
  form: Form & Partial<Pick<Phase, 'selfTest'>>,
  ofPartner = false,
): Scope => ({
  version,
  questions: byId([...(form.selfTest ?? []), ...questionsOf(form)]),
  ofPartner,
})

/** The scope of a rule about an application that is written: the self-test was never part of it. */
export const formScope = (version: SchemeVersion, form: Form, ofPartner = false): Scope => ({
  version,
  questions: byId(questionsOf(form)),
  ofPartner,
})

export const questionsOf = (form: Form): Question[] => form.form.flatMap((section) => section.questions)

export const byId = <T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]))

/** The question and, for 'rows.column', the column that a name stands for. */
export function named(name: string, scope: Scope): { question?: Question | undefined; column?: Column | undefined } {
  const [id = '', column] = name.split('.')
  const question = scope.questions.get(id)
  return {
    question,
    column: question?.type === 'rows' ? question.columns.find((one) => one.id === column) : undefined,
  }
}
