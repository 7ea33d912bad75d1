import { together } from '../../foundation/events.ts'
import type { Face } from '../../foundation/face.ts'
import { module } from '../../foundation/web.ts'
import { agreementListeners } from './agreements.listeners.ts'
import { agreementRoutes } from './agreements.routes.ts'
import { letOutWhoLeft } from './ending/ending.listeners.ts'
import { agreementsAtHome } from './home/home.routes.tsx'
import { pauseListeners } from './pauses/pause.listeners.ts'
import { pauseRoutes } from './pauses/pause.routes.tsx'
import { roundListeners } from './rounds/round.listeners.ts'
import { roundRoutes } from './rounds/round.routes.tsx'

/** The face of agreements: what other modules may use. */
export { openAgreement, readAgreement, runningAgreements } from './agreement/agreement.store.ts'
export {
  type Agreement,
  type AgreementParty,
  type AgreementVersion,
  isRunning,
  partiesOn,
  type RunningAgreement,
  staying,
} from './agreement/agreement.ts'
export { type AgreementContent, type AgreementLine, type Instalment, totalOf } from './agreement/content.ts'
export { AgreementFrame, type AgreementFrameProps, StaffAgreementFrame } from './agreement/frame.tsx'
export { agreementPath, staffAgreementPath } from './agreement/paths.ts'
export { pausesOf } from './pauses/pause.store.ts'
export { approvedRounds, roundsOf } from './rounds/round.store.ts'
export { costOf, type Round, type RoundPlan } from './rounds/round.ts'

const routes = module().route('/', agreementRoutes).route('/', roundRoutes).route('/', pauseRoutes)

/** What both sides promise after a grant: the agreement and its versions, changes, rounds, pauses. */
export const face: Face = {
  name: 'agreements',
  routes,
  listeners: together(agreementListeners, roundListeners, pauseListeners),
  jobs: [letOutWhoLeft],
  home: [agreementsAtHome],
}
