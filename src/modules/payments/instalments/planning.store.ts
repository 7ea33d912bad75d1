import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { newId } from '../../../foundation/id.ts'
import type { Money } from '../../../foundation/money.ts'
import { act } from '../../../foundation/moves.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Text } from '../../schemes/index.ts'
import { balanceOf, post, postAll } from '../ledger/ledger.store.ts'
import { committedInAll, type Posting, postings } from '../ledger/ledger.ts'
import { bookings } from './bookings.ts'
import { instalmentsOf } from './instalment.store.ts'
import { type Instalment, moves } from './instalment.ts'
import { type Promised, replan } from './plan.ts'

/** A signed version of an agreement, as far as money goes. */
export interface Signed {
  readonly agreement: string
  readonly call: string
  readonly organisation: string
  /** The version's number. */
  readonly number: number
  readonly total: Money
  readonly promised: readonly Promised[]
  /** What each instalment is called, in every language, by its id in the scheme version. */
  readonly names: ReadonlyMap<string, Text>
  readonly day: Day
}

/**
 * Plans the payments of a version that has been signed, once: the commitment follows the total, what is paid or on its way
 * stands, and everything else is planned anew. As the house itself. Refused, with nothing done, when the call has too little left.
 */
export async function plan(db: Db, signed: Signed): Promise<Refusal | undefined> {
  if ((await plannedNumbers(db, [signed.agreement])).get(signed.agreement) === signed.number) return undefined
  const before = await instalmentsOf(db, signed.agreement)
  const open = before.filter(({ state }) => (moves.replan.from as readonly string[]).includes(state))
  const change = signed.total.minor - committedInAll(await balanceOf(db, signed.agreement))
  const refusal = change > 0n ? await commit(db, signed, change) : undefined
  if (refusal) return refusal
  await takeBack(db, open, signed.day)
  if (change < 0n) await mustPost(db, postings.release(bookOf(signed), -change))
  const data = { number: signed.number, total: signed.total.minor.toString() }
  const what = { action: 'payments planned', kind: 'case', thing: signed.agreement, actor: undefined, data }
  return act(db, what, async () => {
    await sql`insert into payments.plan (agreement, number, at) values (${signed.agreement}, ${signed.number}, ${now()})`.execute(
      db,
    )
    await sql`update payments.instalment set state = 'replaced' where id = any(${open.map(({ id }) => id)})`.execute(db)
    for (const one of replan(before, signed.promised, signed.total)) await insert(db, signed, one)
    return 1
  })
}

/** The newest version of each agreement that payments were planned from. */
export async function plannedNumbers(db: Db, agreements: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const found = await sql<{
    agreement: string
    number: number
  }>`select agreement, max(number) as number from payments.plan
    where agreement = any(${agreements}) group by agreement`.execute(db)
  return new Map(found.rows.map(({ agreement, number }) => [agreement, number]))
}

async function mustPost(db: Db, posting: Posting): Promise<void> {
  const refusal = await post(db, posting)
  if (refusal) throw new Error(refusal.say.en)
}

/** What is no longer on its way is no longer due. */
async function takeBack(db: Db, open: readonly Instalment[], day: Day): Promise<void> {
  const onTheWay = open.filter(({ state }) => state === 'proposed' || state === 'attested')
  const refusal = await postAll(
    db,
    onTheWay.map((one) => bookings.sentBack(one, { day })),
  )
  if (refusal) throw new Error(refusal.say.en)
}

const bookOf = ({ agreement, call, number, total, day }: Signed) => ({
  ...{ agreement, call, currency: total.currency, day, reference: `agreement ${agreement} ${number}` },
})

const commit = (db: Db, signed: Signed, change: bigint) => post(db, postings.commit(bookOf(signed), change))

async function insert(db: Db, signed: Signed, one: Promised): Promise<void> {
  const name = JSON.stringify(signed.names.get(one.id) ?? { en: one.name })
  await sql`insert into payments.instalment (id, agreement, call, organisation, terms, planned_by, number, name, day, minor, currency, waits_for)
    values (${newId()}, ${signed.agreement}, ${signed.call}, ${signed.organisation}, ${one.id}, ${signed.number}, ${one.number},
      ${name}, ${one.day}, ${one.sum.minor}, ${one.sum.currency}, ${one.waitsFor as string[]})`.execute(db)
}

/** Books what was decided: the call's frame the first time, and the commitment up to what is granted now. As the house itself. */
export async function commitGrant(
  db: Db,
  of: { agreement: string; call: string; decision: string; day: Day; by: string | undefined },
  frame: Money,
  granted: Money,
): Promise<Refusal | undefined> {
  const { decision, ...rest } = of
  const base = { ...rest, currency: granted.currency }
  const { agreement: _, ...ofCall } = base
  const first = await post(db, postings.frameSet({ ...ofCall, reference: `frame ${of.call}` }, frame.minor))
  const change = granted.minor - committedInAll(await balanceOf(db, of.agreement))
  if (first || change === 0n) return first
  const booked = { ...base, reference: `decision ${decision}` }
  return post(db, change > 0n ? postings.commit(booked, change) : postings.release(booked, -change))
}

/** Commits what the frame had no room for before, as far as it has room for all of it now. As the house itself. */
export const commitRest = (
  db: Db,
  of: { agreement: string; call: string; day: Day },
  { minor, currency }: Money,
): Promise<Refusal | undefined> =>
  post(db, postings.commit({ ...of, currency, reference: `commit ${of.agreement} ${newId()}` }, minor))

/** Lets go of what is promised and not paid: the offer was declined, or the agreement has come to its end too early. As the house itself. */
export async function letGo(
  db: Db,
  of: { agreement: string; call: string; currency: string; day: Day },
  why: string,
): Promise<void> {
  const all = await instalmentsOf(db, of.agreement)
  const open = all.filter(({ state }) => (moves.replan.from as readonly string[]).includes(state))
  await takeBack(db, open, of.day)
  const { committed } = await balanceOf(db, of.agreement)
  if (committed === 0n) return
  const data = { minor: committed.toString(), currency: of.currency, why }
  const what = { action: 'commitment released', kind: 'case', thing: of.agreement, actor: undefined, data }
  await act(db, what, async () => {
    await sql`update payments.instalment set state = 'stopped', why = ${why} where id = any(${open.map(({ id }) => id)})`.execute(
      db,
    )
    await mustPost(db, postings.release({ ...of, reference: `release ${of.agreement} ${newId()}` }, committed))
    return 1
  })
}
