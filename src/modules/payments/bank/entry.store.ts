import { type RawBuilder, sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { isId } from '../../../foundation/id.ts'
import { type Money, money } from '../../../foundation/money.ts'
import { act } from '../../../foundation/moves.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { readPayments } from '../runs/run.store.ts'
import type { Payment } from '../runs/run.ts'
import { moveOn } from './answered.store.ts'
import { words } from './bank.words.ts'
import type { Problem, Settlement } from './matching.ts'
import type { Said } from './said.ts'

/** One thing the bank said, as it was kept. */
export interface Entry {
  readonly id: string
  readonly file: string
  readonly what: Said['what']
  /** The reference the bank gave: a payment's, or a whole file's. */
  readonly endToEnd: string | null
  readonly sum?: Money
  readonly bookedOn: Day | null
  readonly valueOn: Day | null
  readonly rate: string | null
  readonly text: string
  readonly payment: string | null
  readonly problem: Problem | null
  readonly settledBy: string | null
  readonly settledHow: Settlement | null
  readonly settledWhy: string
}

type Row = Omit<Entry, 'sum'> & { readonly minor: bigint | null; readonly currency: string | null }

async function read(db: Db, rest: RawBuilder<unknown>): Promise<Entry[]> {
  const found =
    await sql<Row>`select id, file, what, end_to_end as "endToEnd", minor, currency, booked_on as "bookedOn",
    value_on as "valueOn", rate, text, payment, problem, settled_by as "settledBy", settled_how as "settledHow",
    settled_why as "settledWhy" from payments.bank_entry ${rest}`.execute(db)
  return found.rows.map(({ minor, currency, ...row }) => ({
    ...row,
    ...(minor === null || currency === null ? {} : { sum: money(minor, currency) }),
  }))
}

/** What waits for a person, the oldest first. */
export const entriesWaiting = (db: Db, most: number): Promise<Entry[]> =>
  read(db, sql`where problem is not null and settled_how is null order by id limit ${most}`)

/** The one way in to one of them. Undefined is answered as not found. */
export const openEntry = async (db: Db, id: string): Promise<Entry | undefined> =>
  isId(id) ? (await read(db, sql`where id = ${id}`))[0] : undefined

export interface BankFile {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly by: string
  readonly at: Date
  readonly entries: number
  readonly waiting: number
}

/** The files that were read, the newest first. */
export async function bankFiles(db: Db, most: number): Promise<BankFile[]> {
  const found = await sql<BankFile>`select f.id, f.name, f.kind, f.by, f.at, count(e.id)::int as entries,
      count(e.id) filter (where e.problem is not null and e.settled_how is null)::int as waiting
    from payments.bank_file f left join payments.bank_entry e on e.file = f.id
    where f.id in (select id from payments.bank_file order by id desc limit ${most}) group by f.id order by f.id desc`.execute(
    db,
  )
  return found.rows
}

/** The payment a person says it is about. */
export const paymentByReference = async (db: Db, reference: string): Promise<Payment | undefined> =>
  (await readPayments(db, sql`end_to_end = ${reference.trim()} and state <> 'taken out'`))[0]

interface Settling {
  readonly how: Settlement
  readonly why: string
  readonly by: string
  readonly day: Day
}

/** A person says what it was, with a reason; the payment moves on when it was one. */
export async function settle(
  db: Db,
  entry: Entry,
  payment: Payment | undefined,
  { how, why, by, day }: Settling,
): Promise<Refusal | undefined> {
  const data = { entry: entry.id, how, why, ...(payment ? { payment: payment.id } : {}) }
  const what = { action: 'bank answer settled', kind: 'bank file', thing: entry.file, actor: by, data }
  const lost = await act(db, what, async () => {
    const done =
      await sql`update payments.bank_entry set settled_how = ${how}, settled_why = ${why}, settled_by = ${by},
      settled_at = ${now()}, payment = coalesce(${payment?.id ?? null}::uuid, payment)
      where id = ${entry.id} and problem is not null and settled_how is null`.execute(db)
    return done.numAffectedRows ?? 0n
  })
  if (lost) return refuse(words.settledAlready)
  if (how !== 'paid' && how !== 'not paid') return undefined
  if (!payment) return refuse(words.noSuchPayment, 'payment')
  const way = how === 'paid' ? 'be booked' : payment.state === 'booked' ? 'come back' : 'be rejected'
  const { bookedOn, valueOn, rate, text } = entry
  const said = {
    ...{ text: [text, why].filter((part) => part !== '').join(' – ') },
    ...(bookedOn ? { bookedOn } : {}),
    ...(valueOn ? { valueOn } : {}),
    ...(rate ? { rate } : {}),
  }
  const moved = await moveOn(db, way, [{ payment, said }], { by, day })
  return moved.has(payment.id) ? undefined : refuse(words.cannotSo, 'how')
}
