import type { Listeners } from '../../foundation/events.ts'
import { changeListeners } from './changes/change.listeners.ts'
import { draftingListeners } from './drafting/drafting.listeners.ts'
import { endingListeners } from './ending/ending.listeners.ts'
import { newsListeners } from './news/news.listeners.ts'
import { terminationListeners } from './termination/termination.listeners.ts'

/** Listeners of several things in one: what two of them hear, both do, the first one first. */
export function together(...all: readonly Listeners[]): Listeners {
  const names = new Set(all.flatMap((one) => Object.keys(one)))
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      async (...heard: Parameters<Listeners[string]>) => {
        for (const listeners of all) await listeners[name]?.(...heard)
      },
    ]),
  )
}

/** What the agreement itself hears. */
export const agreementListeners: Listeners = together(
  draftingListeners,
  newsListeners,
  changeListeners,
  terminationListeners,
  endingListeners,
)
