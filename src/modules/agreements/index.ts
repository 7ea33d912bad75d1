import type { Face } from '../../foundation/face.ts'
import { module } from '../../foundation/web.ts'

const routes = module()

/** What both sides promise after a grant: the agreement and its versions, changes, rounds, pauses. */
export const face: Face = { name: 'agreements', routes }
