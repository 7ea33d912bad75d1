import { sql } from 'kysely'
import type { Db } from '../../../foundation/db.ts'
import type { PlannedLine } from '../application.ts'

/** What has been agreed since a form was started: other sums, another partner. */
export interface AgreedSince {
  readonly planned: readonly PlannedLine[]
  /** Who answers. A partner that is not named stays, since what it has written is not lost; the coordinating one only follows then. */
  readonly parties: readonly string[]
}

/** Lets a form that is still written follow what has been agreed since. As the house itself. */
export async function refreshForm(db: Db, form: string, { planned, parties }: AgreedSince): Promise<void> {
  const sums = JSON.stringify(planned)
  await sql`update applications.application set planned = ${sums}::jsonb
    where id = ${form} and submitted_at is null and planned is not null and planned is distinct from ${sums}::jsonb`.execute(
    db,
  )
  await sql`insert into applications.party (application, organisation, language, invited_at, joined_at)
    select a.id, o.organisation, a.language, a.created_at, a.created_at
    from applications.application a, unnest(${[...parties]}::uuid[]) o(organisation)
    where a.id = ${form} and a.submitted_at is null on conflict do nothing`.execute(db)
  await sql`update applications.party p set follows = p.organisation <> all(${[...parties]}::uuid[])
    from applications.application a
    where a.id = ${form} and a.submitted_at is null and p.application = a.id and p.organisation = a.coordinator
      and p.follows is distinct from p.organisation <> all(${[...parties]}::uuid[])`.execute(db)
}
