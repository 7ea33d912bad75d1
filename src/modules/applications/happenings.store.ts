import { sql } from 'kysely'
import { now } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/db.ts'
import type { HappeningKind } from './application.ts'

/** Remembers what a later module has told about an application. The same thing told twice at one instant is one. */
export async function happened(
  db: Db,
  application: string,
  what: HappeningKind,
  at: Date,
  data: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await sql`insert into applications.happening (application, what, at, data)
    values (${application}, ${what}, ${at}, ${JSON.stringify(data)}) on conflict do nothing`.execute(db)
}

/** Opens a submitted application for what the agency asks for, until an instant; without one it is closed again. */
export async function openUntil(db: Db, application: string, until: Date | undefined): Promise<void> {
  await sql`update applications.application set completion_until = ${until ?? null}
    where id = ${application} and withdrawn_at is null`.execute(db)
}

/**
 * One organisation turned out to be another: from now on the other takes part, with what was written. Where both took part in
 * the same application nothing of the first is lost: it leaves, and its parts stay in the history.
 */
export async function follow(db: Db, from: string, into: string): Promise<void> {
  const both = sql`select p.application from applications.party p join applications.party q using (application)
    where p.organisation = ${from} and q.organisation = ${into}`
  const only = sql`application in (select application from applications.party where organisation = ${from})
    and application not in (${both})`
  for (const table of ['answer', 'answer_history', 'collision', 'attachment'] as const)
    await sql`update ${sql.table(`applications.${table}`)} set part = ${into} where part = ${from} and ${only}`.execute(
      db,
    )
  for (const table of ['approval', 'withdrawal'] as const)
    await sql`update ${sql.table(`applications.${table}`)} set organisation = ${into}
      where organisation = ${from} and ${only}`.execute(db)
  await sql`update applications.application set coordinator = ${into} where coordinator = ${from}`.execute(db)
  await sql`update applications.application set planned = replace(planned::text, ${from}, ${into})::jsonb
    where planned::text like ${`%${from}%`}`.execute(db)
  await sql`update applications.party set withdrawn_at = coalesce(withdrawn_at, ${now()})
    where organisation = ${from} and application in (${both})`.execute(db)
  await sql`update applications.party set organisation = ${into}
    where organisation = ${from} and withdrawn_at is null and application not in (${both})`.execute(db)
}
