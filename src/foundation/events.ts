import { sql } from 'kysely'
import { now } from './clock.ts'
import { type Db, databaseOn } from './db.ts'
import type { House } from './web.ts'

/** Something an upper module told, as a lower one hears it. */
export interface Told {
  readonly id: bigint
  readonly name: string
  readonly thing: string
  readonly data: Readonly<Record<string, unknown>>
  readonly actor: string | null
  readonly at: Date
}

/** What a module does when it hears an event, as the house itself. It runs in the transaction that marks the event as heard: once, or not at all. */
export type Listener = (db: Db, told: Told, house: House) => Promise<void>
export type Listeners = Readonly<Record<string, Listener>>

/** Which listeners hear which event, gathered from the modules' faces. */
export function gather(all: readonly Listeners[]): ReadonlyMap<string, readonly Listener[]> {
  const map = new Map<string, Listener[]>()
  for (const listeners of all)
    for (const [name, listener] of Object.entries(listeners)) map.set(name, [...(map.get(name) ?? []), listener])
  return map
}

/** The listeners of several things as one: an event that more than one of them hears is heard by each, in their order. */
export const together = (...all: readonly Listeners[]): Listeners =>
  Object.fromEntries(
    [...gather(all)].map(([name, listeners]) => [
      name,
      async (db, told, house) => {
        for (const listener of listeners) await listener(db, told, house)
      },
    ]),
  )

/**
 * Lets the listeners hear one waiting event, and gives its id; nothing when none waits. An event whose listener fails waits longer each
 * time and never blocks the others; those in `tried` had their turn in this round.
 */
async function hearOne(
  house: House,
  listeners: ReadonlyMap<string, readonly Listener[]>,
  tried: readonly bigint[],
): Promise<Heard | undefined> {
  const client = await house.pool.connect()
  try {
    await client.query('begin')
    const db = databaseOn(client)
    const next = await sql<Told>`
      select id, name, thing, data, actor, at from events.outbox
      where heard_at is null and (attempts = 0 or at + power(2, least(attempts, 12)) * interval '1 second' < ${now()})
        and not id = any(${tried}::bigint[])
      order by id limit 1 for update skip locked`.execute(db)
    const told = next.rows[0]
    if (!told) return undefined
    await client.query('savepoint hearing')
    try {
      for (const listener of listeners.get(told.name) ?? []) await listener(db, told, house)
      await sql`update events.outbox set heard_at = ${now()} where id = ${told.id}`.execute(db)
      return { id: told.id, failed: false }
    } catch (problem) {
      await client.query('rollback to savepoint hearing')
      await sql`update events.outbox set attempts = attempts + 1, problem = ${String(problem)} where id = ${told.id}`.execute(
        db,
      )
    }
    return { id: told.id, failed: true }
  } finally {
    await client.query('commit').finally(() => client.release())
  }
}

interface Heard {
  readonly id: bigint
  readonly failed: boolean
}

/** Hears everything that waits, each once. Returns how many events were taken up. */
export async function hearAll(house: House, listeners: ReadonlyMap<string, readonly Listener[]>): Promise<number> {
  const failed: bigint[] = []
  for (let heard = 0; ; heard++) {
    const one = await hearOne(house, listeners, failed)
    if (!one) return heard
    if (one.failed) failed.push(one.id)
  }
}
