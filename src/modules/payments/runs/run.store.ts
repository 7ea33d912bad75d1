import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { isId } from '../../../foundation/id.ts'
import { money } from '../../../foundation/money.ts'
import type { AccountNumber } from '../accounts/account.ts'
import type { Payment, PaymentState, Run, RunState } from './run.ts'

interface RunRow {
  id: string
  message: string
  pay_on: Day
  state: RunState
  made_by: string
  made_at: Date
  sent_by: string | null
  sent_at: Date | null
}

const runOf = (row: RunRow): Run => ({
  ...{
    id: row.id,
    message: row.message,
    payOn: row.pay_on,
    state: row.state,
    madeBy: row.made_by,
    madeAt: row.made_at,
  },
  ...(row.sent_by === null ? {} : { sentBy: row.sent_by }),
  ...(row.sent_at === null ? {} : { sentAt: row.sent_at }),
})

const runColumns = sql`id, message, pay_on, state, made_by, made_at, sent_by, sent_at`

/** The one way in to a run. Undefined is answered as not found. */
export async function openRun(db: Db, id: string): Promise<Run | undefined> {
  if (!isId(id)) return undefined
  const found = await sql<RunRow>`select ${runColumns} from payments.run where id = ${id}`.execute(db)
  return found.rows[0] && runOf(found.rows[0])
}

/** A page of runs, the newest first; `before` is the last of the page before. */
export async function listRuns(db: Db, before: string | undefined, most: number): Promise<Run[]> {
  const found = await sql<RunRow>`select ${runColumns} from payments.run
    where ${before ?? null}::uuid is null or id < ${before ?? null}::uuid order by id desc limit ${most}`.execute(db)
  return found.rows.map(runOf)
}

interface PaymentRow {
  id: string
  run: string
  instalment: string
  agreement: string
  end_to_end: string
  minor: bigint
  currency: string
  account: string
  creditor: AccountNumber
  purpose: string
  state: PaymentState
  reason: string
  booked_on: Day | null
  value_on: Day | null
  rate: string | null
}

const paymentOf = (row: PaymentRow): Payment => ({
  ...{ id: row.id, run: row.run, instalment: row.instalment, agreement: row.agreement, endToEnd: row.end_to_end },
  ...{ sum: money(row.minor, row.currency), account: row.account, creditor: row.creditor, purpose: row.purpose },
  ...{ state: row.state, reason: row.reason },
  ...(row.booked_on === null ? {} : { bookedOn: row.booked_on }),
  ...(row.value_on === null ? {} : { valueOn: row.value_on }),
  ...(row.rate === null ? {} : { rate: row.rate }),
})

const paymentColumns = sql`id, run, instalment, agreement, end_to_end, minor, currency, account, creditor, purpose, state, reason,
  booked_on, value_on, rate`

export async function readPayments(db: Db, where: RawBuilder<unknown>): Promise<Payment[]> {
  const found =
    await sql<PaymentRow>`select ${paymentColumns} from payments.payment where ${where} order by id`.execute(db)
  return found.rows.map(paymentOf)
}

/** What is in a run, or was sent with it; what was taken out is left out. */
export const paymentsIn = (db: Db, run: string): Promise<Payment[]> =>
  readPayments(db, sql`run = ${run} and state <> 'taken out'`)

/** The tries to pay an instalment, the first one first; for staff. */
export const triesOf = (db: Db, instalment: string): Promise<Payment[]> =>
  readPayments(db, sql`instalment = ${instalment}`)

/** How many payments runs have, and their sums by currency. */
export async function sumsOfRuns(
  db: Db,
  runs: readonly string[],
): Promise<
  ReadonlyMap<string, readonly { readonly count: number; readonly minor: bigint; readonly currency: string }[]>
> {
  const found = await sql<{ run: string; count: number; minor: bigint; currency: string }>`
    select run, currency, count(*)::int as count, sum(minor)::bigint as minor from payments.payment
    where run = any(${runs}) and state <> 'taken out' group by run, currency order by currency`.execute(db)
  const sums = new Map<string, { count: number; minor: bigint; currency: string }[]>()
  for (const { run, ...one } of found.rows) sums.set(run, [...(sums.get(run) ?? []), one])
  return sums
}

/** The file as it was sent. */
export async function fileOfRun(
  db: Db,
  run: string,
): Promise<{ readonly content: string; readonly sha256: string } | undefined> {
  const found = await sql<{ content: string; sha256: string }>`select content, sha256 from payments.run_file
    where run = ${run}`.execute(db)
  return found.rows[0]
}
