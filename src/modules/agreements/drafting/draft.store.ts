import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { keepJson, keepText } from '../../../foundation/forms/keep.ts'
import { newId } from '../../../foundation/id.ts'
import { act } from '../../../foundation/moves.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Snapshot } from '../../applications/index.ts'
import { type AgreementContent, contentHash } from '../agreement/content.ts'
import type { AskedAnnex } from './asked.ts'

export interface NewAgreement {
  readonly content: AgreementContent
  readonly snapshot: Snapshot
  readonly submission: string
  readonly annexes: readonly AskedAnnex[]
}

/** Makes the agreement and its first draft, once for a case. As the house itself. */
export async function makeAgreement(db: Db, made: NewAgreement): Promise<Refusal | undefined> {
  const { content, snapshot } = made
  const { application: id, scheme, call } = snapshot
  const { decision, period, title, language } = content
  const coordinator = coordinatorOf(content) ?? snapshot.coordinator
  const what = { action: 'agreement drafted', kind: 'agreement', thing: id, actor: undefined }
  return act(db, { ...what, data: { decision: decision.id }, tell: 'agreements.drafted' }, async () => {
    const done = await sql`insert into agreements.agreement
      (id, version, phase, call, decision, submission, coordinator, title, language, currency, granted_minor, from_day, to_day, drafted_at)
      values (${id}, ${scheme.row}, ${scheme.phase}, ${call.id}, ${decision.id}, ${made.submission}, ${coordinator}, ${keepText(title)},
        ${language}, ${decision.sum.currency}, ${decision.sum.minor}, ${period?.from ?? null}, ${period?.to ?? null}, ${now()})
      on conflict do nothing`.execute(db)
    if (done.numAffectedRows === 0n) return 0n
    for (const { organisation, role, from } of content.partners)
      await sql`insert into agreements.party (agreement, organisation, role, from_day)
        values (${id}, ${organisation}, ${role}, ${from})`.execute(db)
    await askForAnnexes(db, id, made.annexes)
    await sql`insert into agreements.version (id, agreement, number, basis, content, hash, made_at)
      values (${newId()}, ${id}, 1, 'offer', ${keepJson(content)}, ${contentHash(content)}, ${now()})`.execute(db)
    return 1n
  })
}

const coordinatorOf = ({ partners }: AgreementContent): string | undefined =>
  partners.find(({ role }) => role === 'coordinating partner')?.organisation

async function askForAnnexes(db: Db, agreement: string, annexes: readonly AskedAnnex[]): Promise<void> {
  for (const { paper, name, organisation } of annexes)
    await sql`insert into agreements.annex (id, agreement, annex, kind, name, organisation, not_older_than)
      values (${newId()}, ${agreement}, ${paper.id}, ${paper.kind}, ${keepText(name)}, ${organisation},
        ${paper.notOlderThan ? JSON.stringify(paper.notOlderThan) : null})`.execute(db)
}
