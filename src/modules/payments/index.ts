import { together } from '../../foundation/events.ts'
import type { Face } from '../../foundation/face.ts'
import { module } from '../../foundation/web.ts'
import { accountRoutes } from './accounts/account.routes.tsx'
import { auditListeners } from './audit/audit.listeners.ts'
import { auditRoutes } from './audit/audit.routes.tsx'
import { auditLinkRoutes } from './audit/links.routes.tsx'
import { bankRoutes } from './bank/bank.routes.tsx'
import { claimListeners } from './claims/claim.listeners.ts'
import { claimRoutes } from './claims/claim.routes.tsx'
import { remindOfLateClaims } from './claims/remind.job.ts'
import { deskRoutes } from './instalments/desk.routes.tsx'
import { instalmentListeners } from './instalments/instalment.listeners.ts'
import { instalmentRoutes } from './instalments/instalment.routes.tsx'
import { moneyRoutes } from './instalments/money.routes.tsx'
import { payingListeners } from './instalments/paying.listeners.ts'
import { frameRoutes } from './ledger/frame.routes.tsx'
import { mergingListeners } from './merging/merged.listeners.ts'
import { rateRoutes } from './rates/rate.routes.tsx'
import { runRoutes } from './runs/run.routes.tsx'
import { settingsRoutes } from './runs/settings.routes.tsx'
import { settlementListeners } from './settlement/settlement.listeners.ts'
import { settlementRoutes } from './settlement/settlement.routes.tsx'
import { raisingRoutes } from './suspicions/raising.routes.tsx'
import { suspicionListeners } from './suspicions/suspicion.listeners.ts'
import { suspicionRoutes } from './suspicions/suspicion.routes.tsx'
import { remindOfDutiesToTell } from './suspicions/telling.job.ts'
import { transferListeners } from './transfers/transfer.listeners.ts'
import { transferRoutes } from './transfers/transfer.routes.tsx'
import { tellWhatWaits, waitingListeners } from './waiting/waiting.listeners.ts'

const routes = module()
  .route('/', settingsRoutes)
  .route('/', runRoutes)
  .route('/', frameRoutes)
  .route('/', moneyRoutes)
  .route('/', instalmentRoutes)
  .route('/', deskRoutes)
  .route('/', bankRoutes)
  .route('/', accountRoutes)
  .route('/', rateRoutes)
  .route('/', transferRoutes)
  .route('/', claimRoutes)
  .route('/', settlementRoutes)
  .route('/', auditLinkRoutes)
  .route('/', auditRoutes)
  .route('/', raisingRoutes)
  .route('/', suspicionRoutes)

/** The money: a ledger of double entries, instalments, payment files, currencies, claims, audit, settlement. */
export const face: Face = {
  name: 'payments',
  routes,
  listeners: together(
    instalmentListeners,
    payingListeners,
    suspicionListeners,
    transferListeners,
    claimListeners,
    settlementListeners,
    auditListeners,
    mergingListeners,
    waitingListeners,
  ),
  jobs: [remindOfLateClaims, remindOfDutiesToTell, tellWhatWaits],
}
