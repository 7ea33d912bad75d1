import type { Face } from '../../foundation/face.ts'
import { module } from '../../foundation/web.ts'

const routes = module()

/** What partners owe after a grant: duties and their days, reports, review. */
export const face: Face = { name: 'reports', routes }
