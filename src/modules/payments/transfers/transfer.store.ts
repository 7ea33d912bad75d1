import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { isId, newId } from '../../../foundation/id.ts'
import { type Money, money } from '../../../foundation/money.ts'
import { act } from '../../../foundation/moves.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { newestSubmission } from '../../applications/index.ts'
import type { Exchange } from '../../schemes/index.ts'
import type { Transfer } from './transfer.ts'

interface Row {
  id: string
  agreement: string
  from_organisation: string | null
  to_organisation: string
  day: Day
  sent_minor: bigint
  sent_currency: string
  received_on: Day | null
  received_minor: bigint | null
  received_currency: string | null
  source: string
  reference: string
  instalment: string | null
  recorded_by: string | null
}

const columns = sql`id, agreement, from_organisation, to_organisation, day, sent_minor, sent_currency, received_on, received_minor,
  received_currency, source, reference, instalment, recorded_by`

const transferOf = (row: Row): Transfer => ({
  ...{ id: row.id, agreement: row.agreement, to: row.to_organisation, day: row.day, source: row.source },
  ...{ reference: row.reference, sent: money(row.sent_minor, row.sent_currency) },
  ...(row.from_organisation === null ? {} : { from: row.from_organisation }),
  ...(row.received_on !== null && row.received_minor !== null && row.received_currency !== null
    ? { received: { day: row.received_on, sum: money(row.received_minor, row.received_currency) } }
    : {}),
  ...(row.instalment === null ? {} : { instalment: row.instalment }),
  ...(row.recorded_by === null ? {} : { recordedBy: row.recorded_by }),
})

/** Every transfer of an agreement that stands, the first first. What was written down by mistake is left out. */
export async function transfersOf(db: Db, agreement: string): Promise<Transfer[]> {
  const found = await sql<Row>`select ${columns} from payments.transfer
    where agreement = ${agreement} and taken_back_at is null order by day, id`.execute(db)
  return found.rows.map(transferOf)
}

/** Holds an agreement's transfers until the transaction ends: two who write at once cannot pass on the same money. */
export async function holdTransfers(db: Db, agreement: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${agreement}, 8501))`.execute(db)
}

/** Keeps what the rule has let through. */
export async function recordTransfer(db: Db, one: Transfer, by: string): Promise<Refusal | undefined> {
  const data = { transfer: one.id, to: one.to, sent: one.sent.minor.toString(), currency: one.sent.currency }
  const what = { action: 'transfer written down', kind: 'case', thing: one.agreement, actor: by, data }
  return act(db, what, async () => {
    const { received } = one
    const done =
      await sql`insert into payments.transfer (id, agreement, from_organisation, to_organisation, day, sent_minor, sent_currency,
        received_on, received_minor, received_currency, source, reference, recorded_by, at)
      values (${one.id}, ${one.agreement}, ${one.from ?? null}, ${one.to}, ${one.day}, ${one.sent.minor}, ${one.sent.currency},
        ${received?.day ?? null}, ${received?.sum.minor ?? null}, ${received?.sum.currency ?? null}, ${one.source}, ${one.reference}, ${by}, ${now()})`.execute(
        db,
      )
    return done.numAffectedRows ?? 0n
  })
}

/** What came into the account for a transfer that somebody else has sent, such as the agency’s payment. */
export async function recordArrival(
  db: Db,
  one: Transfer,
  came: { readonly day: Day; readonly sum: Money; readonly source: string },
  by: string,
): Promise<Refusal | undefined> {
  const data = { transfer: one.id, came: came.sum.minor.toString(), currency: came.sum.currency }
  const what = { action: 'transfer has come', kind: 'case', thing: one.agreement, actor: by, data }
  return act(db, what, async () => {
    const done = await sql`update payments.transfer set received_on = ${came.day}, received_minor = ${came.sum.minor},
        received_currency = ${came.sum.currency}, source = ${came.source}
      where id = ${one.id} and received_on is null and taken_back_at is null`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

/** Takes back what was written down by mistake: it stays to be read, and counts no more. */
export async function takeBack(db: Db, one: Transfer, why: string, by: string): Promise<Refusal | undefined> {
  const data = { transfer: one.id, why }
  const what = { action: 'transfer taken back', kind: 'case', thing: one.agreement, actor: by, data }
  return act(db, what, async () => {
    const done =
      await sql`update payments.transfer set taken_back_at = ${now()}, taken_back_by = ${by}, taken_back_why = ${why}
      where id = ${one.id} and instalment is null and taken_back_at is null`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

/** The agency has paid an instalment: its leg of the way is written down once. As the house itself. */
export async function followInstalment(
  db: Db,
  paid: {
    readonly agreement: string
    readonly instalment: string
    readonly sum: Money
    readonly day: Day
    readonly to: string
    readonly source: string
  },
): Promise<void> {
  const { agreement, instalment, sum, day, to, source } = paid
  if (!isId(instalment) || sum.minor <= 0n) return
  await sql`insert into payments.transfer (id, agreement, to_organisation, day, sent_minor, sent_currency, source, instalment, at)
    values (${newId()}, ${agreement}, ${to}, ${day}, ${sum.minor}, ${sum.currency}, ${source}, ${instalment}, ${now()})
    on conflict (instalment) do update set day = excluded.day, sent_minor = excluded.sent_minor, taken_back_at = null, taken_back_why = null,
      received_on = null, received_minor = null, received_currency = null, source = excluded.source
      where transfer.taken_back_at is not null`.execute(db)
}

/** The bank has returned what the agency paid: its leg counts no more. As the house itself. */
export async function unfollowInstalment(db: Db, instalment: string): Promise<void> {
  if (!isId(instalment)) return
  await sql`update payments.transfer set taken_back_at = ${now()}, taken_back_why = 'returned by the bank'
    where instalment = ${instalment} and taken_back_at is null`.execute(db)
}

/** The rates that the budget was made with, from the partners' currencies to the agreement's. */
export async function budgetedRates(db: Db, agreement: string): Promise<readonly Exchange[]> {
  return (await newestSubmission(db, agreement))?.snapshot.budget?.exchange ?? []
}
