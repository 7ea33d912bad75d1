import { sql } from 'kysely'
import type { Db } from '../../../foundation/db.ts'
import { readApplication } from '../application.store.ts'
import type { Application } from '../application.ts'

/** The drafts of a call that are not handed in: their partners want to know what changes. As the house itself. */
export async function draftsFor(db: Db, call: string): Promise<Application[]> {
  const found = await sql<{ id: string }>`select id from applications.application
    where call = ${call} and use = 'application' and submitted_at is null and withdrawn_at is null order by id`.execute(
    db,
  )
  const drafts: Application[] = []
  for (const { id } of found.rows) {
    const one = await readApplication(db, id)
    if (one) drafts.push(one)
  }
  return drafts
}
