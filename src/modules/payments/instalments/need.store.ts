import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { newId } from '../../../foundation/id.ts'
import { money } from '../../../foundation/money.ts'
import { act } from '../../../foundation/moves.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Need } from './conditions.ts'
import type { Instalment } from './instalment.ts'

/** Asks for a payment: what is left, and what is needed for so many months. Asking again takes the place of what was said before. */
export async function askFor(
  db: Db,
  one: Pick<Instalment, 'id' | 'agreement'>,
  need: Omit<Need, 'at'>,
  by: string,
): Promise<Refusal | undefined> {
  const { left, need: needed, months, note } = need
  const data = { instalment: one.id, left: left.minor.toString(), need: needed.minor.toString(), months }
  const what = { action: 'payment asked for', kind: 'case', thing: one.agreement, actor: by, data }
  return act(db, { ...what, tell: 'payments.asked for' }, async () => {
    const done =
      await sql`insert into payments.need (id, agreement, instalment, left_minor, need_minor, currency, months, note, by, at)
      values (${newId()}, ${one.agreement}, ${one.id}, ${left.minor}, ${needed.minor}, ${needed.currency}, ${months}, ${note}, ${by}, ${now()})`.execute(
        db,
      )
    return done.numAffectedRows ?? 0n
  })
}

interface Row {
  instalment: string
  left_minor: bigint
  need_minor: bigint
  currency: string
  months: number
  note: string
  at: Date
}

/** What was said last about each instalment, by its id. */
export async function needsOf(db: Db, agreement: string): Promise<ReadonlyMap<string, Need>> {
  const found =
    await sql<Row>`select distinct on (instalment) instalment, left_minor, need_minor, currency, months, note, at
    from payments.need where agreement = ${agreement} order by instalment, id desc`.execute(db)
  return new Map(
    found.rows.map(({ instalment, left_minor, need_minor, currency, ...rest }) => [
      instalment,
      { ...rest, left: money(left_minor, currency), need: money(need_minor, currency) },
    ]),
  )
}
