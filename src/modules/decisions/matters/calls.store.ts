import { sql } from 'kysely'

/** Finds the calls that have cases: what the work list can be narrowed to. A loose index scan, since cases are many and calls few. */
export const callsWithMatters = sql<{ call: string }>`
  with recursive step as ((select call from decisions.matter order by call desc limit 1)
    union all select (select m.call from decisions.matter m where m.call < step.call order by m.call desc limit 1) from step where step.call is not null)
  select call from step where call is not null limit 100`
