import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { type Account, type Balance, balance, isOfCall, type Line, type Posting, whyNotPost } from './ledger.ts'

/** A line of the books as it stands there. */
export interface Entry extends Line {
  readonly reference: string
  readonly kind: Posting['kind']
  readonly day: string
  readonly currency: string
  readonly by: string | null
}

/**
 * Books a posting, once however often its reference comes, in the transaction of the act it belongs to (which is what the
 * audit remembers). Two at once wait for each other, so frame >= commitments >= payments holds at all times; a posting that
 * would break it is refused, and nothing is booked.
 */
export const post = (db: Db, posting: Posting): Promise<Refusal | undefined> => postAll(db, [posting])

/** Books many postings in their order: all of them, or none with the first refusal. */
export async function postAll(db: Db, all: readonly Posting[]): Promise<Refusal | undefined> {
  const booksOf = (p: Posting) => [p.call, ...(p.agreement === undefined ? [] : [p.agreement])]
  const touched = all.flatMap((p) =>
    booksOf(p)
      .filter((id) => id !== p.call || p.lines.some(({ account }) => isOfCall(account)))
      .map((id) => ({ id, call: p.call, currency: p.currency })),
  )
  if (touched.length === 0) return undefined
  await sql`select payments.hold(${touched.map(({ id }) => id)}::uuid[], ${touched.map(({ call }) => call)}::uuid[],
    ${touched.map(({ currency }) => currency)}::text[])`.execute(db)
  const known = await referencesOf(
    db,
    all.map(({ reference }) => reference),
  )
  const fresh = all.filter(({ reference }) => !known.has(reference))
  const books = await balancesOf(db, [...new Set(touched.map(({ id }) => id))])
  const held = (id: string | undefined) => (id === undefined ? balance([]) : (books.get(id) ?? balance([])))
  for (const p of fresh) {
    const refusal = whyNotPost(p, held(p.call), held(p.agreement))
    if (refusal) return refusal
    for (const line of p.lines) {
      const id = bookOf(p, line.account)
      books.set(id, balance([line], held(id)))
    }
  }
  await write(db, fresh)
  return undefined
}

const bookOf = (p: Posting, account: Account): string => (isOfCall(account) ? p.call : (p.agreement ?? p.call))

async function write(db: Db, fresh: readonly Posting[]): Promise<void> {
  if (fresh.length === 0) return
  const rows = fresh.flatMap((p) => p.lines.map((line, index) => ({ p, line, index })))
  const column = <T>(of: (row: (typeof rows)[number]) => T) => rows.map(of)
  await sql`insert into payments.entry (reference, line, kind, day, ledger, account, minor, currency, by, at)
    select *, ${now()}::timestamptz from unnest(${column(({ p }) => p.reference)}::text[], ${column(({ index }) => index)}::int[],
      ${column(({ p }) => p.kind)}::text[], ${column(({ p }) => p.day)}::date[], ${column(({ p, line }) => bookOf(p, line.account))}::uuid[],
      ${column(({ line }) => line.account)}::text[], ${column(({ line }) => line.minor)}::bigint[],
      ${column(({ p }) => p.currency)}::text[], ${column(({ p }) => p.by ?? null)}::uuid[])`.execute(db)
}

async function referencesOf(db: Db, references: readonly string[]): Promise<ReadonlySet<string>> {
  if (new Set(references).size !== references.length) throw new Error('One reference stands twice among the postings')
  const found = await sql<{ reference: string }>`select reference from payments.entry
    where reference = any(${references}) and line = 0`.execute(db)
  return new Set(found.rows.map(({ reference }) => reference))
}

async function balancesOf(db: Db, ids: readonly string[]): Promise<Map<string, Balance>> {
  const found = await sql<{ ledger: string; account: Account; minor: bigint }>`
    select ledger, account, sum(minor)::bigint as minor from payments.entry where ledger = any(${ids})
    group by ledger, account`.execute(db)
  const books = new Map<string, Balance>()
  for (const { ledger, ...line } of found.rows) books.set(ledger, balance([line], books.get(ledger)))
  return books
}

/** What lies on each account of an agreement (or, by a call’s id, of the call itself: frame and available), in minor units. */
export async function balanceOf(db: Db, agreement: string): Promise<Balance> {
  return (await balancesOf(db, [agreement])).get(agreement) ?? balance([])
}

/** What lies on each account of a call and all its agreements together, as far as the asker may see them. */
export async function balanceOfCall(db: Db, call: string): Promise<Balance> {
  const found = await sql<{ account: Account; minor: bigint }>`
    select e.account, sum(e.minor)::bigint as minor from payments.ledger l join payments.entry e on e.ledger = l.id
    where l.call = ${call} group by e.account`.execute(db)
  return balance(found.rows)
}

/** Every line in the books of an agreement, the oldest first. */
export async function entriesOf(db: Db, agreement: string): Promise<Entry[]> {
  const found = await sql<Entry>`select reference, kind, day, account, minor, currency, by from payments.entry
    where ledger = ${agreement} order by at, reference, line`.execute(db)
  return found.rows
}
