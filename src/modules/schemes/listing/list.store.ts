import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../foundation/db.ts'
import { type Money, money } from '../../../foundation/money.ts'
import { closedUpTo } from '../calls/call.ts'
import type { Text } from '../text.ts'
import { type CallSearch, type Cursor, searchConfig, searchTerms } from './search.ts'

/** A call in a list: ours, or an earlier one from the archive (which has no zone, countries or state of its own). */
export interface ListedCall {
  readonly kind: 'call' | 'archived'
  readonly id: string
  readonly reference: string
  readonly title: Text
  readonly summary: Text
  readonly frame: Money | undefined
  readonly opensAt: Date | undefined
  readonly closesAt: Date | undefined
  readonly zone: string | undefined
  readonly publicFrom: Date | undefined
  readonly decidedAt: Date | undefined
  readonly agency: string | undefined
  readonly sortAt: Date
}

interface Row {
  kind: ListedCall['kind']
  id: string
  reference: string
  title: Text
  summary: Text
  minor: bigint | null
  currency: string | null
  opens_at: Date | null
  closes_at: Date | null
  zone: string | null
  public_from: Date | null
  decided_at: Date | null
  agency: string | null
  sort_at: Date
}

const listed = (row: Row): ListedCall => ({
  kind: row.kind,
  id: row.id,
  reference: row.reference,
  title: row.title,
  summary: row.summary,
  frame: row.minor !== null && row.currency !== null ? money(row.minor, row.currency) : undefined,
  opensAt: row.opens_at ?? undefined,
  closesAt: row.closes_at ?? undefined,
  zone: row.zone ?? undefined,
  publicFrom: row.public_from ?? undefined,
  decidedAt: row.decided_at ?? undefined,
  agency: row.agency ?? undefined,
  sortAt: row.sort_at,
})

type Where = RawBuilder<unknown>
const and = (parts: readonly Where[]) => (parts.length === 0 ? sql`true` : sql.join(parts, sql` and `))

/** The reader's words with the endings of the reader's language, of English, and as they are. */
const matches = ({ q, language }: CallSearch): Where[] => {
  if (!q) return []
  const terms = searchTerms(q)
  const config = searchConfig[language]
  return [
    sql`search @@ (to_tsquery(${config}::regconfig, ${terms}) || to_tsquery('english', ${terms}) || to_tsquery('simple', ${terms}))`,
  ]
}

function ours(search: CallSearch, now: Date): Where {
  const state = {
    current: [sql`decided_at is null and closes_at > ${closedUpTo(now)}`],
    closed: [sql`(decided_at is not null or closes_at <= ${closedUpTo(now)})`],
    earlier: [sql`false`],
    all: [],
  }[search.shown]
  const parts = [
    sql`public_from <= ${now}`,
    ...state,
    ...(search.country ? [sql`${search.country} = any(countries)`] : []),
    ...(search.theme ? [sql`${search.theme} = any(themes)`] : []),
    ...matches(search),
  ]
  return sql`select 'call' as kind, id, reference, title, summary, frame_minor as minor, frame_currency as currency,
    opens_at, closes_at, zone, public_from, decided_at, null::text as agency, closes_at as sort_at
    from schemes.call where ${and(parts)}`
}

function archived(search: CallSearch): Where {
  const fits = search.shown === 'earlier' || (search.shown === 'all' && !search.country && !search.theme)
  const parts = [
    ...(fits ? [] : [sql`false`]),
    ...(search.category ? [sql`category = ${search.category}`] : []),
    ...matches(search),
  ]
  return sql`select 'archived', id, id::text, jsonb_build_object('en', title), jsonb_build_object('en', summary),
    total_minor, currency, opens_at, closes_at, null, null, null, agency, sort_at
    from schemes.archived_call where ${and(parts)}`
}

const both = (search: CallSearch, now: Date) => sql`(${ours(search, now)} union all ${archived(search)}) found`

export interface Page {
  readonly calls: readonly ListedCall[]
  /** Whether there is a page before and one after. */
  readonly before: boolean
  readonly after: boolean
}

/** Current calls by nearest deadline, the others by latest. */
const sooner = (search: CallSearch) => search.shown === 'current'

/** A page of what everybody may see, from a cursor onwards, or up to one. */
export async function listCalls(
  db: Db,
  search: CallSearch,
  now: Date,
  from: { readonly after?: Cursor | undefined; readonly before?: Cursor | undefined },
  size = 20,
): Promise<Page> {
  const back = from.before !== undefined
  const cursor = from.before ?? from.after
  const upwards = sooner(search) !== back
  const way = upwards ? sql`>` : sql`<`
  const order = upwards ? sql`sort_at, id` : sql`sort_at desc, id desc`
  const beyond = cursor ? sql`where (sort_at, id) ${way} (${cursor.at}, ${cursor.id}::uuid)` : sql``
  const found =
    await sql<Row>`select * from ${both(search, now)} ${beyond} order by ${order} limit ${size + 1}`.execute(db)
  const more = found.rows.length > size
  const rows = found.rows.slice(0, size).map(listed)
  return back
    ? { calls: rows.reverse(), before: more, after: true }
    : { calls: rows, before: cursor !== undefined, after: more }
}

/** Our calls as they were published, the newest first: what a feed tells. */
export async function listNewest(db: Db, now: Date, size = 50): Promise<ListedCall[]> {
  const search: CallSearch = { shown: 'all', q: '', country: '', theme: '', category: '', language: 'en' }
  const found = await sql<Row>`select * from (${ours(search, now)}) found
    order by public_from desc, id desc limit ${size}`.execute(db)
  return found.rows.map(listed)
}

/** How many there are, counted to 1,001: beyond that it is "more than 1,000". */
export async function countCalls(db: Db, search: CallSearch, now: Date): Promise<number> {
  const counted = await sql<{ count: bigint }>`
    select count(*) from (select 1 from ${both(search, now)} limit 1001) counted`.execute(db)
  return Number(counted.rows[0]?.count ?? 0n)
}

export interface SearchChoices {
  readonly countries: readonly string[]
  /** Themes with a version that names them. */
  readonly themes: readonly { readonly theme: string; readonly version: string }[]
  readonly categories: readonly string[]
}

/** What can be chosen among in the search of public calls. */
export async function searchChoices(db: Db, now: Date): Promise<SearchChoices> {
  const found = await sql<SearchChoices>`select
    (select coalesce(json_agg(distinct country), '[]') from schemes.call, unnest(countries) country
      where public_from <= ${now}) as countries,
    (select coalesce(json_agg(t), '[]') from (
      select distinct on (theme) theme, version from schemes.call, unnest(themes) theme
      where public_from <= ${now} order by theme, changed_at desc) t) as themes,
    (select coalesce(json_agg(distinct category), '[]') from schemes.archived_call where category <> '') as categories`.execute(
    db,
  )
  return found.rows[0] ?? { countries: [], themes: [], categories: [] }
}
