import type { Db } from '../../../foundation/db.ts'
import type { Agreement } from '../../agreements/index.ts'
import { type Snapshot, snapshotNow, submissionOf } from '../../applications/index.ts'
import { type FollowUp, type Form, formOf, versionOf } from '../../schemes/index.ts'
import { auditsOf } from '../audits/audit.store.ts'
import type { DutyAtHand } from '../duties/duty.store.ts'
import { isOpen } from '../duties/duty.ts'
import { type Reached, reachedIn } from '../facts/results.ts'
import { type Point, pointsIn } from '../review/points.ts'
import { type Differing, differing, type Statement } from './compare.ts'
import { type Account, accountIn } from './reading.ts'
import { statementsOf } from './statement.store.ts'

/** A report as it is read: what was written, planned beside spent, results, and what to look at. */
export interface Report {
  readonly snapshot: Snapshot
  readonly form: Form
  readonly followUp: FollowUp
  readonly account?: Account | undefined
  readonly reached: readonly Reached[]
  readonly statements: readonly Statement[]
  readonly differing: readonly Differing[]
  readonly points: readonly Point[]
}

type Whose = Pick<Agreement, 'id' | 'version' | 'language'>

/** The report as it stands while it is written, and otherwise as it was handed in; undefined while there is none. For its partners. */
export async function reportNow(db: Db, agreement: Whose, duty: DutyAtHand): Promise<Report | undefined> {
  if (!isOpen(duty) || !duty.form) return reportHandedIn(db, agreement, duty)
  const snapshot = await snapshotNow(db, duty.form)
  return snapshot && read(db, agreement, duty, snapshot)
}

/** The report as it was handed in last; undefined before that. For the agency. */
export async function reportHandedIn(db: Db, agreement: Whose, duty: DutyAtHand): Promise<Report | undefined> {
  const submission = duty.submission === undefined ? undefined : await submissionOf(db, duty.submission)
  return submission && read(db, agreement, duty, submission.snapshot)
}

async function read(db: Db, agreement: Whose, duty: DutyAtHand, snapshot: Snapshot): Promise<Report | undefined> {
  const version = await versionOf(db, agreement.version)
  const form = formOf(version, snapshot.scheme.phase)
  const { followUp } = version
  if (!form || !followUp) return undefined
  const account = accountIn(snapshot, form, snapshot.form?.planned ?? [], snapshot.language)
  const reached = reachedIn(snapshot, form)
  const statements = await statementsOf(db, duty.id)
  const differs = account ? differing(account.lines, statements) : []
  const audits = await auditsFor(db, followUp, duty)
  const { deviation } = followUp.agreement
  const points = pointsIn({ snapshot, form, account, reached, differing: differs, deviation, audits })
  return { snapshot, form, followUp, account, reached, statements, differing: differs, points }
}

/** What auditors confirmed of the time a report is about; undefined where no audit is asked for. */
async function auditsFor(db: Db, { duties }: FollowUp, duty: DutyAtHand) {
  const asked = duties.some(({ kind, per }) => kind === 'audit' && (per === 'round') === (duty.round !== undefined))
  if (!asked || duty.organisation) return undefined
  return (await auditsOf(db, duty.agreement)).filter(({ round }) => round === duty.round)
}
