import { module } from '../../foundation/web.ts'
import { checkRoutes } from './checks/check.routes.tsx'
import { mergeRoutes } from './duplicates/merge.routes.tsx'
import { memberRoutes } from './members/member.routes.tsx'
import { overviewRoutes } from './organisation/overview.routes.tsx'
import { profileRoutes } from './organisation/profile.routes.tsx'
import { paperRoutes } from './papers/paper.routes.tsx'
import { listRoutes } from './staff/list.routes.tsx'
import { staffOrganisationRoutes } from './staff/organisation.routes.tsx'

/** Everything of organisations that has an address; those with a name of their own stand before those with an id. */
export const organisationsRoutes = module()
  .route('/', profileRoutes)
  .route('/', overviewRoutes)
  .route('/', memberRoutes)
  .route('/', paperRoutes)
  .route('/', checkRoutes)
  .route('/', listRoutes)
  .route('/', mergeRoutes)
  .route('/', staffOrganisationRoutes)
