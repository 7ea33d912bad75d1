import { type Listeners, together } from '../../foundation/events.ts'
import { changeListeners } from './changes/change.listeners.ts'
import { draftingListeners } from './drafting/drafting.listeners.ts'
import { endingListeners } from './ending/ending.listeners.ts'
import { mergingListeners } from './merging/merged.listeners.ts'
import { newsListeners } from './news/news.listeners.ts'
import { objectionListeners } from './objections/objection.listeners.ts'
import { terminationListeners } from './termination/termination.listeners.ts'

/** What the agreement itself hears. */
export const agreementListeners: Listeners = together(
  draftingListeners,
  newsListeners,
  changeListeners,
  terminationListeners,
  objectionListeners,
  endingListeners,
  mergingListeners,
)
