import { sql } from 'kysely'
import { letIn } from '../../../foundation/cases/index.ts'
import { now } from '../../../foundation/clock.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { act } from '../../../foundation/moves.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { type Agreement, moves } from '../agreement/agreement.ts'
import type { AgreementContent } from '../agreement/content.ts'
import { addVersion } from '../changes/change.store.ts'
import { letInForce } from '../signature/in-force.store.ts'
import { fallAway } from '../termination/termination.store.ts'
import type { Termination } from '../termination/termination.ts'

interface Undoing {
  readonly termination: Termination
  /** What the next version says. */
  readonly content: AgreementContent
  readonly by: string
  readonly today: Day
}

/**
 * The termination is as if it had not been: the agreement, or the partner's part, goes on in a next version by decision, which nobody
 * signs since nobody promises anything new. Whoever counts days and money is told first that nothing has ended, and then of the version.
 */
export async function undo(db: Db, agreement: Agreement, undoing: Undoing): Promise<Refusal | undefined> {
  const { termination, content, by, today } = undoing
  const { id, organisation = null } = termination
  const data = { termination: id, organisation, day: today }
  const what = { action: 'termination undone', kind: 'agreement', thing: agreement.id, actor: by, data }
  const lost = await act(db, { ...what, tell: 'agreements.termination undone' }, async () => {
    const done = await sql`update agreements.termination set undone_at = ${now()}, undone_by = ${by}
      where id = ${id} and undone_at is null`.execute(db)
    return done.numAffectedRows ?? 0n
  })
  if (lost) return lost
  await fallAway(db, agreement)
  await (organisation ? takeBackIn(db, agreement, organisation, undoing) : restore(db, agreement))
  const { waiting: _, ...free } = agreement
  const version = await addVersion(db, free, content, { change: undefined, basis: 'decision', by })
  await letInForce(db, { ...free, state: 'running' }, version, by)
  return undefined
}

async function restore(db: Db, { id }: Agreement): Promise<void> {
  const { from, to } = moves.restore
  await sql`update agreements.agreement set state = ${to}, closed_at = null, closed_why = ''
    where id = ${id} and state = any(${from as readonly string[]})`.execute(db)
}

/** The partner is back from today, and sees the case if it had been let out. */
async function takeBackIn(db: Db, { id }: Agreement, organisation: string, { by, today }: Undoing): Promise<void> {
  const data = { organisation, day: today }
  const what = { action: 'partner joined', kind: 'agreement', thing: id, actor: by, data }
  await letIn(db, id, organisation)
  await act(db, { ...what, tell: 'agreements.partner joined' }, async () => {
    const done = await sql`update agreements.party set until_day = null, let_out_at = null, report_met_at = null
      where agreement = ${id} and organisation = ${organisation} and until_day is not null`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}
