import { sql } from 'kysely'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { colleagues } from '../../../foundation/people/index.ts'

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

/** Keeps what lists say of an agreement; the day it was signed is kept the first time. As the house itself. */
export async function keepDesk(
  db: Db,
  desk: Pick<Desk, 'agreement' | 'number' | 'title' | 'coordinatorName'> & { readonly signed: Day },
): Promise<void> {
  const { agreement, number, title, coordinatorName, signed } = desk
  await sql`insert into reports.desk as d (agreement, number, title, coordinator_name, signed)
    values (${agreement}, ${number}, ${title}, ${coordinatorName}, ${signed})
    on conflict (agreement) do update set number = excluded.number, title = excluded.title,
      coordinator_name = excluded.coordinator_name, signed = coalesce(d.signed, excluded.signed)`.execute(db)
}

/** The day an agreement was ended early. As the house itself. */
export async function setTerminated(db: Db, agreement: string, day: Day): Promise<void> {
  await sql`insert into reports.desk (agreement, terminated) values (${agreement}, ${day})
    on conflict (agreement) do update set terminated = excluded.terminated`.execute(db)
}

/** A case has been given to an adviser, or taken from one who has a tie to it. As the house itself. */
export async function giveDesk(db: Db, agreement: string, adviser: string): Promise<void> {
  const section = (await colleagues(db)).find(({ id }) => id === adviser)?.section ?? null
  await sql`insert into reports.desk as d (agreement, adviser, section) values (${agreement}, ${adviser}, ${section})
    on conflict (agreement) do update set adviser = excluded.adviser, section = coalesce(excluded.section, d.section)`.execute(
    db,
  )
}

export async function leaveDesk(db: Db, agreement: string, person: string): Promise<void> {
  await sql`update reports.desk set adviser = null where agreement = ${agreement} and adviser = ${person}`.execute(db)
}
