import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { keepText, keptText } from '../../../foundation/forms/keep.ts'
import { money } from '../../../foundation/money.ts'
import { act } from '../../../foundation/moves.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Duty } from '../duties/duty.ts'
import type { Statement } from './compare.ts'

/** What the coordinating partner's own accounts say, line by line. */
export async function statementsOf(db: Db, duty: string): Promise<Statement[]> {
  const found = await sql<{ line: string; minor: bigint; currency: string; note: string }>`
    select line, minor, currency, note from reports.statement where duty = ${duty} order by line`.execute(db)
  return found.rows.map(({ line, minor, currency, note }) => ({
    line,
    sum: money(minor, currency),
    note: keptText(note),
  }))
}

/**
 * Keeps what the accounts say of all lines at once; a line that is left empty says nothing any more. The parts of the partners are not
 * touched. Refused once the report is no longer written: the second wall lets nothing through then.
 */
export function keepStatements(
  db: Db,
  duty: Duty,
  statements: readonly Statement[],
  actor: string,
): Promise<Refusal | undefined> {
  const said = statements.map(({ line, sum, note }) => ({
    line,
    minor: `${sum.minor}`,
    currency: sum.currency,
    note: keepText(note),
  }))
  const data = { duty: duty.id, lines: said.length }
  return act(db, { action: 'accounts stated', kind: 'agreement', thing: duty.agreement, actor, data }, async () => {
    const open =
      await sql`select from reports.duty where id = ${duty.id} and state in ('waiting', 'needs changes')`.execute(db)
    if (open.rows.length === 0) return 0n
    await sql`delete from reports.statement where duty = ${duty.id} and not line = any(${said.map(({ line }) => line)})`.execute(
      db,
    )
    await sql`insert into reports.statement as s (duty, agreement, line, minor, currency, note, by, at)
      select ${duty.id}::uuid, ${duty.agreement}::uuid, x.line, x.minor, x.currency, x.note, ${actor}::uuid, ${now()}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(said)}::jsonb) x(line text, minor bigint, currency text, note text)
      on conflict (duty, line) do update set minor = excluded.minor, currency = excluded.currency, note = excluded.note,
        by = excluded.by, at = excluded.at`.execute(db)
    return 1n
  })
}
