import { sql } from 'kysely'
import type { Db } from '../db.ts'
import type { StaffWords, Words } from '../language.ts'

/** That somebody was told something: what it was about, and the very place. */
export interface Notice {
  readonly id: string
  readonly subject: Words | StaffWords
  readonly link: string
  readonly at: Date
}

/** What the person who asks was last told, the newest first, whether or not they wanted it as mail. Links to sign in and invitations are not among it. */
export async function latestNotices(db: Db, most: number): Promise<Notice[]> {
  const found = await sql<Notice>`select id, subject, link, at from mail.latest_to_me(${most})`.execute(db)
  return found.rows
}
