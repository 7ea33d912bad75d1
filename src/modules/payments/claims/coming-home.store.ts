import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import type { Said } from '../bank/said.ts'
import { claimMarked } from './claim.store.ts'
import { referencesIn } from './claim.ts'
import { receive } from './claiming.store.ts'

/**
 * Books money that the bank says has come in, when it is marked with the reference of a claim it fits. False when a person must look:
 * no reference or one that nobody has, another currency, or more than is open.
 */
export async function comesHome(
  db: Db,
  said: Said,
  { by, day }: { readonly by: string; readonly day: Day },
): Promise<boolean> {
  if (!said.sum) return false
  for (const reference of new Set(referencesIn(`${said.endToEnd ?? ''} ${said.text}`))) {
    const claim = await claimMarked(db, reference)
    if (!claim) continue
    const came = { sum: said.sum, day: said.bookedOn ?? day, reference: said.bankReference ?? said.once, by }
    if (!(await receive(db, claim.id, came))) return true
  }
  return false
}
