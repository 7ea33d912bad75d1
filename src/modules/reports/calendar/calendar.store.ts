import { sql } from 'kysely'
import type { Db } from '../../../foundation/db.ts'
import { keptText } from '../../../foundation/forms/keep.ts'
import { type DutyAtHand, type DutyRow, dutyColumns, dutyOf } from '../duties/duty.store.ts'

/** A duty with what it belongs to, for lists over several agreements. */
export interface ListedDuty {
  readonly duty: DutyAtHand
  readonly number: string
  readonly title: string
  readonly coordinatorName: string
}

/** A row of a list: a duty and its desk. */
export type ListedRow = DutyRow & { number: string; title: string; coordinator_name: string }
export const listedOf = (row: ListedRow): ListedDuty => ({
  ...{ duty: dutyOf(row), number: row.number, title: keptText(row.title), coordinatorName: row.coordinator_name },
})

/** How many days a calendar shows. A partner has a handful of agreements, each with a few reports. */
const most = 500

/** What the asker's organisations owe in all their agreements, by day; then what is done, the newest first. */
export async function duesOfMine(db: Db): Promise<ListedDuty[]> {
  const found = await sql<ListedRow>`select ${dutyColumns}, k.number, k.title, k.coordinator_name
    from reports.duty d join reports.desk k on k.agreement = d.agreement
    where d.state <> 'dropped' and d.agreement in (select cases.mine())
    order by d.state in ('met', 'declined'), d.last_day, d.id limit ${most}`.execute(db)
  return found.rows.map(listedOf)
}
