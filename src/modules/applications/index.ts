import { together } from '../../foundation/events.ts'
import type { Face } from '../../foundation/face.ts'
import { module } from '../../foundation/web.ts'
import { answerRoutes } from './answers/answer.routes.tsx'
import { historyRoutes } from './answers/history.routes.tsx'
import { listeners } from './applications.listeners.ts'
import { approvalRoutes } from './approvals/approval.routes.tsx'
import { filesRoutes } from './attachments/files.routes.tsx'
import { forgetOldFiles } from './attachments/forget.jobs.ts'
import { papersRoutes } from './attachments/papers.routes.tsx'
import { refusedListeners } from './attachments/refused.listeners.ts'
import { budgetRoutes } from './budget/budget.routes.tsx'
import { formListeners } from './forms/reviewed.listeners.ts'
import { growWaiting } from './growing/grow.jobs.ts'
import { homeRoutes } from './home/home.routes.tsx'
import { newsListeners } from './news/news.listeners.ts'
import { overviewRoutes } from './overview/overview.routes.tsx'
import { joiningRoutes } from './parties/joining.routes.tsx'
import { leavingRoutes } from './parties/leaving.routes.tsx'
import { partnersRoutes } from './parties/partners.routes.tsx'
import { sectionRoutes } from './sections/section.routes.tsx'
import { startRoutes } from './start/start.routes.tsx'
import { submissionListeners } from './submission/submission.listeners.ts'
import { submissionRoutes } from './submission/submission.routes.tsx'

/** The face of applications: what other modules may use. */
export { openApplication, readApplication } from './application.store.ts'
export { activeParties } from './application.ts'
export type { Arrival } from './arrival.ts'
export { FileLinks } from './attachments/file-links.tsx'
export { type ScannedFiles, scannedIn } from './attachments/file-states.store.ts'
export { rateInTable } from './budget/rate-table.store.ts'
export { type AnswerAlong, formsOf, type NewForm, setDue, startForm } from './forms/form.store.ts'
export { refreshForm } from './forms/refresh.store.ts'
export { type FieldOfForm, fieldsOf, type Remark } from './forms/remarks.ts'
export { longestRemark, readRemarks } from './forms/typed-remarks.ts'
export { grownOutOf } from './growing/grow.store.ts'
export { openUntil } from './happenings.store.ts'
export type * from './snapshot.ts'
export { lineNameIn, vouchersIn } from './snapshot.ts'
export type { Checks } from './submission/checks.ts'
export { snapshotNow } from './submission/now.store.ts'
export { newestSubmission, submissionChecks, submissionOf } from './submission/submission.store.ts'
export { type Submission, shortHash, snapshotHash } from './submission/submission.ts'
export { SubmittedApplication } from './submission/submitted.tsx'

const routes = module()
  .route('/', homeRoutes)
  .route('/', startRoutes)
  .route('/', overviewRoutes)
  .route('/', sectionRoutes)
  .route('/', answerRoutes)
  .route('/', historyRoutes)
  .route('/', partnersRoutes)
  .route('/', joiningRoutes)
  .route('/', leavingRoutes)
  .route('/', budgetRoutes)
  .route('/', filesRoutes)
  .route('/', papersRoutes)
  .route('/', approvalRoutes)
  .route('/', submissionRoutes)

/** Applications: one application that several partners write, with its answers, history, partners and drafts. */
export const face: Face = {
  name: 'applications',
  routes,
  listeners: together(listeners, submissionListeners, newsListeners, formListeners, refusedListeners),
  jobs: [growWaiting, forgetOldFiles],
}
