import { sql } from 'kysely'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { keptText } from '../../../foundation/forms/keep.ts'
import type { Termination } from './termination.ts'

interface Row {
  id: string
  agreement: string
  organisation: string | null
  reason: string
  law: string
  last_day: Day
  report_by: Day
  appeal_until: Day | null
  by: string
  at: Date
}

/** What has come to an end early in an agreement, as far as the asker may see. */
export async function terminationsOf(db: Db, agreement: string): Promise<Termination[]> {
  const found =
    await sql<Row>`select id, agreement, organisation, reason, law, last_day, report_by, appeal_until, by, at
    from agreements.termination where agreement = ${agreement} order by at, id`.execute(db)
  return found.rows.map((row) => ({
    ...{ id: row.id, agreement: row.agreement, lastDay: row.last_day, reportBy: row.report_by, by: row.by, at: row.at },
    reason: keptText(row.reason),
    law: keptText(row.law),
    ...(row.organisation === null ? {} : { organisation: row.organisation }),
    ...(row.appeal_until === null ? {} : { appealUntil: row.appeal_until }),
  }))
}
