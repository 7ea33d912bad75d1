import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { newId } from '../../../foundation/id.ts'
import { act } from '../../../foundation/moves.ts'
import type { Person } from '../../../foundation/people/person.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Application } from '../application.ts'
import type { Draft } from '../drafts/draft.ts'
import { hashOf } from '../submission/snapshot-of.ts'
import { type Approval, type PartyApproval, standingApprovals } from './approval.ts'

interface Row {
  id: string
  organisation: string
  content_hash: string
  by: string
  at: Date
  taken_back_at: Date | null
}

/** Every approval that was ever given in an application, the oldest first. */
export async function approvalsOf(db: Db, application: string): Promise<Approval[]> {
  const found = await sql<Row>`
    select id, organisation, content_hash, by, at, taken_back_at from applications.approval
    where application = ${application} order by at, id`.execute(db)
  return found.rows.map(({ content_hash, taken_back_at, ...row }) => ({
    ...row,
    contentHash: content_hash,
    ...(taken_back_at === null ? {} : { takenBackAt: taken_back_at }),
  }))
}

/** Where each partner's approval stands for what a draft says now. */
export const standingIn = (draft: Draft, approvals: readonly Approval[]): PartyApproval[] =>
  approvals.length > 0 ? standingApprovals(draft.application, approvals, hashOf(draft)) : []

/** A partner's yes to this content and no other. Given twice at once, it is given once: the second hears that it was. */
export function approve(
  db: Db,
  application: Application,
  organisation: string,
  contentHash: string,
  by: Pick<Person, 'id'>,
): Promise<Refusal | undefined> {
  const data = { organisation, content: contentHash }
  const what = { action: 'application approved', kind: 'application', thing: application.id, actor: by.id, data }
  return act(db, { ...what, tell: 'applications.approved' }, async () => {
    const done = await sql`
      insert into applications.approval (id, application, organisation, content_hash, by, at)
      values (${newId()}, ${application.id}, ${organisation}, ${contentHash}, ${by.id}, ${now()})
      on conflict (application, organisation, content_hash) where taken_back_at is null do nothing`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

/** A signatory regrets it: every approval that the partner has given and not regretted. */
export function takeBackApproval(
  db: Db,
  application: Application,
  organisation: string,
  by: Pick<Person, 'id'>,
): Promise<Refusal | undefined> {
  const what = { action: 'approval taken back', kind: 'application', thing: application.id, actor: by.id }
  return act(db, { ...what, data: { organisation } }, async () => {
    const done = await sql`
      update applications.approval set taken_back_at = ${now()}
      where application = ${application.id} and organisation = ${organisation} and taken_back_at is null`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

/** The coordinating partner asks the others to approve what stands now: remembered, so that everybody sees when it was asked. */
export function askForApprovals(
  db: Db,
  application: Application,
  contentHash: string,
  by: Pick<Person, 'id'>,
): Promise<Refusal | undefined> {
  const what = { action: 'approvals asked', kind: 'application', thing: application.id, actor: by.id }
  return act(db, { ...what, data: { content: contentHash } }, async () => 1)
}
