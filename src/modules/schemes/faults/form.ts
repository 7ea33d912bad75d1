import type { Day } from '../../../foundation/day.ts'
import type { Condition } from '../conditions/condition.ts'
import { byId, questionsOf, type Scope } from '../conditions/scope.ts'
import type { Question } from '../questions/question.ts'
import type { Form, Phase, SchemeVersion, Section } from '../version.ts'
import { faultsOfRule } from './conditions.ts'
import { type Fault, fault, faultIf, unresolved, usedTwice } from './fault.ts'
import { words } from './form.words.ts'
import { faultsOfKind } from './kinds.ts'

/** The sections and questions of a phase, or of a form after the grant: each condition sees the questions before it, and facts. */
export function faultsOfForm(version: SchemeVersion, phase: AnyForm, today: Day, path: string): Fault[] {
  const earlier: Question[] = []
  const faults = phase.form.flatMap((section) => {
    const at = `${path}.${section.id}`
    const scope = { version, questions: byId([...earlier]), ofPartner: false }
    const ofSection = faultsOfRule(section.shown, scope, `${at}.shown`, words.neverShown)
    const ofQuestions = section.questions.flatMap((question) => {
      const here = faultsOfQuestion(
        question,
        section,
        { version, phase, today, earlier },
        `${at}.questions.${question.id}`,
      )
      earlier.push(question)
      return here
    })
    return [...ofSection, ...ofQuestions]
  })
  const ids = [...(phase.selfTest ?? []), ...questionsOf(phase), ...phase.papers]
  return [...usedTwice(path, phase.form), ...usedTwice(path, ids), ...faults, ...faultsOfBudgetQuestion(phase, path)]
}

type AnyForm = Form & Partial<Pick<Phase, 'selfTest'>>

interface Around {
  readonly version: SchemeVersion
  readonly phase: AnyForm
  readonly today: Day
  readonly earlier: readonly Question[]
}

function faultsOfQuestion(question: Question, section: Section, around: Around, path: string): Fault[] {
  const { version, earlier } = around
  const scope: Scope = { version, questions: byId(earlier), ofPartner: question.answeredBy === 'each partner' }
  const withItself: Scope = { ...scope, questions: byId([...earlier, question]) }
  const shown = all([section.shown, question.shown])
  return [
    ...faultsOfRule(question.shown, scope, `${path}.shown`, words.neverShown, section.shown),
    ...faultsOfRule(question.required, scope, `${path}.required`, words.neverRequired, shown),
    ...(question.checks ?? []).flatMap(({ rule }, index) =>
      faultsOfRule(rule, withItself, `${path}.checks.${index}`, words.neverPassed, shown),
    ),
    ...faultsOfKind(question, around.today, path),
    ...faultsOfFilling(question, around, `${path}.filledFrom`),
  ]
}

function all(conditions: readonly (Condition | undefined)[]): Condition | undefined {
  const given = conditions.filter((one) => one !== undefined)
  return given.length > 0 ? { all: given } : undefined
}

/** An invited partnership starts from what it answered before: same type, same answerer, an earlier phase. */
function faultsOfFilling(
  { filledFrom, type, answeredBy }: Question,
  { version, phase }: Around,
  path: string,
): Fault[] {
  if (!filledFrom) return []
  const all = [...version.phases, ...(version.followUp?.forms ?? [])]
  const before = all.slice(
    0,
    all.findIndex((one) => one.id === phase.id),
  )
  const from = before.find((one) => one.id === filledFrom.phase)
  if (!from) return [fault(path, words.notEarlierPhase(filledFrom.phase))]
  const question = questionsOf(from).find((one) => one.id === filledFrom.question)
  if (!question) return unresolved(path, filledFrom.question, [])
  return [
    ...faultIf(question.type !== type, path, words.otherType(question.type, type)),
    ...faultIf((question.answeredBy === 'each partner') !== (answeredBy === 'each partner'), path, words.otherAnswerer),
  ]
}

function faultsOfBudgetQuestion(phase: Form, path: string): Fault[] {
  const asking = questionsOf(phase).filter((question) => question.type === 'budget')
  const [first] = asking
  return [
    ...faultIf(phase.budget !== undefined && !first, path, words.budgetNotAsked),
    ...faultIf(phase.budget === undefined && first !== undefined, `${path}.${first?.id}`, words.noBudget),
    ...faultIf(asking.length > 1, path, words.budgetTwice),
    ...faultIf(first !== undefined && first.answeredBy !== 'each partner', `${path}.${first?.id}`, words.budgetOfEach),
  ]
}
