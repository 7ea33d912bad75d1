/** The face of applications: what other modules may use. */
export { openApplication, readApplication } from './application.store.ts'
export {
  type Application,
  activeParties,
  type Happening,
  type HappeningKind,
  isOpenForWriting,
  type Party,
  type PartyState,
  partyState,
  type Status,
  shared,
  statuses,
  statusOf,
} from './application.ts'
export type { Arrival } from './arrival.ts'
export { type Content, type ContentFile, contentHash } from './content.ts'
export type * from './snapshot.ts'
export type { Checks } from './submission/checks.ts'
export { submissionChecks, submissionOf } from './submission/submission.store.ts'
export { type Submission, shortHash, snapshotHash } from './submission/submission.ts'
export { SubmittedApplication } from './submission/submitted.tsx'
