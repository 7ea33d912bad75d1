import type { Listeners } from '../../../foundation/events.ts'
import { isId } from '../../../foundation/id.ts'
import { followMatters } from './merged.store.ts'

/** What decisions do when two organisations turn out to be one. */
export const mergingListeners: Listeners = {
  'organisations.merged': async (db, { thing, data }) => {
    const into = String(data.into ?? '')
    if (isId(into)) await followMatters(db, thing, into)
  },
}
