import type { Listeners } from '../../foundation/events.ts'
import type { Face } from '../../foundation/face.ts'
import { module } from '../../foundation/web.ts'
import { assessmentRoutes } from './assessment/assessment.routes.tsx'
import { checkRoutes } from './check/check.routes.tsx'
import { impartialityRoutes } from './impartiality/impartiality.routes.tsx'
import { caseRoutes } from './matters/case.routes.tsx'
import { matterListeners } from './matters/matter.listeners.ts'
import { workListRoutes } from './matters/work-list.routes.tsx'
import { portfolioRoutes } from './portfolio/portfolio.routes.tsx'

const routes = module()
  .route('/', workListRoutes)
  .route('/', caseRoutes)
  .route('/', impartialityRoutes)
  .route('/', checkRoutes)
  .route('/', assessmentRoutes)
  .route('/', portfolioRoutes)
const listeners: Listeners = { ...matterListeners }

/** The face of decisions: formal check, impartiality, assessment, portfolio, decision, letter, appeal, journal. */
export const face: Face = { name: 'decisions', routes, listeners }
