import { sql } from 'kysely'

/** How many calls the work list offers to narrow it to. */
export const mostCalls = 20

/**
 * Finds the newest calls that have cases, and the one that is chosen, whatever its age: what the work list can be narrowed to.
 * A loose index scan, since cases are many and calls few.
 */
export const callsWithMatters = (chosen: string | undefined) => sql<{ call: string }>`
  with recursive step as ((select call from decisions.matter order by call desc limit 1)
    union all select (select m.call from decisions.matter m where m.call < step.call order by m.call desc limit 1) from step where step.call is not null)
  (select call from step where call is not null limit ${mostCalls}) union select ${chosen ?? null}::uuid`
