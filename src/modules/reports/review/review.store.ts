import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { keepJson, keepText, keptJson, keptText } from '../../../foundation/forms/keep.ts'
import { newId } from '../../../foundation/id.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Remark } from '../../applications/index.ts'
import type { DutyAtHand } from '../duties/duty.store.ts'
import { moveDuty } from '../duties/duty.store.ts'
import type { Answer, Outcome, Review } from './review.ts'

interface Row {
  id: string
  submission: string
  outcome: Outcome
  say: string
  remarks: unknown
  until_day: Day | null
  by: string
  at: Date
}

/** What has been answered to a report, the first first. */
export async function reviewsOf(db: Db, duty: string): Promise<Review[]> {
  const found = await sql<Row>`select id, submission, outcome, say, remarks, until_day, by, at
    from reports.review where duty = ${duty} order by id`.execute(db)
  return found.rows.map(({ say, remarks, until_day, ...row }) => ({
    ...row,
    say: keptText(say),
    remarks: keptJson(remarks) as readonly Remark[],
    ...(until_day === null ? {} : { until: until_day }),
  }))
}

const ways = { approved: 'approve', 'needs changes': 'ask for changes', declined: 'decline' } as const

/**
 * Answers a report: the answer is kept for good, the duty moves, and the partners and their form are told. Refused when the report has
 * moved on since it was read, or somebody else was first.
 */
export async function answerReport(
  db: Db,
  duty: DutyAtHand,
  answer: Answer,
  by: { readonly actor: string; readonly today: Day; readonly submission: string },
): Promise<Refusal | undefined> {
  const { outcome, say, remarks, until } = answer
  const { actor, today, submission } = by
  const id = newId()
  const set =
    outcome === 'needs changes'
      ? sql`, changes_until = ${until ?? null}, changes_given = ${today}, changes_as = null`
      : sql``
  const data = { review: id, form: duty.form ?? null, outcome, until: until ?? null, remarks }
  const what = { actor, action: `report ${outcome}`, data, tell: 'reports.reviewed' }
  const way = duty.state === 'declined' && outcome === 'needs changes' ? 'open again' : ways[outcome]
  const refusal = await moveDuty(db, duty, way, what, set, sql`and submission = ${submission}`)
  if (refusal) return refusal
  await sql`insert into reports.review (id, duty, agreement, submission, outcome, say, remarks, until_day, by, at)
    values (${id}, ${duty.id}, ${duty.agreement}, ${submission}, ${outcome}, ${keepText(say)}, ${keepJson(remarks)},
      ${until ?? null}, ${actor}, ${now()})`.execute(db)
  return undefined
}
