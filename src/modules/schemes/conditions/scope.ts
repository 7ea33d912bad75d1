import type { Column, Question } from '../questions/question.ts'
import type { Phase, SchemeVersion } from '../version.ts'

/** Where a condition stands: what it may look at, and whether it is asked of the whole application or of one partner. */
export interface Scope {
  readonly version: SchemeVersion
  readonly questions: ReadonlyMap<string, Question>
  readonly ofPartner: boolean
}

/** The scope of a rule that may look at every question of a phase, those of the self-test too. */
export const scopeOf = (version: SchemeVersion, phase: Phase, ofPartner = false): Scope => ({
  version,
  questions: byId([...phase.selfTest, ...questionsOf(phase)]),
  ofPartner,
})

/** The scope of a rule about an application that is written: the self-test was never part of it. */
export const formScope = (version: SchemeVersion, phase: Phase, ofPartner = false): Scope => ({
  version,
  questions: byId(questionsOf(phase)),
  ofPartner,
})

export const questionsOf = (phase: Phase): Question[] => phase.form.flatMap((section) => section.questions)

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
