import { sql } from 'kysely'
import type { Db } from '../../../foundation/db.ts'

/** The agreements that still owe something. As the house itself. */
export async function agreementsThatOwe(db: Db): Promise<string[]> {
  const found = await sql<{ agreement: string }>`select distinct agreement from reports.duty
    where state in ('waiting', 'needs changes') order by agreement`.execute(db)
  return found.rows.map(({ agreement }) => agreement)
}
