import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { findTies, openMattersWith } from '../impartiality/impartiality.store.ts'

/**
 * Two organisations turned out to be one. Decisions and letters stay as they were; the one that stays is the applicant now, and hears
 * about an appeal that waits. Whoever told of an interest in the first has it in the one that stays, and ties are looked for anew.
 */
export async function followMatters(db: Db, from: string, into: string): Promise<void> {
  await sql`update decisions.matter set applicant = ${into} where applicant = ${from}`.execute(db)
  await sql`update decisions.appeal set organisation = ${into} where organisation = ${from} and decided_at is null`.execute(
    db,
  )
  await sql`insert into decisions.interest (id, person, organisation, kind, note, at)
    select gen_random_uuid(), person, ${into}, kind, note, at from decisions.interest where organisation = ${from} and until is null
    on conflict do nothing`.execute(db)
  await sql`update decisions.interest set until = ${now()} where organisation = ${from} and until is null`.execute(db)
  for (const matter of await openMattersWith(db, into)) await findTies(db, matter, [into])
}
