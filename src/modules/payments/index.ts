import type { Face } from '../../foundation/face.ts'
import { module } from '../../foundation/web.ts'
import { instalmentListeners } from './instalments/instalment.listeners.ts'
import { together } from './together.ts'

const routes = module()

/** The money: a ledger of double entries, instalments, payment files, currencies, claims, audit, settlement. */
export const face: Face = { name: 'payments', routes, listeners: together([instalmentListeners]) }
