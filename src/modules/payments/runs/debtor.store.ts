import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { act } from '../../../foundation/moves.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Debtor } from './pain.ts'

/** The account the agency pays from, as it holds now, and its version; none while nobody has given one. */
export async function debtorNow(db: Db): Promise<{ readonly debtor: Debtor; readonly version: number } | undefined> {
  const found = await sql<{ content: Debtor; version: number }>`
    select content, version from payments.debtor order by version desc limit 1`.execute(db)
  const row = found.rows[0]
  return row && { debtor: row.content, version: row.version }
}

/** What the audit calls the agency's payment settings: there are one. */
const theSettings = '00000000-0000-7000-8000-0000000deb70'

/** Keeps another account to pay from, unless somebody did so since version `seen` was read. The earlier ones stay. */
export async function keepDebtor(db: Db, debtor: Debtor, seen: number, by: string): Promise<Refusal | undefined> {
  const what = {
    action: 'payment settings changed',
    kind: 'agency',
    thing: theSettings,
    actor: by,
    data: { ...debtor },
  }
  return act(db, what, async () => {
    await sql`select pg_advisory_xact_lock(hashtext('payment settings'))`.execute(db)
    const done = await sql`insert into payments.debtor (content, by, at)
      select ${JSON.stringify(debtor)}::jsonb, ${by}::uuid, ${now()}
      where coalesce((select max(version) from payments.debtor), 0) = ${Number.isSafeInteger(seen) ? seen : -1}::int`.execute(
      db,
    )
    return done.numAffectedRows ?? 0n
  })
}
