import type { Face } from '../../foundation/face.ts'
import { module } from '../../foundation/web.ts'
import { draftingListeners } from './drafting/drafting.listeners.ts'

/** The face of agreements: what other modules may use. */
export { openAgreement, readAgreement, runningAgreements } from './agreement/agreement.store.ts'
export {
  type Agreement,
  type AgreementParty,
  type AgreementVersion,
  isRunning,
  partiesOn,
  type RunningAgreement,
} from './agreement/agreement.ts'
export { type AgreementContent, type AgreementLine, type Instalment, totalOf } from './agreement/content.ts'
export { AgreementFrame, type AgreementFrameProps, StaffAgreementFrame } from './agreement/frame.tsx'
export { agreementPath, staffAgreementPath } from './agreement/paths.ts'

const routes = module()

/** What both sides promise after a grant: the agreement and its versions, changes, rounds, pauses. */
export const face: Face = { name: 'agreements', routes, listeners: { ...draftingListeners } }
