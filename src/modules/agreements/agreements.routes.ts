import { module } from '../../foundation/web.ts'
import { annexRoutes } from './annexes/annexes.routes.tsx'
import { changeRoutes } from './changes/changes.routes.tsx'
import { listRoutes } from './list/list.routes.tsx'
import { objectionRoutes } from './objections/objection.routes.tsx'
import { offerRoutes } from './offer/offer.routes.tsx'
import { overviewRoutes } from './overview/overview.routes.tsx'
import { refusalRoutes } from './refusal/refusal.routes.tsx'
import { signatureRoutes } from './signature/signature.routes.tsx'
import { terminationRoutes } from './termination/termination.routes.tsx'
import { textRoutes } from './text/text.routes.tsx'
import { verifyRoutes } from './verify/verify.routes.tsx'

/** The pages of the agreement itself. */
export const agreementRoutes = module()
  .route('/', listRoutes)
  .route('/', overviewRoutes)
  .route('/', textRoutes)
  .route('/', annexRoutes)
  .route('/', offerRoutes)
  .route('/', signatureRoutes)
  .route('/', refusalRoutes)
  .route('/', changeRoutes)
  .route('/', terminationRoutes)
  .route('/', objectionRoutes)
  .route('/', verifyRoutes)
