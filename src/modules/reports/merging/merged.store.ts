import { sql } from 'kysely'
import type { Db } from '../../../foundation/db.ts'

/**
 * Two organisations turned out to be one: what the first owes, and by which day, the one that stays owes now. What was approved, and
 * what was answered, stays as it was written. Where both owe the same, the one that stays owes it once, and the other's is dropped.
 */
export async function followDuties(db: Db, from: string, into: string): Promise<void> {
  await sql`update reports.duty d set organisation = ${into} where d.organisation = ${from}
    and not exists (select from reports.duty t where t.agreement = d.agreement and t.terms = d.terms and t.organisation = ${into})`.execute(
    db,
  )
  await sql`update reports.report_day d set organisation = ${into} where d.organisation = ${from}
    and not exists (select from reports.report_day t where t.agreement = d.agreement and t.organisation = ${into})`.execute(
    db,
  )
}
