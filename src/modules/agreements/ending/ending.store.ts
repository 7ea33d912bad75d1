import { sql } from 'kysely'
import { letOut } from '../../../foundation/cases/index.ts'
import { now } from '../../../foundation/clock.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { act } from '../../../foundation/moves.ts'
import { type Agreement, moves } from '../agreement/agreement.ts'

/** The account is settled, or opened again: the agreement follows. As the house itself. */
export async function follow(db: Db, agreement: Agreement, how: 'end' | 'reopen' | 'reopen terminated'): Promise<void> {
  const { from, to } = moves[how]
  const what = { action: `agreement: ${how}`, kind: 'agreement', thing: agreement.id, actor: undefined, data: { to } }
  await act(db, what, async () => {
    const done = await sql`update agreements.agreement set state = ${to}, closed_at = ${how === 'end' ? now() : null}
      where id = ${agreement.id} and state = any(${from as readonly string[]})`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

/** The report of a partner that left is approved: it may be let out, now or when its appeal has been answered. */
export async function keepReportMet(db: Db, agreement: string, organisation: string): Promise<void> {
  await sql`update agreements.party set report_met_at = ${now()}
    where agreement = ${agreement} and organisation = ${organisation} and report_met_at is null`.execute(db)
}

/** From now on a partner that left, and owes nothing more, does not see the case; not while its appeal waits, or was just answered. */
export async function letPartyOut(db: Db, agreement: string, organisation: string): Promise<void> {
  const what = {
    action: 'partner let out',
    kind: 'agreement',
    thing: agreement,
    actor: undefined,
    data: { organisation },
  }
  const appeals = sql`exists (select from agreements.objection o where o.agreement = party.agreement
    and o.organisation = party.organisation and (o.decided_at is null or o.decided_at > ${now()}::timestamptz - interval '1 month'))`
  await act(db, what, async () => {
    const done = await sql`update agreements.party set let_out_at = ${now()}
      where agreement = ${agreement} and organisation = ${organisation} and let_out_at is null and not ${appeals}`.execute(
      db,
    )
    if ((done.numAffectedRows ?? 0n) > 0n) await letOut(db, agreement, organisation)
    return done.numAffectedRows ?? 0n
  })
}

interface LeftBefore {
  readonly agreement: string
  readonly organisation: string
  /** Its own report is approved. */
  readonly met: boolean
}

/** Partners whose last day has passed and that still see their case. */
export async function leftBefore(db: Db, today: Day): Promise<LeftBefore[]> {
  const found =
    await sql<LeftBefore>`select agreement, organisation, report_met_at is not null as met from agreements.party
    where until_day < ${today} and let_out_at is null order by agreement limit 500`.execute(db)
  return found.rows
}

/** Partners of an agreement that have left and still see the case, because they owe a report. */
export async function stillIn(db: Db, agreement: string): Promise<string[]> {
  const found = await sql<{ organisation: string }>`select organisation from agreements.party
    where agreement = ${agreement} and until_day is not null and let_out_at is null`.execute(db)
  return found.rows.map(({ organisation }) => organisation)
}
