import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../foundation/db.ts'
import { isId } from '../../../foundation/id.ts'
import { closedUpTo } from '../calls/call.ts'
import { searchTerms } from '../listing/search.ts'
import type { Text } from '../text.ts'
import type { SortField } from './common-grants.ts'
import type { Wanted } from './wanted.ts'

/** A call or an earlier call, as open data tells of it. Public by its nature. */
export interface OpenCall {
  readonly kind: 'call' | 'archived'
  readonly id: string
  readonly reference: string
  readonly title: Text
  readonly summary: Text
  readonly status: 'forecasted' | 'open' | 'closed'
  readonly scheme: string | null
  readonly phase: string | null
  readonly countries: readonly string[]
  readonly themes: readonly string[]
  readonly zone: string | null
  readonly opens_at: Date | null
  readonly closes_at: Date | null
  readonly public_from: Date | null
  readonly decided_at: Date | null
  readonly total_minor: bigint | null
  readonly least_minor: bigint | null
  readonly most_minor: bigint | null
  readonly currency: string
  readonly applicants: readonly string[]
  readonly agency: string | null
  readonly link: string | null
  readonly created_at: Date
  readonly modified_at: Date
}

type Sql = RawBuilder<unknown>

/** Ours and the archive's, in one shape. What the status is follows from the instants, as on our pages. */
const all = (now: Date): Sql => sql`(
  select 'call' as kind, c.id, c.reference, c.title, c.summary, coalesce(c.title ->> 'en', c.reference) as sort_title,
    case when c.decided_at <= ${now} or c.closes_at <= ${closedUpTo(now)} then 'closed'
      when c.opens_at <= ${now} then 'open' else 'forecasted' end as status,
    v.scheme, c.phase, c.countries, c.themes, c.zone, c.opens_at, c.closes_at, c.public_from, c.decided_at,
    c.frame_minor as total_minor, null::bigint as least_minor, null::bigint as most_minor, c.frame_currency as currency,
    '{}'::text[] as applicants, null::text as agency, null::text as link, c.public_from as created_at,
    greatest(c.changed_at, c.public_from) as modified_at, c.search
  from schemes.call c join schemes.version v on v.id = c.version where c.public_from <= ${now}
  union all
  select 'archived', id, source_id, jsonb_build_object('en', title), jsonb_build_object('en', summary), title,
    'closed', null, null, '{}', '{}', null, opens_at, closes_at, null, null, total_minor, least_minor, most_minor,
    currency, applicants, agency, link, imported_at, changed_at, search
  from schemes.archived_call) o`

const columns = sql`kind, id, reference, title, summary, status, scheme, phase, countries, themes, zone, opens_at,
  closes_at, public_from, decided_at, total_minor, least_minor, most_minor, currency, applicants, agency, link,
  created_at, modified_at`

const order: Readonly<Record<SortField, Sql>> = {
  lastModifiedAt: sql`modified_at`,
  createdAt: sql`created_at`,
  title: sql`sort_title collate "und-x-icu"`,
  'status.value': sql`status`,
  'keyDates.closeDate': sql`closes_at`,
  'funding.maxAwardAmount': sql`most_minor`,
  'funding.minAwardAmount': sql`least_minor`,
  'funding.totalAmountAvailable': sql`total_minor`,
  'funding.estimatedAwardCount': sql`modified_at`,
  custom: sql`modified_at`,
}

const inside = (within: Sql, outside: boolean): Sql => (outside ? sql`not (${within})` : within)

/** The conditions of a search; sums in another currency are left out of a range, as the standard says. */
function conditions({ search, statuses, closes, sums, countries, themes }: Wanted): Sql[] {
  const terms = search ? searchTerms(search) : ''
  return [
    ...(search ? [sql`search @@ (to_tsquery('english', ${terms}) || to_tsquery('simple', ${terms}))`] : []),
    ...(statuses ? [inside(sql`status = any(${statuses.values as string[]})`, statuses.not)] : []),
    ...(closes ? [inside(sql`closes_at between ${closes.min} and ${closes.max}`, closes.outside)] : []),
    ...sums.flatMap(({ column, min, max, currency, outside }) => [
      sql`currency = ${currency}`,
      inside(sql`${sql.ref(column)} between ${min} and ${max}`, outside),
    ]),
    ...(countries ? [sql`countries && ${countries as string[]}`] : []),
    ...(themes ? [sql`themes && ${themes as string[]}`] : []),
  ]
}

export interface Found {
  readonly calls: readonly OpenCall[]
  readonly total: number
}

/**
 * A page of opportunities by its number. The standard pages by number, so this is the one list that reads the ids of the pages
 * before: one statement for the ids (at most `deepest` of them), one for the rows of the page.
 */
export async function findOpportunities(db: Db, wanted: Wanted, now: Date): Promise<Found> {
  const parts = conditions(wanted)
  const where = parts.length === 0 ? sql`true` : sql.join(parts, sql` and `)
  const by = sql`${order[wanted.sortBy]} ${wanted.descending ? sql`desc` : sql`asc`} nulls last, id`
  const upTo = Math.min(wanted.page * wanted.pageSize, deepest)
  const ids = await sql<{ id: string; total: bigint }>`
    select id, count(*) over () as total from ${all(now)} where ${where} order by ${by} limit ${upTo}`.execute(db)
  const page = ids.rows.slice((wanted.page - 1) * wanted.pageSize).map(({ id }) => id)
  return { calls: await readInOrder(db, page, now), total: Number(ids.rows[0]?.total ?? 0n) }
}

const deepest = 100_000

async function readInOrder(db: Db, ids: readonly string[], now: Date): Promise<OpenCall[]> {
  if (ids.length === 0) return []
  const found = await sql<OpenCall>`
    select ${columns} from ${all(now)} where id = any(${ids as string[]}) order by array_position(${ids as string[]}::uuid[], id)`.execute(
    db,
  )
  return found.rows
}

/** One opportunity; undefined when there is none that everybody may see. */
export async function openOpportunity(db: Db, id: string, now: Date): Promise<OpenCall | undefined> {
  return isId(id) ? (await readInOrder(db, [id], now))[0] : undefined
}
