import { gather, type Listeners } from '../../foundation/events.ts'

/** The listeners of several things as one: an event that more than one of them hears is heard by each, in their order. */
export const together = (all: readonly Listeners[]): Listeners =>
  Object.fromEntries(
    [...gather(all)].map(([name, listeners]) => [
      name,
      async (db, told, house) => {
        for (const listener of listeners) await listener(db, told, house)
      },
    ]),
  )
