import { together } from '../../foundation/events.ts'
import type { Face } from '../../foundation/face.ts'
import { module } from '../../foundation/web.ts'
import { appealRoutes } from './appeals/appeal.routes.tsx'
import { assessmentRoutes } from './assessment/assessment.routes.tsx'
import { standingRoutes } from './case-for-partner/standing.routes.tsx'
import { checkRoutes } from './check/check.routes.tsx'
import { decisionListeners } from './decided/decision.listeners.ts'
import { impartialityRoutes } from './impartiality/impartiality.routes.tsx'
import { journalRoutes } from './journal/journal.routes.tsx'
import { applicationRoutes } from './matters/application.routes.tsx'
import { caseRoutes } from './matters/case.routes.tsx'
import { documentsRoutes } from './matters/documents.routes.tsx'
import { matterListeners } from './matters/matter.listeners.ts'
import { staffListeners } from './matters/staff.listeners.ts'
import { workListRoutes } from './matters/work-list.routes.tsx'
import { mergingListeners } from './merging/merged.listeners.ts'
import { aloneRoutes } from './portfolio/alone.routes.tsx'
import { portfolioRoutes } from './portfolio/portfolio.routes.tsx'

export {
  type AppealState,
  answerWithin,
  isLate as isLateAppeal,
  moves as appealMoves,
  whyNotAnswer as whyNotAnswerAppeal,
  whyNotHearLate,
  whyNotReview as whyNotReviewAppeal,
} from './appeals/appeal.ts'
export { stateNames as appealStateNames, words as appealWords } from './appeals/appeal.words.ts'
export { decisionsOf } from './decided/decision.store.ts'
export { type Decision, standing } from './decided/decision.ts'

const routes = module()
  .route('/', workListRoutes)
  .route('/', caseRoutes)
  .route('/', applicationRoutes)
  .route('/', documentsRoutes)
  .route('/', impartialityRoutes)
  .route('/', checkRoutes)
  .route('/', assessmentRoutes)
  .route('/', portfolioRoutes)
  .route('/', aloneRoutes)
  .route('/', appealRoutes)
  .route('/', standingRoutes)
  .route('/', journalRoutes)
const listeners = together(matterListeners, decisionListeners, staffListeners, mergingListeners)

/** The face of decisions: formal check, impartiality, assessment, portfolio, decision, letter, appeal, journal. */
export const face: Face = { name: 'decisions', routes, listeners }
