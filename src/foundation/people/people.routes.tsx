import { module } from '../web.ts'
import { invitationRoutes } from './invitation/invitation.routes.tsx'
import { addressRoutes } from './profile/address.routes.tsx'
import { appCodeRoutes } from './profile/app-code.routes.tsx'
import { mailChoiceRoutes } from './profile/mail-choice.routes.tsx'
import { passkeyProfileRoutes } from './profile/passkey.routes.tsx'
import { profileRoutes } from './profile/profile.routes.tsx'
import { secondFactorRoutes } from './profile/second-factor.routes.tsx'
import { sessionRoutes } from './profile/session.routes.tsx'
import { againRoutes } from './sign-in/again.routes.tsx'
import { eidRoutes } from './sign-in/eid.routes.tsx'
import { linkRoutes } from './sign-in/link.routes.tsx'
import { passkeyRoutes } from './sign-in/passkey.routes.tsx'
import { signInRoutes } from './sign-in/sign-in.routes.tsx'
import { staffPeopleRoutes } from './staff/people.routes.tsx'

/** Everything people do about themselves: signing in and out, their profile, invitations. */
export const peopleRoutes = [
  signInRoutes,
  linkRoutes,
  eidRoutes,
  passkeyRoutes,
  againRoutes,
  profileRoutes,
  addressRoutes,
  sessionRoutes,
  mailChoiceRoutes,
  secondFactorRoutes,
  appCodeRoutes,
  passkeyProfileRoutes,
  invitationRoutes,
  staffPeopleRoutes,
].reduce((all, routes) => all.route('/', routes), module())
