import type { Db } from '../../../foundation/db.ts'
import type { Listeners, Told } from '../../../foundation/events.ts'
import { isId } from '../../../foundation/id.ts'
import { followAccount, followMoney, followSuspicions } from './merged.store.ts'

/**
 * Two organisations turned out to be one: what is to be paid to the first, or claimed from it, is now the business of the one that
 * stays, and money held is held there. The ledger, what was paid and what the bank was told stay as they were written.
 */
async function follow(db: Db, { thing: from, data }: Told): Promise<void> {
  const into = String(data.into ?? '')
  if (!isId(into)) return
  await followAccount(db, from, into)
  await followMoney(db, from, into, String(data.why ?? ''))
  await followSuspicions(db, from, into)
}

/** What payments do when two organisations turn out to be one. */
export const mergingListeners: Listeners = { 'organisations.merged': follow }
