import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { keepJson } from '../../../foundation/forms/keep.ts'
import { act } from '../../../foundation/moves.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Agreement, AgreementVersion } from '../agreement/agreement.ts'
import { type AgreementContent, contentHash } from '../agreement/content.ts'

/** Offers the agreement as it stands: its wording is frozen, and the signatories of every partner are asked. */
export async function offer(
  db: Db,
  agreement: Agreement,
  version: AgreementVersion,
  content: AgreementContent,
  { by, today }: { readonly by: string; readonly today: Day },
): Promise<Refusal | undefined> {
  const hash = contentHash(content)
  const signers = content.partners.map(({ organisation }) => organisation)
  const data = { number: version.number, hash, answerBy: content.answerBy }
  const what = { action: 'agreement offered', kind: 'agreement', thing: agreement.id, actor: by, data }
  return act(db, { ...what, tell: 'agreements.offered' }, async () => {
    const moved = await sql`update agreements.agreement set state = 'offered', answer_by = ${content.answerBy},
        offered_at = ${now()}, offered_by = ${by}, from_day = ${content.period?.from ?? today}, to_day = ${content.period?.to ?? today}
      where id = ${agreement.id} and state = 'drafted'`.execute(db)
    if (moved.numAffectedRows === 0n) return 0n
    const frozen =
      await sql`update agreements.version set state = 'offered', content = ${keepJson(content)}, hash = ${hash},
        signers = ${signers}::uuid[], offered_at = ${now()}
      where id = ${version.id} and state = 'draft' and hash = ${version.hash}`.execute(db)
    return frozen.numAffectedRows ?? 0n
  })
}

/** Keeps the draft, unless somebody has changed it since it was shown. */
export async function keepDraft(
  db: Db,
  agreement: Agreement,
  version: AgreementVersion,
  content: AgreementContent,
  by: string,
): Promise<Refusal | undefined> {
  const hash = contentHash(content)
  const what = { action: 'agreement draft kept', kind: 'agreement', thing: agreement.id, actor: by, data: { hash } }
  return act(db, what, async () => {
    const done = await sql`update agreements.version set content = ${keepJson(content)}, hash = ${hash}
      where id = ${version.id} and state = 'draft' and hash = ${version.hash}`.execute(db)
    await sql`update agreements.agreement set from_day = ${content.period?.from ?? null}, to_day = ${content.period?.to ?? null}
      where id = ${agreement.id} and state = 'drafted'`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

/** The offer is a draft again. What was signed over it stays in the memory, and stands for nothing once a word is another. */
export async function takeBack(db: Db, agreement: Agreement, by: string): Promise<Refusal | undefined> {
  const what = { action: 'offer taken back', kind: 'agreement', thing: agreement.id, actor: by }
  return act(db, { ...what, tell: 'agreements.offer taken back' }, async () => {
    const done =
      await sql`update agreements.agreement set state = 'drafted', answer_by = null, offered_at = null, offered_by = null
      where id = ${agreement.id} and state = 'offered'`.execute(db)
    if (done.numAffectedRows === 0n) return 0n
    await sql`update agreements.version set state = 'draft' where agreement = ${agreement.id} and state = 'offered'`.execute(
      db,
    )
    return 1n
  })
}
