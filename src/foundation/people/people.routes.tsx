import { module } from '../web.ts'

/** Everything people do about themselves: signing in and out, their profile, invitations. */
export const peopleRoutes = module()
