import { module } from '../web.ts'
import { linkRoutes } from './sign-in/link.routes.tsx'
import { signInRoutes } from './sign-in/sign-in.routes.tsx'

/** Everything people do about themselves: signing in and out, their profile, invitations. */
export const peopleRoutes = module().route('/', signInRoutes).route('/', linkRoutes)
