/** The face of schemes: what other modules may use. */
export type { Amount } from './amount.ts'
export { amountOf, moneyOf } from './amount.ts'
export type { Answer, Answers } from './answer.ts'
export { type CallName, callNames, openCall } from './calls/call.store.ts'
export { type Call, type CallState, callStates, isPublic, stateOf, takesApplications } from './calls/call.ts'
export { type Text, textIn } from './text.ts'
export { versionOf } from './versions/version.store.ts'
export type * from './version.ts'
