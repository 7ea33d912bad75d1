/** The face of schemes: what other modules may use. */
import type { Face } from '../../foundation/face.ts'
import { routes } from './schemes.routes.ts'

export type { Amount } from './amount.ts'
export { amountOf, moneyOf } from './amount.ts'
export type { Answer, Answers } from './answer.ts'
export type * from './budgets/budget.ts'
export { type CallName, callNames, openCall } from './calls/call.store.ts'
export { type Call, type CallState, callStates, isPublic, stateOf, takesApplications } from './calls/call.ts'
export { type Condition, holds } from './conditions/condition.ts'
export type { Known } from './conditions/known.ts'
export type { Partner, World } from './conditions/world.ts'
export type { DeadlineRule, Moment } from './deadlines/deadline-rule.ts'
export type * from './questions/question.ts'
export { type Text, textIn } from './text.ts'
export type * from './version.ts'
export { versionOf } from './versions/version.store.ts'

export const face: Face = { name: 'schemes', routes }
