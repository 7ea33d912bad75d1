import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { actOnAll } from '../../../foundation/moves.ts'
import { bookings } from '../instalments/bookings.ts'
import { openInstalments } from '../instalments/instalment.store.ts'
import type { Instalment } from '../instalments/instalment.ts'
import { postAll } from '../ledger/ledger.store.ts'
import type { Posting } from '../ledger/ledger.ts'
import { type Payment, paymentMoves } from '../runs/run.ts'
import type { Said } from './said.ts'

export type Way = 'be accepted' | 'be rejected' | 'be booked' | 'come back'

/** What was said of a payment, by the bank or by a person for it. */
export interface Answer {
  readonly payment: Payment
  readonly said: Omit<Said, 'once' | 'what'>
}

interface Doing {
  readonly by: string
  readonly day: Day
}

/** Where the instalment goes with its payment, and what is booked. The day is the bank's own where it says one. */
const follows = {
  'be rejected': {
    ...{ from: 'sent', to: 'returned', action: 'payment rejected', tell: 'payments.instalment returned' },
    books: (one: Instalment, doing: Doing, payment: string): Posting[] => [bookings.rejected(one, doing, payment)],
  },
  'be booked': {
    ...{ from: 'sent', to: 'paid', action: 'payment booked', tell: 'payments.instalment paid' },
    books: (one: Instalment, doing: Doing, payment: string): Posting[] => [bookings.booked(one, doing, payment)],
  },
  'come back': {
    ...{ from: 'paid', to: 'returned', action: 'payment returned', tell: 'payments.instalment returned' },
    books: bookings.cameBack,
  },
} as const

/**
 * Moves payments on by what was said of them, each payment once, with their instalments and the books, in one act. Gives the ids of those
 * that moved: of the others somebody was first.
 */
export async function moveOn(db: Db, way: Way, answers: readonly Answer[], doing: Doing): Promise<ReadonlySet<string>> {
  if (answers.length === 0) return new Set()
  const column = <T>(of: (said: Answer['said']) => T | undefined) => answers.map(({ said }) => of(said) ?? null)
  const { to, from } = paymentMoves[way]
  const done = await sql<{ id: string }>`update payments.payment p set state = ${to}, answered_at = ${now()},
      reason = case when f.text = '' then p.reason else f.text end,
      booked_minor = coalesce(f.minor, p.booked_minor), booked_currency = coalesce(f.currency, p.booked_currency),
      booked_on = coalesce(f.booked_on, p.booked_on), value_on = coalesce(f.value_on, p.value_on),
      rate = coalesce(f.rate, p.rate), bank_reference = coalesce(f.bank_reference, p.bank_reference)
    from unnest(${answers.map(({ payment }) => payment.id)}::uuid[], ${column(({ text }) => text)}::text[],
      ${column(({ sum }) => sum?.minor)}::bigint[], ${column(({ sum }) => sum?.currency)}::text[],
      ${column(({ bookedOn }) => bookedOn)}::date[], ${column(({ valueOn }) => valueOn)}::date[],
      ${column(({ rate }) => rate)}::text[], ${column(({ bankReference }) => bankReference)}::text[])
      as f (id, text, minor, currency, booked_on, value_on, rate, bank_reference)
    where p.id = f.id and p.state = any(${from as readonly string[]}) returning p.id`.execute(db)
  const moved = new Set(done.rows.map(({ id }) => id))
  const theirs = answers.filter(({ payment }) => moved.has(payment.id))
  if (way !== 'be accepted' && theirs.length > 0) await takeAlong(db, theirs, way, doing)
  return moved
}

type Followed = Exclude<Way, 'be accepted'>

async function takeAlong(db: Db, answers: readonly Answer[], way: Followed, doing: Doing): Promise<void> {
  const found = await openInstalments(
    db,
    answers.map(({ payment }) => payment.instalment),
  )
  const byId = new Map(found.map((one) => [one.id, one]))
  const all = answers.map((answer) => {
    const instalment = byId.get(answer.payment.instalment)
    if (!instalment) throw new Error('A payment without its instalment')
    return { ...answer, instalment }
  })
  const { books } = follows[way]
  const lost = await actOnAll(
    db,
    all.map((one) => recorded(one, way, doing)),
    () => moveInstalments(db, all, way),
  )
  const booked = all.flatMap(({ instalment, payment, said }) =>
    books(instalment, { by: doing.by, day: said.bookedOn ?? doing.day }, payment.id),
  )
  const refusal = lost ?? (await postAll(db, booked))
  if (refusal) throw new Error(`The books do not follow: ${refusal.say.en}`)
}

type Along = Answer & { readonly instalment: Instalment }

function recorded({ payment, said, instalment }: Along, way: Followed, { by, day }: Doing) {
  const { minor, currency } = instalment.sum
  const data = {
    ...{ instalment: instalment.id, payment: payment.id, minor: minor.toString(), currency },
    ...(said.text ? { why: said.text } : {}),
    ...{ day: said.valueOn ?? said.bookedOn ?? day, ...(said.rate ? { rate: said.rate } : {}) },
  }
  const { action, tell } = follows[way]
  return { action, kind: 'case', thing: instalment.agreement, actor: by, data, tell }
}

async function moveInstalments(db: Db, all: readonly Along[], way: Followed): Promise<bigint> {
  const { from, to } = follows[way]
  const paid = to === 'paid'
  const moved = await sql`update payments.instalment i set state = ${to}, why = f.why, tries = i.tries + ${paid ? 0 : 1}
    from unnest(${all.map(({ instalment }) => instalment.id)}::uuid[], ${all.map(({ said }) => (paid ? '' : said.text))}::text[])
      as f (id, why)
    where i.id = f.id and i.state = ${from}`.execute(db)
  return moved.numAffectedRows ?? 0n
}
