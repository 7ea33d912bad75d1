import type { Face } from '../../foundation/face.ts'
import { module } from '../../foundation/web.ts'

const routes = module()

/** The money: a ledger of double entries, instalments, payment files, currencies, claims, audit, settlement. */
export const face: Face = { name: 'payments', routes }
