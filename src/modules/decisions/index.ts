import type { Listeners } from '../../foundation/events.ts'
import type { Face } from '../../foundation/face.ts'
import { module } from '../../foundation/web.ts'
import { matterListeners } from './matters/matter.listeners.ts'
import { workListRoutes } from './matters/work-list.routes.tsx'

const routes = module().route('/', workListRoutes)
const listeners: Listeners = { ...matterListeners }

/** The face of decisions: formal check, impartiality, assessment, portfolio, decision, letter, appeal, journal. */
export const face: Face = { name: 'decisions', routes, listeners }
