import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { newId } from '../../../foundation/id.ts'
import { act } from '../../../foundation/moves.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { post } from '../ledger/ledger.store.ts'
import { bookings } from './bookings.ts'
import { type Instalment, moves } from './instalment.ts'
import type { Parts } from './plan.ts'

/** Who does it, and the agency's day. */
interface By {
  readonly by: string
  readonly day: Day
}

const recorded = (one: Instalment, action: string, by: string, more: Readonly<Record<string, unknown>> = {}) => ({
  ...{ action, kind: 'case', thing: one.agreement, actor: by },
  data: { instalment: one.id, minor: one.sum.minor.toString(), currency: one.sum.currency, ...more },
})

/** Says that it should be paid; from now on the money is due. Rules: `whyNotPropose`. */
export async function propose(db: Db, one: Instalment, { by, day }: By): Promise<Refusal | undefined> {
  const lost = await act(db, { ...recorded(one, 'payment proposed', by), tell: 'payments.proposed' }, async () => {
    const done =
      await sql`update payments.instalment set state = 'proposed', proposed_by = ${by}, proposed_at = ${now()},
      attested_by = null, attested_at = null, paid_by = null, paid_at = null, why = ''
      where id = ${one.id} and state = any(${moves.propose.from as readonly string[]})`.execute(db)
    return done.numAffectedRows ?? 0n
  })
  return lost ?? post(db, bookings.proposed(one, { by, day }))
}

/** A second person says so too. Rules: `whyNotAttest`. */
export const attest = (db: Db, one: Instalment, { by }: By): Promise<Refusal | undefined> =>
  act(db, { ...recorded(one, 'payment attested', by), tell: 'payments.attested' }, async () => {
    const done =
      await sql`update payments.instalment set state = 'attested', attested_by = ${by}, attested_at = ${now()}
      where id = ${one.id} and state = 'proposed' and proposed_by <> ${by}`.execute(db)
    return done.numAffectedRows ?? 0n
  })

/** It is not paid after all, for a reason: whoever proposed it looks again. One that lies in a run must be taken out of it first. */
export async function sendBack(db: Db, one: Instalment, { by, day }: By, why: string): Promise<Refusal | undefined> {
  const lost = await act(db, recorded(one, 'payment sent back', by, { why }), async () => {
    const done =
      await sql`update payments.instalment i set state = 'planned', why = ${why}, proposed_by = null, attested_by = null
      where id = ${one.id} and state = any(${moves['send back'].from as readonly string[]})
        and not exists (select from payments.payment p where p.instalment = i.id and p.state = 'in run')`.execute(db)
    return done.numAffectedRows ?? 0n
  })
  return lost ?? post(db, bookings.sentBack(one, { by, day }))
}

/** It stays where it is until somebody takes it up again. */
export const stop = (db: Db, one: Instalment, { by }: By, why: string): Promise<Refusal | undefined> =>
  act(db, recorded(one, 'payment stopped', by, { why }), async () => {
    const done = await sql`update payments.instalment set state = 'stopped', why = ${why}
      where id = ${one.id} and state = any(${moves.stop.from as readonly string[]})`.execute(db)
    return done.numAffectedRows ?? 0n
  })

export const takeUp = (db: Db, one: Instalment, { by }: By): Promise<Refusal | undefined> =>
  act(db, recorded(one, 'payment taken up again', by), async () => {
    const done = await sql`update payments.instalment set state = 'planned', why = ''
      where id = ${one.id} and state = 'stopped'`.execute(db)
    return done.numAffectedRows ?? 0n
  })

/** The budget authority lets it be paid though everything stands still. */
export const letThrough = (db: Db, one: Instalment, { by }: By, why: string): Promise<Refusal | undefined> =>
  act(db, recorded(one, 'payment let through a pause', by, { why }), async () => {
    const done = await sql`update payments.instalment set let_through_by = ${by}, let_through_why = ${why}
      where id = ${one.id} and state in ('planned', 'returned') and let_through_by is null`.execute(db)
    return done.numAffectedRows ?? 0n
  })

/** Two payments in the place of one, that add up to it: what is paid now, and the rest if any. `names` says which part each is. */
export async function split(
  db: Db,
  one: Instalment,
  { by }: By,
  { now: first, later }: Parts,
  names: readonly [Instalment['part'], Instalment['part']],
): Promise<Refusal | undefined> {
  const sums = { now: first.minor.toString(), later: later.minor.toString() }
  return act(db, recorded(one, 'payment parted', by, sums), async () => {
    const done = await sql`update payments.instalment set state = 'split' where id = ${one.id}
      and state = any(${moves.split.from as readonly string[]})`.execute(db)
    if (done.numAffectedRows !== 1n) return 0
    for (const [index, sum] of [first, later].filter(({ minor }) => minor > 0n).entries())
      await sql`insert into payments.instalment (id, agreement, call, organisation, terms, planned_by, number, name, part, split_from,
          day, minor, currency, waits_for, let_through_by, let_through_why)
        select ${newId()}, agreement, call, organisation, terms, planned_by, number, name, ${names[index] ?? one.part}, id,
          day, ${sum.minor}, currency, waits_for, let_through_by, let_through_why
        from payments.instalment where id = ${one.id}`.execute(db)
    return 1
  })
}
