import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { type Money, money, sum } from '../../../foundation/money.ts'
import { act } from '../../../foundation/moves.ts'
import { balanceOf } from './ledger.store.ts'
import { committedInAll } from './ledger.ts'

/** What is promised in an agreement and the frame of its call has no room for. */
export interface Uncommitted {
  readonly agreement: string
  readonly call: string
  readonly lacking: Money
}

interface Row {
  agreement: string
  call: string
  minor: bigint
  currency: string
}

const uncommittedFrom = ({ agreement, call, minor, currency }: Row): Uncommitted => ({
  ...{ agreement, call, lacking: money(minor, currency) },
})

/** What an agreement promises beyond what is committed for it; undefined when all is, or the asker may not see it. */
export async function uncommittedOf(db: Db, agreement: string): Promise<Uncommitted | undefined> {
  const found =
    await sql<Row>`select agreement, call, minor, currency from payments.uncommitted where agreement = ${agreement}`.execute(
      db,
    )
  return found.rows[0] && uncommittedFrom(found.rows[0])
}

/** Everything a call's frame has no room for, what has waited longest first, as far as the asker may see it. */
export async function uncommittedIn(db: Db, call: string): Promise<Uncommitted[]> {
  const found = await sql<Row>`select agreement, call, minor, currency from payments.uncommitted
    where call = ${call} order by since, agreement`.execute(db)
  return found.rows.map(uncommittedFrom)
}

/** What all of it comes to. */
export const lackingIn = (all: readonly Uncommitted[], currency: string): Money =>
  sum(
    all.map(({ lacking }) => lacking),
    currency,
  )

/**
 * Remembers what is promised and could not be committed, and tells it: once, until it is another sum. Forgets it when all of it is
 * committed, or nothing is promised any more. As the house itself.
 */
export async function rememberUncommitted(
  db: Db,
  { agreement, call }: Pick<Uncommitted, 'agreement' | 'call'>,
  promised: Money | undefined,
): Promise<void> {
  const minor = promised ? promised.minor - committedInAll(await balanceOf(db, agreement)) : 0n
  if (!promised || minor <= 0n) {
    await sql`delete from payments.uncommitted where agreement = ${agreement}`.execute(db)
    return
  }
  const { currency } = promised
  const data = { call, minor: minor.toString(), currency }
  const what = { action: 'commitment refused', kind: 'case', thing: agreement, actor: undefined, data }
  await act(db, { ...what, tell: 'payments.not committed' }, async () => {
    const done = await sql`insert into payments.uncommitted as u (agreement, call, minor, currency, since)
      values (${agreement}, ${call}, ${minor}, ${currency}, ${now()})
      on conflict (agreement) do update set minor = excluded.minor, since = excluded.since
      where u.minor <> excluded.minor`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}
