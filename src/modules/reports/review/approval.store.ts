import { record } from '../../../foundation/audit.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Agreement } from '../../agreements/index.ts'
import { openCall } from '../../schemes/index.ts'
import type { Report } from '../consolidation/report.store.ts'
import type { DutyAtHand } from '../duties/duty.store.ts'
import { keepFacts } from '../facts/fact.store.ts'
import { factsIn } from '../facts/fact.ts'
import { keepResults } from '../facts/result.store.ts'
import { answerReport } from './review.store.ts'
import type { Answer } from './review.ts'

interface Approval {
  readonly agreement: Agreement
  readonly duty: DutyAtHand
  readonly report: Report
  readonly answer: Answer
}

/** Approves a report: it is answered, its money and results are frozen as facts, and whoever waits for it is told. All of it, or nothing. */
export async function approveReport(
  db: Db,
  { agreement, duty, report, answer }: Approval,
  by: { readonly actor: string; readonly today: Day; readonly submission: string },
): Promise<Refusal | undefined> {
  const refusal = await answerReport(db, duty, answer, by)
  if (refusal) return refusal
  if (report.account) await keepFacts(db, agreement.id, factsIn(report.account, duty))
  const themes = (await openCall(db, agreement.call))?.themes ?? []
  await keepResults(db, duty, report, themes)
  const told = { kind: 'agreement', thing: agreement.id, actor: by.actor }
  const { id, terms, kind, round = null, organisation = null } = duty
  const data = { duty: id, terms, kind, round, organisation }
  await record(db, { ...told, action: 'report facts kept', data, tell: 'reports.approved' })
  await record(db, { ...told, action: 'duty met', data, tell: 'reports.duty met' })
  return undefined
}
