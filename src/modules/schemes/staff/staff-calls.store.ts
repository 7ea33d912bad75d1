import { sql } from 'kysely'
import type { Db } from '../../../foundation/db.ts'
import { isId } from '../../../foundation/id.ts'
import { type CallRow, callColumns, callOf, callTables } from '../calls/call.store.ts'
import { type Call, closedUpTo } from '../calls/call.ts'

export const staffShown = ['current', 'past'] as const
export type StaffShown = (typeof staffShown)[number]

/** A page of calls for staff, the last made first, and the id to go on from. */
export async function listForStaff(
  db: Db,
  shown: StaffShown,
  now: Date,
  after: string | undefined,
  size = 25,
): Promise<{ readonly calls: readonly Call[]; readonly next: string | undefined }> {
  const past = sql`(c.decided_at is not null or c.closes_at <= ${closedUpTo(now)}) and c.public_from is not null`
  const where = shown === 'past' ? past : sql`not (${past})`
  const beyond = after && isId(after) ? sql`and c.id < ${after}` : sql``
  const found = await sql<CallRow>`select ${callColumns} from ${callTables}
    where ${where} ${beyond} order by c.id desc limit ${size + 1}`.execute(db)
  const calls = found.rows.slice(0, size).map(callOf)
  return { calls, next: found.rows.length > size ? calls.at(-1)?.id : undefined }
}
