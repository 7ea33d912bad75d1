import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import type { Person } from '../../../foundation/people/person.ts'
import { type ListedDuty, type ListedRow, listedOf } from '../calendar/calendar.store.ts'
import { dutyColumns } from '../duties/duty.store.ts'
import { type DutyFilter, pageSize } from './worklist.ts'

/** A duty on the list, and the day the list has it by. */
export interface WorkDuty extends ListedDuty {
  readonly day: Day
  readonly adviser?: string | undefined
  readonly timeAsked: boolean
}

type Row = ListedRow & { last_day: Day; adviser: string | null; time_asked: boolean }

function conditions({ whose, what, after }: DutyFilter, person: Person, today: Day): RawBuilder<unknown>[] {
  const found: RawBuilder<unknown>[] = [
    sql`d.agreement not in (select cases.tied())`,
    sql`d.state in ('waiting', 'handed in', 'needs changes')`,
  ]
  if (whose === 'mine') found.push(sql`k.adviser = ${person.id}`)
  if (whose === 'section') found.push(sql`k.section = ${person.section ?? ''}`)
  if (whose === 'nobody') found.push(sql`k.adviser is null`)
  if (what === 'to read') found.push(sql`d.state = 'handed in'`)
  if (what === 'late') found.push(sql`d.state <> 'handed in' and d.last_day < ${today}`)
  if (what === 'time asked')
    found.push(sql`exists (select from reports.extension e where e.duty = d.id and e.state = 'asked')`)
  if (after) found.push(sql`(d.last_day, d.id) > (${after.day}::date, ${after.id}::uuid)`)
  return found
}

/** One page of what waits, by its legal day, so that late ones come first; without cases the person has a tie to. */
export async function workList(
  db: Db,
  person: Person,
  filter: DutyFilter,
  today: Day,
): Promise<{ rows: WorkDuty[]; more: boolean }> {
  const where = sql.join(conditions(filter, person, today), sql` and `)
  const found = await sql<Row>`select ${dutyColumns}, d.last_day, k.number, k.title, k.coordinator_name, k.adviser,
      exists (select from reports.extension e where e.duty = d.id and e.state = 'asked') as time_asked
    from reports.duty d join reports.desk k on k.agreement = d.agreement
    where ${where} order by d.last_day, d.id limit ${pageSize + 1}`.execute(db)
  const rows = found.rows.map((row) => ({
    ...listedOf(row),
    ...{ day: row.last_day, timeAsked: row.time_asked },
    ...(row.adviser === null ? {} : { adviser: row.adviser }),
  }))
  return { rows: rows.slice(0, pageSize), more: rows.length > pageSize }
}
