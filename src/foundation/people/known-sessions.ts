import type pg from 'pg'
import type { Person } from './person.ts'

/** Who had a session when it was last asked for: as the database told it, and as it was read. */
export interface Known {
  readonly who: string
  readonly person: Person
}

/** How many sessions a process remembers; those that have not been seen for longest are forgotten first. */
const most = 2000
const memories = new WeakMap<pg.Pool, Map<string, Known>>()

const memoryOf = (pool: pg.Pool): Map<string, Known> => {
  const memory = memories.get(pool) ?? new Map<string, Known>()
  memories.set(pool, memory)
  return memory
}

/** Who had the session with this token the last time. A guess, and no more: the database is asked whether it still holds. */
export function whoHad(pool: pg.Pool, token: string): Known | undefined {
  const known = memoryOf(pool).get(token)
  if (known) remember(pool, token, known)
  return known
}

export function remember(pool: pg.Pool, token: string, known: Known): void {
  const memory = memoryOf(pool)
  memory.delete(token)
  memory.set(token, known)
  const [oldest] = memory.keys()
  if (memory.size > most && oldest !== undefined) memory.delete(oldest)
}

/** Says false, for the guess that did not hold. */
export function forget(pool: pg.Pool, token: string): false {
  memoryOf(pool).delete(token)
  return false
}
