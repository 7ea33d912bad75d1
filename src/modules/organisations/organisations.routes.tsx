import { module } from '../../foundation/web.ts'
import { profileRoutes } from './organisation/profile.routes.tsx'

/** Everything of organisations that has an address. */
export const organisationsRoutes = module().route('/', profileRoutes)
