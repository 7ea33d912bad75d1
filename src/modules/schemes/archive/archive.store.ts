import { sql } from 'kysely'
import type { Db } from '../../../foundation/db.ts'
import { isId, newId } from '../../../foundation/id.ts'
import { type Money, money } from '../../../foundation/money.ts'
import { act, type Hand } from '../calls/call-acts.store.ts'
import { type ArchivedCall, readArchiveRow } from './archive-row.ts'

/** What became of the rows of a file. Row numbers count from 1. */
export interface Imported {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly unread: readonly { readonly row: number; readonly problem: string }[]
  readonly remarks: readonly { readonly row: number; readonly sourceId: string; readonly remark: string }[]
}

/** The row as JSON. PostgreSQL keeps no NUL and no half of a character: they are kept as the signs that stand for them. */
const rawOf = (row: unknown): string =>
  JSON.stringify(row, (_, cell: unknown) =>
    typeof cell === 'string' ? cell.replaceAll('\u0000', '\u2400').toWellFormed() : cell,
  ) ?? 'null'

/** Reads another portal's calls into the archive. Doing it again changes nothing that has not changed. */
export async function importCalls(db: Db, rows: readonly unknown[], source: string, hand: Hand): Promise<Imported> {
  const counts = { added: 0, changed: 0, unchanged: 0 }
  const unread: { row: number; problem: string }[] = []
  const remarks: { row: number; sourceId: string; remark: string }[] = []
  const seen = new Map<string, number>()
  await sql`delete from schemes.unread_row where source = ${source}`.execute(db)
  for (const [index, raw] of rows.entries()) {
    const row = index + 1
    const call = readArchiveRow(raw)
    const twin = 'problem' in call ? undefined : seen.get(call.sourceId)
    const problem = 'problem' in call ? call.problem : twin ? `has the same slug as row ${twin}` : undefined
    if (problem !== undefined || 'problem' in call) {
      unread.push({ row, problem: problem ?? '' })
      await keepUnread(db, source, row, raw, problem ?? '', hand.at)
      continue
    }
    seen.set(call.sourceId, row)
    counts[await keepCall(db, source, call, raw, hand.at)]++
    remarks.push(...call.remarks.map((remark) => ({ row, sourceId: call.sourceId, remark })))
  }
  const data = { source, rows: rows.length, ...counts, unread: unread.length }
  await act(
    db,
    { action: 'earlier calls imported', kind: 'archive', thing: newId(), actor: hand.actor, data },
    async () => 1,
  )
  return { ...counts, unread, remarks }
}

async function keepUnread(db: Db, source: string, row: number, raw: unknown, problem: string, at: Date): Promise<void> {
  await sql`insert into schemes.unread_row (source, row, raw, problem, at)
    values (${source}, ${row}, ${rawOf(raw)}, ${problem}, ${at})`.execute(db)
}

async function keepCall(
  db: Db,
  source: string,
  call: ArchivedCall,
  raw: unknown,
  at: Date,
): Promise<'added' | 'changed' | 'unchanged'> {
  const kept = await sql<{ added: boolean }>`
    insert into schemes.archived_call (id, source, source_id, title, summary, category, agency, status, applicants,
      opens_at, closes_at, total_minor, least_minor, most_minor, currency, link, changed_at, raw, remarks, imported_at)
    values (${newId()}, ${source}, ${call.sourceId}, ${call.title}, ${call.summary}, ${call.category}, ${call.agency},
      ${call.status}, ${call.applicants as string[]}, ${call.opensAt ?? null}, ${call.closesAt ?? null},
      ${call.total?.minor ?? null}, ${call.least?.minor ?? null}, ${call.most?.minor ?? null}, ${call.currency},
      ${call.link ?? null}, ${call.changedAt}, ${rawOf(raw)}, ${call.remarks as string[]}, ${at})
    on conflict (source, source_id) do update set title = excluded.title, summary = excluded.summary,
      category = excluded.category, agency = excluded.agency, status = excluded.status,
      applicants = excluded.applicants, opens_at = excluded.opens_at, closes_at = excluded.closes_at,
      total_minor = excluded.total_minor, least_minor = excluded.least_minor, most_minor = excluded.most_minor,
      currency = excluded.currency, link = excluded.link, changed_at = excluded.changed_at, raw = excluded.raw,
      remarks = excluded.remarks, imported_at = excluded.imported_at
    where (archived_call.raw, archived_call.remarks) is distinct from (excluded.raw, excluded.remarks)
    returning (xmax = 0) as added`.execute(db)
  const row = kept.rows[0]
  return row ? (row.added ? 'added' : 'changed') : 'unchanged'
}

/** An earlier call as its page shows it. */
export interface ShownArchivedCall extends Omit<ArchivedCall, 'remarks'> {
  readonly id: string
  readonly source: string
}

interface Row {
  id: string
  source: string
  source_id: string
  title: string
  summary: string
  category: string
  agency: string
  status: string
  applicants: string[]
  opens_at: Date | null
  closes_at: Date | null
  total_minor: bigint | null
  least_minor: bigint | null
  most_minor: bigint | null
  currency: string
  link: string | null
  changed_at: Date
}

const sumOf = (minor: bigint | null, currency: string): Money | undefined =>
  minor === null ? undefined : money(minor, currency)

/** The earlier call with an id; undefined when there is none. */
export async function openArchivedCall(db: Db, id: string): Promise<ShownArchivedCall | undefined> {
  if (!isId(id)) return undefined
  const found = await sql<Row>`select id, source, source_id, title, summary, category, agency, status, applicants,
    opens_at, closes_at, total_minor, least_minor, most_minor, currency, link, changed_at
    from schemes.archived_call where id = ${id}`.execute(db)
  const row = found.rows[0]
  if (!row) return undefined
  const { id: known, source, title, summary, category, agency, status, applicants, currency } = row
  return {
    ...{ id: known, source, title, summary, category, agency, status, applicants, currency },
    sourceId: row.source_id,
    opensAt: row.opens_at ?? undefined,
    closesAt: row.closes_at ?? undefined,
    total: sumOf(row.total_minor, currency),
    least: sumOf(row.least_minor, currency),
    most: sumOf(row.most_minor, currency),
    link: row.link ?? undefined,
    changedAt: row.changed_at,
  }
}
