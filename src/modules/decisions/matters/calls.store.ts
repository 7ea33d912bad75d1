import { sql } from 'kysely'
import type { Db } from '../../../foundation/db.ts'

/** The calls that have cases, the newest first: what the work list can be narrowed to. A loose index scan, since cases are many and calls few. */
export async function callsWithMatters(db: Db): Promise<string[]> {
  const found = await sql<{ call: string }>`
    with recursive step as ((select call from decisions.matter order by call desc limit 1)
      union all select (select m.call from decisions.matter m where m.call < step.call order by m.call desc limit 1) from step where step.call is not null)
    select call from step where call is not null limit 100`.execute(db)
  return found.rows.map(({ call }) => call)
}
