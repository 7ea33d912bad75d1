import type { Face } from '../../foundation/face.ts'
import { module } from '../../foundation/web.ts'
import { dutyListeners } from './duties/duty.listeners.ts'
import { dutyRoutes } from './duties/duty.routes.tsx'
import { extensionListeners } from './extensions/extension.mail.ts'
import { remind } from './reminders/reminder.job.ts'

/** The face of reports: what other modules may use. */
export { dutiesOf } from './duties/duty.store.ts'
export { type Duty, isLate, isMet } from './duties/duty.ts'
export { factsOf } from './facts/fact.store.ts'
export type { Fact } from './facts/fact.ts'

const routes = module().route('/', dutyRoutes)

/** What partners owe after a grant: duties and their days, reports, review. */
export const face: Face = {
  name: 'reports',
  routes,
  listeners: { ...dutyListeners, ...extensionListeners },
  jobs: [remind],
}
