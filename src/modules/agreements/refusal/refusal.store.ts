import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { keepText } from '../../../foundation/forms/keep.ts'
import { act } from '../../../foundation/moves.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Agreement } from '../agreement/agreement.ts'

/** Who says no, for which partner, and why. Without an organisation nobody answered in time. */
export interface Declining {
  readonly by: string
  readonly organisation?: string
  readonly reason: string
}

/** No to the whole agreement: a proper outcome. Its money is free again, which other modules see to. */
export async function decline(
  db: Db,
  agreement: Agreement,
  { by, organisation, reason }: Declining,
): Promise<Refusal | undefined> {
  const data = { organisation: organisation ?? null, reason }
  const what = { action: 'agreement declined', kind: 'agreement', thing: agreement.id, actor: by, data }
  return act(db, { ...what, tell: 'agreements.declined' }, async () => {
    const done =
      await sql`update agreements.agreement set state = 'declined', closed_at = ${now()}, closed_why = ${keepText(reason)}
      where id = ${agreement.id} and state = 'offered'`.execute(db)
    if (done.numAffectedRows === 0n) return 0n
    await sql`update agreements.version set state = 'declined' where agreement = ${agreement.id} and state = 'offered'`.execute(
      db,
    )
    return 1n
  })
}

/** No to a change that waits for signatures: the agreement goes on as it was. */
export async function declineChange(
  db: Db,
  agreement: Agreement,
  { by, organisation, reason }: Declining,
): Promise<Refusal | undefined> {
  const { waiting } = agreement
  const data = { organisation: organisation ?? null, reason, change: waiting?.change ?? null }
  const what = { action: 'change declined at signing', kind: 'agreement', thing: agreement.id, actor: by, data }
  return act(db, { ...what, tell: 'agreements.change fell' }, async () => {
    const done = await sql`update agreements.version set state = 'declined'
      where id = ${waiting?.id ?? null} and state = 'offered' and basis = 'change'`.execute(db)
    if (done.numAffectedRows === 0n) return 0n
    await sql`update agreements.change set state = 'declined', answer = ${keepText(reason)}, answered_by = ${by}, answered_at = ${now()}
      where id = ${waiting?.change ?? null}`.execute(db)
    return 1n
  })
}
