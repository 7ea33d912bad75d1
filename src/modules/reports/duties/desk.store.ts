import { sql } from 'kysely'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { colleagues } from '../../../foundation/people/index.ts'
import type { ReportDay } from './plan.ts'

/** What lists say of an agreement, and who at the agency has its case. */
export interface Desk {
  readonly agreement: string
  readonly number: string
  readonly title: string
  readonly coordinatorName: string
  readonly adviser?: string | undefined
  readonly signed?: Day | undefined
  readonly terminated?: Day | undefined
}

/** The desk of an agreement. As the house itself, or staff. */
export async function deskOf(db: Db, agreement: string): Promise<Desk | undefined> {
  const found = await sql<{
    number: string
    title: string
    coordinator_name: string
    adviser: string | null
    signed: Day | null
    terminated: Day | null
  }>`select number, title, coordinator_name, adviser, signed, terminated from reports.desk where agreement = ${agreement}`.execute(
    db,
  )
  const [row] = found.rows
  return (
    row && {
      ...{ agreement, number: row.number, title: row.title, coordinatorName: row.coordinator_name },
      ...{
        adviser: row.adviser ?? undefined,
        signed: row.signed ?? undefined,
        terminated: row.terminated ?? undefined,
      },
    }
  )
}

/**
 * Keeps what lists say of an agreement. The day it was signed is kept the first time, and who offered it has it then, unless somebody
 * has it already. As the house itself.
 */
export async function keepDesk(
  db: Db,
  desk: Pick<Desk, 'agreement' | 'number' | 'title' | 'coordinatorName'> & {
    readonly signed: Day
    readonly offeredBy: string | undefined
  },
): Promise<void> {
  const { agreement, number, title, coordinatorName, signed, offeredBy = null } = desk
  const section = await sectionOf(db, offeredBy)
  await sql`insert into reports.desk as d (agreement, number, title, coordinator_name, signed, adviser, section)
    values (${agreement}, ${number}, ${title}, ${coordinatorName}, ${signed}, ${offeredBy}, ${section})
    on conflict (agreement) do update set number = excluded.number, title = excluded.title,
      coordinator_name = excluded.coordinator_name, signed = coalesce(d.signed, excluded.signed),
      adviser = case when d.signed is null then coalesce(d.adviser, excluded.adviser) else d.adviser end,
      section = case when d.signed is null then coalesce(d.section, excluded.section) else d.section end
    where (d.number, d.title, d.coordinator_name, d.signed) is distinct from
      (excluded.number, excluded.title, excluded.coordinator_name, d.signed) or d.signed is null`.execute(db)
}

const sectionOf = async (db: Db, person: string | null): Promise<string | null> =>
  person === null ? null : ((await colleagues(db)).find(({ id }) => id === person)?.section ?? null)

/** The day an agreement was ended early. As the house itself. */
export async function setTerminated(db: Db, agreement: string, day: Day): Promise<void> {
  await sql`insert into reports.desk (agreement, terminated) values (${agreement}, ${day})
    on conflict (agreement) do update set terminated = excluded.terminated`.execute(db)
}

/** What ended early goes on after all: all of it, or one partner's part. What was decided about its report is decided no more. */
export async function forgetEnding(db: Db, agreement: string, organisation: string | null): Promise<void> {
  if (organisation === null)
    await sql`update reports.desk set terminated = null where agreement = ${agreement}`.execute(db)
  await sql`delete from reports.report_day
    where agreement = ${agreement} and organisation is not distinct from ${organisation}::uuid`.execute(db)
}

/** By which day something that ends early is reported, as it was decided; for one partner, or for all. As the house itself. */
export async function keepReportDay(
  db: Db,
  agreement: string,
  organisation: string | null,
  decided: ReportDay,
): Promise<void> {
  await sql`insert into reports.report_day (agreement, organisation, day, given)
    values (${agreement}, ${organisation}, ${decided.day}, ${decided.given})
    on conflict (agreement, coalesce(organisation, '00000000-0000-0000-0000-000000000000'))
    do update set day = excluded.day, given = excluded.given`.execute(db)
}

/** What was decided: by partner, and under '' for all. */
export async function reportDaysOf(db: Db, agreement: string): Promise<ReadonlyMap<string, ReportDay>> {
  const found = await sql<{ organisation: string | null; day: Day; given: Day }>`
    select organisation, day, given from reports.report_day where agreement = ${agreement}`.execute(db)
  return new Map(found.rows.map(({ organisation, ...decided }) => [organisation ?? '', decided]))
}

/** A case has been given to an adviser, or taken from one who has a tie to it. As the house itself. */
export async function giveDesk(db: Db, agreement: string, adviser: string): Promise<void> {
  const section = await sectionOf(db, adviser)
  await sql`insert into reports.desk as d (agreement, adviser, section) values (${agreement}, ${adviser}, ${section})
    on conflict (agreement) do update set adviser = excluded.adviser, section = coalesce(excluded.section, d.section)`.execute(
    db,
  )
}

export async function leaveDesk(db: Db, agreement: string, person: string): Promise<void> {
  await sql`update reports.desk set adviser = null where agreement = ${agreement} and adviser = ${person}`.execute(db)
}
