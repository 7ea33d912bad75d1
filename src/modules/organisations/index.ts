import type { Face } from '../../foundation/face.ts'
import { listeners } from './organisations.listeners.ts'
import { organisationsRoutes } from './organisations.routes.tsx'
import { remind } from './reminders/reminder.job.ts'

export { addFinding, checkOf, checksOf, type NewFinding } from './checks/check.store.ts'
/** Organisations: who they are, whether they have been checked, and the papers they give once. */
export { type Check, type Item, leftOf, type Standing, standingOf, whyNotSignGrant } from './checks/check.ts'
export {
  type FoundOrganisation,
  findOrganisations,
  mergedAmong,
  mergedInto,
  openOrganisation,
  organisationNames,
  registerOrganisation,
} from './organisation/organisation.store.ts'
export {
  type Kind,
  kinds,
  type Organisation,
  type OrganisationFacts,
  type OrganisationName,
} from './organisation/organisation.ts'
export { kindWords } from './organisation/organisation.words.ts'
export { givePaper, type NewPaper, openPaper, type PaperNow, papersOf } from './papers/paper.store.ts'
export { isFreshEnough, oldestOn, type Paper, type PaperState, paperKinds } from './papers/paper.ts'
export { kindName as paperKindName, stateWords as paperStateWords } from './papers/paper.words.ts'
export { PaperFields } from './papers/paper-fields.tsx'
export { ownerOf as folderOf } from './papers/paper-files.store.ts'
export { isProblems, postedPaper, type TypedPaper, typedPaper } from './papers/paper-form.ts'

export const face: Face = { name: 'organisations', routes: organisationsRoutes, listeners, jobs: [remind] }
