import { sql } from 'kysely'
import type { Db } from '../../../foundation/db.ts'
import { isId } from '../../../foundation/id.ts'

/** Whether the person is invited to an application that they do not take part in yet: by name, or by a link they have accepted. */
export async function isInvitedTo(db: Db, application: string): Promise<boolean> {
  if (!isId(application)) return false
  const found = await sql`select from applications.inviting_me() i where i = ${application} limit 1`.execute(db)
  return found.rows.length > 0
}
