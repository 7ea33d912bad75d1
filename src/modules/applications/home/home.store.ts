import { sql } from 'kysely'
import type { Db } from '../../../foundation/db.ts'
import { readApplications } from '../application.store.ts'
import type { Application } from '../application.ts'

/** How many applications a page of /home shows. */
export const pageSize = 20

/** The applications the person's organisations take part in or are invited to, the newest first, from before an id on. One more than a page when there are older ones. */
export async function applicationsBefore(db: Db, before: string | undefined): Promise<Application[]> {
  const older = before ? sql`and a.id < ${before}` : sql``
  return readApplications(
    db,
    sql`(a.id in (select applications.mine()) or a.id in (select applications.inviting_me())) ${older}
    order by a.id desc limit ${pageSize + 1}`,
  )
}
