import { sql } from 'kysely'
import type { Db } from './db.ts'

/** What is wrong with the memory of the house. */
export type Tampering = ChangedEntry | BrokenSeal

interface ChangedEntry {
  readonly what: 'entry'
  readonly id: bigint
  readonly action: string
  readonly at: Date
}

interface BrokenSeal {
  readonly what: 'seal'
  readonly number: bigint
  /** When it was set, and how many entries it closed. */
  readonly at: Date
  readonly entries: bigint
  /** How many of them are there now. */
  readonly found: bigint
  /** Numbers of entries that are nowhere, where those under this seal should be; twenty at most. A change that was undone leaves one too. */
  readonly gone: readonly bigint[]
}

const changedEntries = sql`select id, action, at, transaction from audit.entry
  where hash is distinct from audit.hash_of(at, actor, action, kind, thing, data)`

const firstBrokenSeal = sql<BrokenSeal & { low: string; below: string }>`
  with span as (select number, below, hash, before, entries, at,
    lag(below, 1, '0'::xid8) over (order by number) as low, lag(hash, 1, ''::bytea) over (order by number) as previous from audit.seal)
  select span.number, span.at, span.entries, found.entries as found, span.low, span.below from span, lateral (
    select sha256(span.before || sha256(coalesce(string_agg(e.hash, ''::bytea order by e.transaction, e.id), ''::bytea))) as hash, count(*) as entries
    from audit.entry e where e.transaction >= span.low and e.transaction < span.below) as found
  where span.before is distinct from span.previous or span.hash is distinct from found.hash or span.entries <> found.entries
  order by number limit 1`

/** The numbers that no entry has, from where those under a seal may begin to where they may end. */
async function numbersGone(db: Db, low: string, below: string): Promise<bigint[]> {
  const found = await sql<{ id: bigint }>`
    with here as (select min(id) as first, max(id) as last from audit.entry where transaction >= ${low}::xid8 and transaction < ${below}::xid8),
    before as (select max(id) as last from audit.entry where transaction < ${low}::xid8),
    after as (select min(id) as first from audit.entry where transaction >= ${below}::xid8)
    select number as id from here, before, after,
      generate_series(least(coalesce(before.last, 0) + 1, here.first), greatest(coalesce(after.first, 0) - 1, here.last)) as number
    where not exists (select from audit.entry e where e.id = number) order by number limit 20`.execute(db)
  return found.rows.map(({ id }) => id)
}

/**
 * Reads the whole audit and names the first row whose hash, or the first seal whose chain, does not hold; undefined when all is
 * as written. What was taken away is told by its seal: it comes first when it lay before the first row that was changed.
 */
export async function firstTampering(db: Db): Promise<Tampering | undefined> {
  const broken = (await firstBrokenSeal.execute(db)).rows[0]
  const changed = await sql<ChangedEntry & { place: 'before' | 'under' | 'after' }>`
    select id, action, at, case when transaction < ${broken?.low ?? null}::xid8 then 'before'
      when transaction < ${broken?.below ?? null}::xid8 then 'under' else 'after' end as place
    from (${changedEntries}) as changed order by transaction, id limit 1`.execute(db)
  const row = changed.rows[0]
  const entry: ChangedEntry | undefined = row && { what: 'entry', id: row.id, action: row.action, at: row.at }
  if (!broken || row?.place === 'before') return entry
  const gone = await numbersGone(db, broken.low, broken.below)
  const isTakenAwayFirst = broken.found < broken.entries && gone.some((id) => !row || id < row.id)
  return entry && row?.place === 'under' && !isTakenAwayFirst ? entry : sealOf(broken, gone)
}

const sealOf = ({ number, at, entries, found }: BrokenSeal, gone: readonly bigint[]): BrokenSeal => ({
  ...{ what: 'seal', number, at, entries, found },
  gone,
})
