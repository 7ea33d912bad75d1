import { sql } from 'kysely'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'

/** When each paid instalment of an agreement came into the account, and by which of the bank's rates. */
export async function arrivalsOf(
  db: Db,
  agreement: string,
): Promise<ReadonlyMap<string, { readonly valueOn: Day | null; readonly rate: string | null }>> {
  const found = await sql<{ instalment: string; valueOn: Day | null; rate: string | null }>`
    select instalment, coalesce(value_on, booked_on) as "valueOn", rate from payments.payment
    where agreement = ${agreement} and state = 'booked'`.execute(db)
  return new Map(found.rows.map(({ instalment, ...rest }) => [instalment, rest]))
}
