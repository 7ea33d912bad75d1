import { type RawBuilder, sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { keepJson, keepText, keptJson, keptText } from '../../../foundation/forms/keep.ts'
import { isId, newId } from '../../../foundation/id.ts'
import { act } from '../../../foundation/moves.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { versionsOf } from '../agreement/agreement.store.ts'
import type { Agreement, AgreementVersion } from '../agreement/agreement.ts'
import { type AgreementContent, contentHash } from '../agreement/content.ts'
import type { Side } from '../agreement/side.tsx'
import { letInForce } from '../signature/in-force.store.ts'
import { signersOf } from './apply.ts'
import type { Change, ChangeState, Proposal } from './change.ts'

interface Row {
  id: string
  agreement: string
  number: number
  side: Side
  organisation: string | null
  proposal: unknown
  reason: string
  state: ChangeState
  notified: boolean
  made_by: string
  made_at: Date
  answer: string
  answered_by: string | null
  answered_at: Date | null
  version: string | null
}

async function read(db: Db, where: RawBuilder<unknown>): Promise<Change[]> {
  const found =
    await sql<Row>`select id, agreement, number, side, organisation, proposal, reason, state, notified, made_by, made_at,
    answer, answered_by, answered_at, version from agreements.change where ${where} order by number desc`.execute(db)
  return found.rows.map((row) => ({
    ...{ id: row.id, agreement: row.agreement, number: row.number, side: row.side, state: row.state },
    ...{ notified: row.notified, madeBy: row.made_by, madeAt: row.made_at },
    proposal: keptJson(row.proposal) as Proposal,
    reason: keptText(row.reason),
    answer: keptText(row.answer),
    ...(row.organisation === null ? {} : { organisation: row.organisation }),
    ...(row.answered_by === null ? {} : { answeredBy: row.answered_by }),
    ...(row.answered_at === null ? {} : { answeredAt: row.answered_at }),
    ...(row.version === null ? {} : { version: row.version }),
  }))
}

/** The changes of an agreement, the newest first. */
export const changesOf = (db: Db, agreement: string): Promise<Change[]> => read(db, sql`agreement = ${agreement}`)

/** One change of an agreement the asker has opened. */
export async function changeOf(db: Db, agreement: string, id: string): Promise<Change | undefined> {
  return isId(id) ? (await read(db, sql`agreement = ${agreement} and id = ${id}`))[0] : undefined
}

/** What somebody proposes. */
export interface NewChange {
  readonly side: Side
  readonly organisation: string | undefined
  readonly proposal: Proposal
  readonly reason: string
  readonly by: string
}

const recorded = (agreement: Agreement, action: string, by: string, data: Record<string, unknown>) => ({
  ...{ action, kind: 'agreement', thing: agreement.id, actor: by, data },
})

async function add(db: Db, agreement: Agreement, id: string, made: NewChange, notified: boolean): Promise<bigint> {
  const { side, organisation = null, proposal, reason, by } = made
  const done =
    await sql`insert into agreements.change (id, agreement, number, kind, side, organisation, proposal, reason, state, notified, made_by, made_at)
    select ${id}::uuid, ${agreement.id}::uuid, coalesce((select max(number) from agreements.change where agreement = ${agreement.id}), 0) + 1,
      ${proposal.kind}, ${side}, ${organisation}::uuid, ${keepJson(proposal)}::jsonb, ${keepText(reason)}, ${notified ? 'in force' : 'proposed'},
      ${notified}, ${by}::uuid, ${now()}
    on conflict do nothing`.execute(db)
  return done.numAffectedRows ?? 0n
}

/** Proposes a change; the other side is told. Gives its id. */
export async function propose(db: Db, agreement: Agreement, made: NewChange): Promise<string | Refusal> {
  const id = newId()
  const { side, proposal, organisation } = made
  const data = { change: id, kind: proposal.kind, side, organisation: organisation ?? null }
  const what = { ...recorded(agreement, 'change proposed', made.by, data), tell: 'agreements.change proposed' }
  return (await act(db, what, () => add(db, agreement, id, made, false))) ?? id
}

/** Proposes it again, after the other side asked for changes. */
export async function proposeAgain(
  db: Db,
  agreement: Agreement,
  { id }: Change,
  made: NewChange,
): Promise<string | Refusal> {
  const data = { change: id, kind: made.proposal.kind, side: made.side }
  const what = { ...recorded(agreement, 'change proposed again', made.by, data), tell: 'agreements.change proposed' }
  const lost = await act(db, what, async () => {
    const done =
      await sql`update agreements.change set state = 'proposed', proposal = ${keepJson(made.proposal)}, kind = ${made.proposal.kind},
        reason = ${keepText(made.reason)}, made_by = ${made.by}, made_at = ${now()}
      where id = ${id} and state = 'needs changes'`.execute(db)
    return done.numAffectedRows ?? 0n
  })
  return lost ?? id
}

/** A small move of money: it takes effect at once, as a version nobody signs, and both sides are told. */
export async function notify(
  db: Db,
  agreement: Agreement,
  content: AgreementContent,
  made: NewChange,
): Promise<string | Refusal> {
  const id = newId()
  const data = { change: id, kind: made.proposal.kind, organisation: made.organisation ?? null }
  const what = { ...recorded(agreement, 'change notified', made.by, data), tell: 'agreements.change notified' }
  const lost = await act(db, what, () => add(db, agreement, id, made, true))
  if (lost) return lost
  const version = await addVersion(db, agreement, content, { change: id, basis: 'notice', by: made.by })
  await sql`update agreements.change set version = ${version.id} where id = ${id}`.execute(db)
  await letInForce(db, agreement, version, made.by)
  return id
}

interface NewVersion {
  readonly change: string | undefined
  readonly basis: 'change' | 'notice' | 'decision'
  readonly by: string
}

/** The next version, waiting. Only one can: the database sees to it. */
export async function addVersion(
  db: Db,
  agreement: Agreement,
  content: AgreementContent,
  { change, basis, by }: NewVersion,
): Promise<AgreementVersion> {
  const number = Math.max(0, ...(await versionsOf(db, agreement.id)).map((one) => one.number)) + 1
  const signers = basis === 'change' ? signersOf(content) : []
  const made = {
    id: newId(),
    agreement: agreement.id,
    number,
    state: 'offered',
    basis,
    content,
    signers,
    madeBy: by,
  } as const
  const version: AgreementVersion = { ...made, hash: contentHash(content), ...(change ? { change } : {}) }
  await sql`insert into agreements.version (id, agreement, number, state, basis, change, content, hash, signers, made_at, made_by, offered_at)
    values (${version.id}, ${agreement.id}, ${number}, 'offered', ${basis}, ${change ?? null}, ${keepJson(content)}, ${version.hash},
      ${signers}::uuid[], ${now()}, ${by}, ${now()})`.execute(db)
  return version
}

/** Yes: the next version is made, and all that it binds are asked to sign it. */
export async function approve(
  db: Db,
  agreement: Agreement,
  change: Change,
  content: AgreementContent,
  { by, answer }: { readonly by: string; readonly answer: string },
): Promise<Refusal | undefined> {
  const data = { change: change.id, kind: change.proposal.kind }
  const what = { ...recorded(agreement, 'change approved', by, data), tell: 'agreements.change approved' }
  return act(db, what, async () => {
    const done = await settle(db, change.id, 'approved', by, answer)
    if (done === 0n) return 0n
    const version = await addVersion(db, agreement, content, { change: change.id, basis: 'change', by })
    await sql`update agreements.change set version = ${version.id} where id = ${change.id}`.execute(db)
    return done
  })
}

async function settle(db: Db, id: string, state: ChangeState, by: string, answer: string): Promise<bigint> {
  const done =
    await sql`update agreements.change set state = ${state}, answer = ${keepText(answer)}, answered_by = ${by}, answered_at = ${now()}
    where id = ${id} and state = 'proposed'`.execute(db)
  return done.numAffectedRows ?? 0n
}

/** No, or not yet: with the reason. */
export async function answer(
  db: Db,
  agreement: Agreement,
  { id }: Change,
  outcome: 'declined' | 'needs changes',
  { by, text }: { readonly by: string; readonly text: string },
): Promise<Refusal | undefined> {
  const data = { change: id, outcome }
  const what = { ...recorded(agreement, `change: ${outcome}`, by, data), tell: 'agreements.change answered' }
  return act(db, what, () => settle(db, id, outcome, by, text))
}

/** Taken back by those who proposed it. */
export async function withdraw(db: Db, agreement: Agreement, { id }: Change, by: string): Promise<Refusal | undefined> {
  const what = recorded(agreement, 'change withdrawn', by, { change: id })
  return act(db, { ...what, tell: 'agreements.change withdrawn' }, async () => {
    const done = await sql`update agreements.change set state = 'withdrawn'
      where id = ${id} and state in ('proposed', 'needs changes')`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}
