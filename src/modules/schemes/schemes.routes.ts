import { module } from '../../foundation/web.ts'
import { openRoutes } from './open/open.routes.ts'
import { callsRoutes } from './listing/calls.routes.tsx'

/** All the routes of the module. */
export const routes = module().route('/', openRoutes).route('/', callsRoutes)
