import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { act } from '../../../foundation/moves.ts'
import { bookings } from '../instalments/bookings.ts'
import { openInstalment } from '../instalments/instalment.store.ts'
import type { Instalment } from '../instalments/instalment.ts'
import { postAll } from '../ledger/ledger.store.ts'
import type { Posting } from '../ledger/ledger.ts'
import { type Payment, paymentMoves } from '../runs/run.ts'
import type { Said } from './said.ts'

type Way = 'be accepted' | 'be rejected' | 'be booked' | 'come back'

interface Doing {
  readonly by: string
  readonly day: Day
}

/** Where the instalment goes with its payment, and what is booked. The day is the bank's own where it says one. */
const follows: Readonly<
  Record<
    Exclude<Way, 'be accepted'>,
    (one: Instalment, doing: Doing, payment: string) => { to: string; from: string; books: Posting[] }
  >
> = {
  'be rejected': (one, doing, payment) => ({
    from: 'sent',
    to: 'returned',
    books: [bookings.rejected(one, doing, payment)],
  }),
  'be booked': (one, doing, payment) => ({ from: 'sent', to: 'paid', books: [bookings.booked(one, doing, payment)] }),
  'come back': (one, doing, payment) => ({
    from: 'paid',
    to: 'returned',
    books: bookings.cameBack(one, doing, payment),
  }),
}

/** Moves a payment on by what the bank (or a person for it) said, with its instalment and the books, in one act. False when somebody was first. */
export async function moveOn(
  db: Db,
  payment: Payment,
  way: Way,
  said: Omit<Said, 'once' | 'what'>,
  doing: Doing,
): Promise<boolean> {
  const { to, from } = paymentMoves[way]
  const done =
    await sql`update payments.payment set state = ${to}, reason = case when ${said.text} = '' then reason else ${said.text} end,
      booked_minor = coalesce(${said.sum?.minor ?? null}, booked_minor), booked_currency = coalesce(${said.sum?.currency ?? null}, booked_currency),
      booked_on = coalesce(${said.bookedOn ?? null}::date, booked_on), value_on = coalesce(${said.valueOn ?? null}::date, value_on),
      rate = coalesce(${said.rate ?? null}, rate), bank_reference = coalesce(${said.bankReference ?? null}, bank_reference), answered_at = ${now()}
    where id = ${payment.id} and state = any(${from as readonly string[]})`.execute(db)
  if (done.numAffectedRows !== 1n) return false
  if (way !== 'be accepted') await takeAlong(db, payment, way, said, doing)
  return true
}

async function takeAlong(
  db: Db,
  payment: Payment,
  way: Exclude<Way, 'be accepted'>,
  said: Omit<Said, 'once' | 'what'>,
  { by, day }: Doing,
): Promise<void> {
  const one = await openInstalment(db, payment.instalment)
  if (!one) throw new Error('A payment without its instalment')
  const { from, to, books } = follows[way](one, { by, day: said.bookedOn ?? day }, payment.id)
  const { minor, currency } = one.sum
  const data = {
    instalment: one.id,
    payment: payment.id,
    minor: minor.toString(),
    currency,
    ...(said.text ? { why: said.text } : {}),
  }
  const more = { day: said.valueOn ?? said.bookedOn ?? day, ...(said.rate ? { rate: said.rate } : {}) }
  const paid = way === 'be booked'
  const what = {
    action: paid ? 'payment booked' : `payment ${way === 'be rejected' ? 'rejected' : 'returned'}`,
    kind: 'case',
  }
  const tell = paid ? 'payments.instalment paid' : 'payments.instalment returned'
  const lost = await act(
    db,
    { ...what, thing: one.agreement, actor: by, data: { ...data, ...more }, tell },
    async () => {
      const moved = await sql`update payments.instalment set state = ${to}, why = ${paid ? '' : said.text},
      tries = tries + ${paid ? 0 : 1} where id = ${one.id} and state = ${from}`.execute(db)
      return moved.numAffectedRows ?? 0n
    },
  )
  const refusal = lost ?? (await postAll(db, books))
  if (refusal) throw new Error(`The books of ${one.id} do not follow: ${refusal.say.en}`)
}
