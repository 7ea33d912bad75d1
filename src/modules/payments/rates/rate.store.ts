import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { isId, newId } from '../../../foundation/id.ts'
import { act, whyNotMove } from '../../../foundation/moves.ts'
import type { Person } from '../../../foundation/people/person.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { rateInTable } from '../../applications/index.ts'
import type { Exchange } from '../../schemes/index.ts'
import { comparable, type ManualRate, moves, type RateState, whyNotDecide } from './rate.ts'

interface Row {
  id: string
  from_currency: string
  to_currency: string
  rate: string
  day: Day
  source: string
  reason: string
  state: RateState
  proposed_by: string
  decided_by: string | null
}

const columns = sql`id, from_currency, to_currency, rate, day, source, reason, state, proposed_by, decided_by`

const rateOf = (row: Row): ManualRate => ({
  ...{ id: row.id, from: row.from_currency, to: row.to_currency, rate: row.rate, day: row.day, source: row.source },
  ...{ reason: row.reason, state: row.state, proposedBy: row.proposed_by },
  ...(row.decided_by === null ? {} : { decidedBy: row.decided_by }),
})

/** Rates set by hand, the newest first: those that wait, and the last hundred. */
export async function manualRates(db: Db): Promise<ManualRate[]> {
  const found = await sql<Row>`select ${columns} from payments.rate
    order by (state = 'proposed') desc, day desc, id desc limit 100`.execute(db)
  return found.rows.map(rateOf)
}

/** The one way in to a rate: for staff, and for partners once it is approved. */
export async function openRate(db: Db, id: string): Promise<ManualRate | undefined> {
  if (!isId(id)) return undefined
  const found = await sql<Row>`select ${columns} from payments.rate where id = ${id}`.execute(db)
  return found.rows[0] && rateOf(found.rows[0])
}

/** Somebody proposes a rate; it is used when another has approved it. */
export async function proposeRate(
  db: Db,
  rate: Exchange & { readonly reason: string },
  by: Person,
): Promise<Refusal | undefined> {
  const id = newId()
  const { from, to, day, source, reason } = rate
  const data = { from, to, rate: rate.rate, day }
  const what = { action: 'rate proposed', kind: 'rate', thing: id, actor: by.id, data, tell: 'payments.rate proposed' }
  return act(db, what, async () => {
    const done =
      await sql`insert into payments.rate (id, from_currency, to_currency, rate, day, source, reason, proposed_by, at)
      values (${id}, ${from}, ${to}, ${rate.rate}, ${day}, ${source.trim()}, ${reason.trim()}, ${by.id}, ${now()})`.execute(
        db,
      )
    return done.numAffectedRows ?? 0n
  })
}

/** Another person approves or declines it. */
export async function decideRate(
  db: Db,
  rate: ManualRate,
  way: keyof typeof moves,
  by: Person,
): Promise<Refusal | undefined> {
  const refusal = whyNotMove<RateState>(moves[way], rate.state, by) ?? whyNotDecide(rate, by)
  if (refusal) return refusal
  const what = { action: `rate ${moves[way].to}`, kind: 'rate', thing: rate.id, actor: by.id }
  return act(db, what, async () => {
    const done =
      await sql`update payments.rate set state = ${moves[way].to}, decided_by = ${by.id}, decided_at = ${now()}
      where id = ${rate.id} and state = any(${moves[way].from as readonly string[]})`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

/** The rate to compare with on a day: published, or approved by two where nobody publishes one. */
export async function rateOn(db: Db, from: string, to: string, by: Day): Promise<Exchange | undefined> {
  const published = await rateInTable(db, from, to, by)
  if (published) return published
  const found = await sql<Row>`select ${columns} from payments.rate where state = 'approved' and day <= ${by}
    and from_currency in (${from}, ${to}) and to_currency in (${from}, ${to}) order by day desc limit 20`.execute(db)
  return comparable(undefined, found.rows.map(rateOf), { from, to, by })
}
