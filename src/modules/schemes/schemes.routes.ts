import { module } from '../../foundation/web.ts'
import { askRoutes } from './asked/ask.routes.tsx'
import { staffAskedRoutes } from './asked/staff-asked.routes.tsx'
import { homeRoutes } from './home/home.routes.tsx'
import { callsRoutes } from './listing/calls.routes.tsx'
import { openRoutes } from './open/open.routes.ts'
import { callFormRoutes } from './staff/call-form.routes.tsx'
import { staffCallsRoutes } from './staff/staff-calls.routes.tsx'
import { versionRoutes } from './versions/version.routes.tsx'

/** All the routes of the module. */
export const routes = module()
  .route('/', openRoutes)
  .route('/', homeRoutes)
  .route('/', askRoutes)
  .route('/', callsRoutes)
  .route('/', versionRoutes)
  .route('/', callFormRoutes)
  .route('/', staffCallsRoutes)
  .route('/', staffAskedRoutes)
