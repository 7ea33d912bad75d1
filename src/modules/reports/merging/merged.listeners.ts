import type { Listeners } from '../../../foundation/events.ts'
import { isId } from '../../../foundation/id.ts'
import { followDuties } from './merged.store.ts'

/** What reports do when two organisations turn out to be one; before the agreement's next version has its duties planned anew. */
export const mergingListeners: Listeners = {
  'organisations.merged': async (db, { thing, data }) => {
    const into = String(data.into ?? '')
    if (isId(into)) await followDuties(db, thing, into)
  },
}
