import type { Db } from '../../../foundation/db.ts'
import { filesOf } from '../../../foundation/files/index.ts'
import { approvalsOf } from '../approvals/approval.store.ts'
import { type Approval, type PartyApproval, standingApprovals } from '../approvals/approval.ts'
import type { Draft } from '../drafts/draft.ts'
import { type FormNow, formOf } from '../drafts/form.ts'
import { type Readiness, readinessOf } from './readiness.ts'

/** A draft with what is left in it, and where each partner's approval stands. */
export interface Standing {
  readonly draft: Draft
  readonly form: FormNow
  readonly readiness: Readiness
  readonly approvals: readonly Approval[]
  readonly parties: readonly PartyApproval[]
}

/** How an application stands now: what it says, what is left, who has approved it. */
export async function standingOf(db: Db, draft: Draft, form: FormNow = formOf(draft)): Promise<Standing> {
  const { application } = draft
  const kept = draft.files.length > 0 ? await filesOf(db, { kind: 'application', thing: application.id }) : []
  const refused = new Set(kept.filter(({ state }) => state === 'refused').map(({ id }) => id))
  const readiness = readinessOf(draft, form, { collisions: draft.collisions.length, refused })
  const approvals = await approvalsOf(db, application.id)
  return { draft, form, readiness, approvals, parties: standingApprovals(application, approvals, readiness.hash) }
}
