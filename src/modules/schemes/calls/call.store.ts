import { type RawBuilder, sql } from 'kysely'
import { type Db, type Ids, listOf } from '../../../foundation/db.ts'
import { isId } from '../../../foundation/id.ts'
import { money } from '../../../foundation/money.ts'
import type { Text } from '../text.ts'
import type { Call } from './call.ts'

/** A row of schemes.call with its scheme's id. */
export interface CallRow {
  id: string
  reference: string
  scheme: string
  version: string
  phase: string
  title: Text
  summary: Text
  frame_minor: bigint
  frame_currency: string
  opens_at: Date
  closes_at: Date
  zone: string
  countries: string[]
  themes: string[]
  changed_at: Date
  revision: number
  public_from: Date | null
  decided_at: Date | null
}

export const callColumns = sql`c.id, c.reference, v.scheme, c.version, c.phase, c.title, c.summary, c.frame_minor,
  c.frame_currency, c.opens_at, c.closes_at, c.zone, c.countries, c.themes, c.changed_at, c.revision, c.public_from, c.decided_at`
export const callTables = sql`schemes.call c join schemes.version v on v.id = c.version`

export const callOf = (row: CallRow): Call => ({
  id: row.id,
  reference: row.reference,
  scheme: row.scheme,
  version: row.version,
  phase: row.phase,
  title: row.title,
  summary: row.summary,
  frame: money(row.frame_minor, row.frame_currency),
  opens: { at: row.opens_at, zone: row.zone },
  closes: { at: row.closes_at, zone: row.zone },
  countries: row.countries,
  themes: row.themes,
  changedAt: row.changed_at,
  revision: row.revision,
  ...(row.public_from ? { publicFrom: row.public_from } : {}),
  ...(row.decided_at ? { decidedAt: row.decided_at } : {}),
})

/** The call by its id, its reference or a question that finds its id, if the asker may see it: drafts are for staff. Whether the day of publishing has come is `isPublic`. */
export async function openCall(db: Db, which: string | RawBuilder<unknown>): Promise<Call | undefined> {
  const by = typeof which !== 'string' || isId(which) ? sql`c.id` : sql`c.reference`
  const idOrReference = typeof which === 'string' ? which : sql`(${which})`
  const found = await sql<CallRow>`select ${callColumns} from ${callTables} where ${by} = ${idOrReference}`.execute(db)
  return found.rows[0] && callOf(found.rows[0])
}

export interface CallName {
  readonly reference: string
  readonly title: Text
}

/** The names of calls, by id, for lists of other things: those the asker may not see are left out. */
export async function callNames(db: Db, ids: Ids): Promise<ReadonlyMap<string, CallName>> {
  if ('length' in ids && ids.length === 0) return new Map()
  const found = await sql<CallName & { id: string }>`
    select id, reference, title from schemes.call where id = any(${listOf(ids)})`.execute(db)
  return new Map(found.rows.map(({ id, reference, title }) => [id, { reference, title }]))
}

/** The call that those who are invited to a phase go on in: public, not yet closed, the nearest deadline first. Undefined while there is none. */
export async function callForPhase(db: Db, scheme: string, phase: string, now: Date): Promise<Call | undefined> {
  const found = await sql<CallRow>`select ${callColumns} from ${callTables}
    where v.scheme = ${scheme} and c.phase = ${phase} and c.public_from <= ${now} and c.closes_at >= ${now}
    order by c.closes_at, c.id limit 1`.execute(db)
  return found.rows[0] && callOf(found.rows[0])
}
