import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { readApplications } from '../application.store.ts'
import type { Application } from '../application.ts'

/** How many applications a page of /home shows. */
export const pageSize = 20

/** The applications for calls that the person's organisations take part in or are invited to, the newest first, from before an id on. One more than a page when there are older ones. */
export async function applicationsBefore(db: Db, before: string | undefined): Promise<Application[]> {
  const older = before ? sql`and a.id < ${before}` : sql``
  return readApplications(
    db,
    sql`a.use = 'application' and (a.id in (select applications.mine()) or a.id in (select applications.inviting_me())) ${older}
    order by a.id desc limit ${pageSize + 1}`,
  )
}

/** As many rounds and reports as somebody writes at once. */
const mostForms = 12

/** The rounds and reports that are being written now, or that must be changed, the soonest due first. */
export async function formsToWrite(db: Db): Promise<Application[]> {
  return readApplications(
    db,
    sql`a.use <> 'application' and a.id in (select applications.mine()) and a.withdrawn_at is null
      and (a.submitted_at is null or a.completion_until >= ${now()})
    order by coalesce((a.completion_until at time zone 'UTC')::date, a.due, '9999-12-31'), a.id limit ${mostForms}`,
  )
}
