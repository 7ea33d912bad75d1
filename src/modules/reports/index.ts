import { together } from '../../foundation/events.ts'
import type { Face } from '../../foundation/face.ts'
import { module } from '../../foundation/web.ts'
import { calendarRoutes } from './calendar/calendar.routes.tsx'
import { consolidationRoutes } from './consolidation/consolidation.routes.tsx'
import { dutyListeners } from './duties/duty.listeners.ts'
import { dutyRoutes } from './duties/duty.routes.tsx'
import { extensionListeners } from './extensions/extension.mail.ts'
import { daysAtHome } from './home/home.routes.tsx'
import { mergingListeners } from './merging/merged.listeners.ts'
import { remind } from './reminders/reminder.job.ts'
import { reviewListeners } from './review/review.mail.ts'
import { reviewRoutes } from './review/review.routes.tsx'
import { workListRoutes } from './worklist/worklist.routes.tsx'

/** The face of reports: what other modules may use. */
export { dutiesOf } from './duties/duty.store.ts'
export { type Duty, isLate, isMet, lastDay } from './duties/duty.ts'
export { type LateElsewheres, lateElsewhere } from './duties/elsewhere.store.ts'
export { factsOf } from './facts/fact.store.ts'
export type { Fact } from './facts/fact.ts'

const routes = module()
  .route('/', dutyRoutes)
  .route('/', consolidationRoutes)
  .route('/', reviewRoutes)
  .route('/', calendarRoutes)
  .route('/', workListRoutes)

/** What partners owe after a grant: duties and their days, reports, review. */
export const face: Face = {
  name: 'reports',
  routes,
  listeners: together(dutyListeners, extensionListeners, reviewListeners, mergingListeners),
  jobs: [remind],
  home: [daysAtHome],
}
