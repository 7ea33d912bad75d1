import { inTransaction } from '../db.ts'
import type { Face } from '../face.ts'
import { defineJob } from '../jobs/jobs.ts'
import { peopleRoutes } from './people.routes.tsx'
import { forgetWhatIsOver } from './tidy.store.ts'

export { type Colleague, colleagues, staffMembers } from './colleagues.store.ts'
export {
  invitationsFor,
  invitationsOf,
  invite,
  inviteAgain,
  type NewInvitation,
  openInvitation,
  withdrawInvitation,
} from './invitation/invitation.store.ts'
export { type Invitation, type InvitationState, stateOf } from './invitation/invitation.ts'
/** People: who somebody is, how they prove it, what they may do. */
export {
  addMember,
  changeRoles,
  holdersOf,
  type Member,
  membersOf,
  moveMembers,
  removeMember,
} from './membership.store.ts'
export {
  createPerson,
  giveStaffRole,
  makeAdministrator,
  type NewPerson,
  namesOf,
  takeStaffRole,
} from './person.store.ts'
export {
  belongsTo,
  hasRole,
  isStaff,
  type Membership,
  type OrganisationRole,
  organisationRoles,
  type Person,
  type StaffRole,
  staffRoles,
} from './person.ts'
export { type Reader, readersOf } from './reader.store.ts'
export { type MemberAct, mayMember, mayStaff, rolesFor, type StaffAct, whyNotStaff } from './rights.ts'
export { type OpenedSession, openSession, personOf, type SignIn } from './session.store.ts'
export { signedInRecently, signInAgainPath } from './session.ts'

const tidy = defineJob({
  name: 'people.tidy',
  cron: '40 3 * * *',
  run: (house) => inTransaction(house.pool, 'system', forgetWhatIsOver),
})

export const peopleFace: Face = { name: 'people', routes: peopleRoutes, jobs: [tidy] }
