/** The face of schemes: what other modules may use. */
import type { Face } from '../../foundation/face.ts'
import { listeners } from './schemes.listeners.ts'
import { routes } from './schemes.routes.ts'

export type { Amount } from './amount.ts'
export { amountOf, moneyOf } from './amount.ts'
export type { Answer, Answers, Period, Result } from './answer.ts'
export { type Breach, breaches } from './budgets/breaches.ts'
export type * from './budgets/budget.ts'
export { type Exchange, inCurrency } from './budgets/exchange.ts'
export { explain, explainTotal } from './budgets/explain.ts'
export { type Limit, limitsOf } from './budgets/limits.ts'
export { hiddenLines, type PartnerBudget, type Reckoned, type Rules, reckonAll, rulesOf } from './budgets/reckon.ts'
export { type Totals, totals } from './budgets/totals.ts'
export { type CallName, callForPhase, callNames, openCall } from './calls/call.store.ts'
export { type Call, isPublic, stateOf } from './calls/call.ts'
export { decideCall } from './calls/call-acts.store.ts'
export { type Condition, holds } from './conditions/condition.ts'
export { inWords } from './conditions/condition-words.ts'
export type { Known } from './conditions/known.ts'
export { questionsOf, scopeOf } from './conditions/scope.ts'
export type { Partner, World } from './conditions/world.ts'
export {
  afterPauses,
  type DeadlineRule,
  type Falls,
  fallsOn,
  type Moment,
  type Pause,
} from './deadlines/deadline-rule.ts'
export { deadlineInWords } from './deadlines/deadline-words.ts'
export type { Calendar } from './deadlines/holidays.ts'
export type { Fault } from './faults/fault.ts'
export { faultsOf } from './faults/faults.ts'
export { letterValuesFor } from './faults/letters.ts'
export type * from './follow-up.ts'
export { formOf } from './follow-up.ts'
export { type ListedCall, listCalls } from './listing/list.store.ts'
export { type Asked, type AskedQuestion, askedIn } from './questions/asked.ts'
export { isEmpty as isEmptyAnswer, missing, type Problem as FormProblem, problemsOf } from './questions/problems.ts'
export type * from './questions/question.ts'
export { type Read, type Reading, readAnswer } from './questions/read.ts'
export { anyCurrency } from './questions/read-value.ts'
export { type Eligibility, mayApply, worldOfSelfTest } from './questions/self-test.ts'
export { fieldsOf, hasField, peopleItem, rowsOf, type Typed } from './questions/typed.ts'
export { wordsIn } from './questions/words-in.ts'
export { Paragraphs, Said } from './said.tsx'
export { words as callWords } from './shown/call-terms.words.ts'
export { inEveryLanguage, type Text, textIn, wordsOf } from './text.ts'
export type * from './version.ts'
export { versionOf } from './versions/version.store.ts'

export const face: Face = { name: 'schemes', routes, listeners }
