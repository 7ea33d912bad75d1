import { sql } from 'kysely'
import { now } from './clock.ts'
import type { Db } from './db.ts'

/** What was done, to be remembered and perhaps told. */
export interface Recorded {
  /** In the words of the field: 'application submitted', 'answer saved'. */
  readonly action: string
  /** What kind of thing it was done to: 'application', 'call'. */
  readonly kind: string
  readonly thing: string
  /** Who did it; nobody when the house itself did. */
  readonly actor: string | undefined
  readonly data?: Readonly<Record<string, unknown>>
  /** The event other modules hear, when there is one: 'applications.submitted'. */
  readonly tell?: string
}

/** Writes the audit line, and the event when there is one, in the transaction of the change. Called by `act` and `move` only. */
export async function record(db: Db, what: Recorded): Promise<void> {
  const { action, kind, thing, tell } = what
  const actor = what.actor ?? null
  const data = JSON.stringify(what.data ?? {})
  const at = now()
  if (!tell) {
    await sql`insert into audit.entry (at, actor, action, kind, thing, data) values (${at}, ${actor}, ${action}, ${kind}, ${thing}, ${data})`.execute(
      db,
    )
    return
  }
  await sql`with told as (
      insert into events.outbox (name, thing, data, actor, at) values (${tell}, ${thing}, ${data}, ${actor}, ${at}))
    insert into audit.entry (at, actor, action, kind, thing, data) values (${at}, ${actor}, ${action}, ${kind}, ${thing}, ${data})`.execute(
    db,
  )
}

/** The same for many at once, in their order. Called by `actOnAll` only. */
export async function recordAll(db: Db, all: readonly Recorded[]): Promise<void> {
  const of = (column: (one: Recorded) => string | undefined) => sql`${all.map((one) => column(one) ?? null)}::text[]`
  const rows = sql`unnest(${of(({ tell }) => tell)}, ${of(({ action }) => action)}, ${of(({ kind }) => kind)},
    ${of(({ thing }) => thing)}, ${of(({ actor }) => actor)}, ${of(({ data }) => JSON.stringify(data ?? {}))})
    with ordinality as row (tell, action, kind, thing, actor, data, n)`
  const at = now()
  await sql`with told as (
      insert into events.outbox (name, thing, data, actor, at)
      select tell, thing::uuid, data::jsonb, actor::uuid, ${at}::timestamptz from ${rows} where tell is not null order by n)
    insert into audit.entry (at, actor, action, kind, thing, data)
    select ${at}::timestamptz, actor::uuid, action, kind, thing::uuid, data::jsonb from ${rows} order by n`.execute(db)
}

/** Seals every entry that no running transaction can still add beside, and chains it on the seal before. Returns how many were sealed. */
export async function sealEntries(db: Db): Promise<bigint> {
  const sealed = await sql<{ entries: bigint }>`
    with last as (select number, below, hash from audit.seal order by number desc limit 1),
    span as (select coalesce((select below from last), '0'::xid8) as low, audit.oldest_running() as high),
    rows as (select count(*) as entries, sha256(coalesce(string_agg(e.hash, ''::bytea order by e.transaction, e.id), ''::bytea)) as digest
      from audit.entry e, span where e.transaction >= span.low and e.transaction < span.high)
    insert into audit.seal (number, below, entries, before, hash, at)
    select coalesce((select number from last), 0) + 1, span.high, rows.entries, coalesce((select hash from last), ''::bytea),
      sha256(coalesce((select hash from last), ''::bytea) || rows.digest), ${now()}
    from span, rows where rows.entries > 0 returning entries`.execute(db)
  return sealed.rows[0]?.entries ?? 0n
}

/** One line of a thing's history. */
export interface HistoryLine {
  readonly id: bigint
  readonly at: Date
  readonly actor: string | null
  readonly action: string
  readonly data: Readonly<Record<string, unknown>>
}

/** What has been done to a thing, the newest first, a page at a time; `before` is the last line of the page before. Only staff and the house may read it. */
export async function historyOf(db: Db, thing: string, most: number, before?: bigint): Promise<HistoryLine[]> {
  const found = await sql<HistoryLine>`select id, at, actor, action, data from audit.entry
    where thing = ${thing} and id < ${before ?? 9223372036854775807n} order by id desc limit ${most}`.execute(db)
  return found.rows
}
