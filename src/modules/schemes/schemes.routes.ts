import { module } from '../../foundation/web.ts'
import { callsRoutes } from './listing/calls.routes.tsx'

/** All the routes of the module. */
export const routes = module().route('/', callsRoutes)
