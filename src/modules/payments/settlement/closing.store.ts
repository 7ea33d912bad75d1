import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { newId } from '../../../foundation/id.ts'
import { act, whyNotMove } from '../../../foundation/moves.ts'
import type { Person } from '../../../foundation/people/person.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Agreement } from '../../agreements/index.ts'
import { post } from '../ledger/ledger.store.ts'
import { postings } from '../ledger/ledger.ts'
import type { Account } from './account.store.ts'
import { type AccountState, moves, whyNotReopen } from './settlement.ts'

/** A time the account was closed, or opened again. */
export interface Closing {
  readonly id: string
  readonly number: number
  readonly kind: 'closed' | 'reopened'
  readonly reason: string
  readonly letter: string | null
  readonly by: string
  readonly at: Date
  /** What was released of the promise, in minor units; nothing for a reopening. */
  readonly released: bigint
}

/** Everything that has happened to an account's end, the first first. */
export async function closingsOf(db: Db, agreement: string): Promise<Closing[]> {
  const found = await sql<Omit<Closing, 'released'> & { released: string | null }>`
    select id, number, kind, reason, letter, by, at, content ->> 'released' as released
    from payments.closing where agreement = ${agreement} order by number`.execute(db)
  return found.rows.map(({ released, ...row }) => ({ ...row, released: BigInt(released ?? '0') }))
}

/** Whether an account is open or closed: the last word said about it. */
export const stateOf = (closings: readonly Closing[]): AccountState =>
  closings.at(-1)?.kind === 'closed' ? 'closed' : 'open'

/** Whether nothing more is written in the account, unless it is opened again. */
export const isClosed = (closings: readonly Closing[]): boolean => stateOf(closings) === 'closed'

const asText = (_: string, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)

/** Two at once wait for each other, so an account is closed once. */
const alone = (db: Db, agreement: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${agreement}, 8901))`.execute(db)

const keep = async (
  db: Db,
  agreement: string,
  row: { kind: Closing['kind']; number: number; reason: string; content: unknown; by: string },
) => {
  const done = await sql`insert into payments.closing (id, agreement, number, kind, reason, content, by, at)
    values (${newId()}, ${agreement}, ${row.number}, ${row.kind}, ${row.reason}, ${JSON.stringify(row.content, asText)}, ${row.by}, ${now()})
    on conflict do nothing`.execute(db)
  return done.numAffectedRows ?? 0n
}

/** Closes the account: what is left of the promise goes back to the call's frame, and the letter follows from what is told. */
export async function closeAccount(
  db: Db,
  agreement: Agreement,
  account: Account,
  { by, today }: { by: Person; today: Day },
): Promise<Refusal | undefined> {
  await alone(db, agreement.id)
  const before = await closingsOf(db, agreement.id)
  const refusal = whyNotMove<AccountState>(moves.close, stateOf(before), by)
  if (refusal) return refusal
  const released = account.balance.committed
  const number = before.length + 1
  const { call, currency, id } = agreement
  const of = { day: today, currency, call, agreement: id, reference: `close ${id} ${number}`, by: by.id }
  const booked = released > 0n ? await post(db, postings.release(of, released)) : undefined
  if (booked) return booked
  const data = { number, released: released.toString(), currency }
  const what = { action: 'account closed', kind: 'case', thing: id, actor: by.id, data, tell: 'payments.closed' }
  const content = { released, settlement: account.settlement, partners: account.partners }
  return act(db, what, () => keep(db, id, { kind: 'closed', number, reason: '', content, by: by.id }))
}

/** Opens a closed account again, with a reason. What was released is promised anew, when the call still has it. */
export async function reopenAccount(
  db: Db,
  agreement: Agreement,
  reason: string,
  { by, today }: { by: Person; today: Day },
): Promise<Refusal | undefined> {
  await alone(db, agreement.id)
  const before = await closingsOf(db, agreement.id)
  const refusal = whyNotReopen(stateOf(before), reason) ?? whyNotMove<AccountState>(moves.reopen, stateOf(before), by)
  if (refusal) return refusal
  const number = before.length + 1
  const { call, currency, id } = agreement
  const released = before.at(-1)?.released ?? 0n
  const of = { day: today, currency, call, agreement: id, reference: `reopen ${id} ${number}`, by: by.id }
  const lacking = released > 0n ? await post(db, postings.commit(of, released)) : undefined
  const data = { number, reason: reason.trim(), promised: lacking ? '0' : released.toString() }
  const what = {
    action: 'account opened again',
    kind: 'case',
    thing: id,
    actor: by.id,
    data,
    tell: 'payments.reopened',
  }
  return act(db, what, () => keep(db, id, { kind: 'reopened', number, reason: reason.trim(), content: {}, by: by.id }))
}

/** The letter that went out with a closing. As the house itself. */
export async function keepClosingLetter(db: Db, closing: string, file: string): Promise<void> {
  await sql`update payments.closing set letter = ${file} where id = ${closing} and letter is null`.execute(db)
}
