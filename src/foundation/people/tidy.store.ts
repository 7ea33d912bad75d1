import { sql } from 'kysely'
import { now } from '../clock.ts'
import type { Db } from '../db.ts'

/** How long a used or expired link still says what happened to it: a week. */
const linksSay = 7 * 24 * 3600_000

/** Forgets sessions, tries and links that are over. By a job, every night. */
export async function forgetWhatIsOver(db: Db): Promise<void> {
  const at = now()
  await sql`delete from people.session where expires_at < ${at}`.execute(db)
  await sql`delete from people.attempt where until < ${at}`.execute(db)
  await sql`delete from people.verification where expires_at < ${at}`.execute(db)
  await sql`delete from people.link where expires_at < ${new Date(at.getTime() - linksSay)}`.execute(db)
}
