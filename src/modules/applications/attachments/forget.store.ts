import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { forgetFiles } from '../../../foundation/files/index.ts'

/** As many as one transaction forgets. */
const most = 200

/** Whether an attachment is among the files of something that was handed in: then it is kept for good. */
const isHandedIn = (which: 'a' | 'o') => sql`exists (select from applications.submission s
  where s.application = ${sql.ref(`${which}.application`)}
    and s.snapshot -> 'files' @> jsonb_build_array(jsonb_build_object('id', ${sql.ref(`${which}.id`)})))`

/**
 * Forgets the files that were taken away before an instant, unless they were handed in or lie somewhere else too. Gives how many.
 * As the house itself; again until there are none.
 */
export async function forgetRemoved(db: Db, before: Date): Promise<number> {
  const found = await sql<{ file: string }>`
    update applications.attachment set forgotten_at = ${now()} where id in (
      select a.id from applications.attachment a
      where a.removed_at < ${before} and a.forgotten_at is null and a.file is not null and not ${isHandedIn('a')}
        and not exists (select from applications.attachment o
          where o.file = a.file and o.id <> a.id and (o.removed_at is null or o.removed_at >= ${before} or ${isHandedIn('o')}))
      order by a.removed_at limit ${most} for update skip locked)
    returning file`.execute(db)
  await forgetFiles(
    db,
    found.rows.map(({ file }) => file),
  )
  return found.rows.length
}
