import { inTransaction } from '../db.ts'
import type { Face } from '../face.ts'
import { defineJob } from '../jobs/jobs.ts'
import { peopleRoutes } from './people.routes.tsx'
import { forgetWhatIsOver } from './tidy.store.ts'

export { type Colleague, colleagues, staffMembers } from './colleagues.store.ts'
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
  namesOf,
} from './person.store.ts'
export {
  belongsTo,
  hasRole,
  type OrganisationRole,
  type Person,
  type StaffRole,
} from './person.ts'
export { mayMember, mayStaff } from './rights.ts'
export { openSession, personOf } from './session.store.ts'
export { signedInRecently, signInAgainPath } from './session.ts'

const tidy = defineJob({
  name: 'people.tidy',
  cron: '40 3 * * *',
  run: (house) => inTransaction(house.pool, 'system', forgetWhatIsOver),
})

export const peopleFace: Face = { name: 'people', routes: peopleRoutes, jobs: [tidy] }
