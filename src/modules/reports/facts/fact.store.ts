import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { keepText, keptText } from '../../../foundation/forms/keep.ts'
import { newId } from '../../../foundation/id.ts'
import { mergedAmong } from '../../organisations/index.ts'
import type { Duty } from '../duties/duty.ts'
import { counted, type Fact } from './fact.ts'

/** Freezes approved money, in the transaction of the approval. It cannot be done twice for a duty: the database refuses. */
export async function keepFacts(db: Db, agreement: string, facts: readonly Fact[]): Promise<void> {
  for (const fact of facts)
    await sql`insert into reports.fact (id, duty, agreement, kind, round, organisation, line, group_id, name, planned_minor,
        actual_minor, interest_minor, currency, at)
      values (${newId()}, ${fact.duty}, ${agreement}, ${fact.kind}, ${fact.round ?? null}, ${fact.organisation}, ${fact.line},
        ${fact.group}, ${keepText(fact.name)}, ${fact.plannedMinor}, ${fact.actualMinor}, ${fact.interestMinor}, ${fact.currency},
        ${now()})`.execute(db)
}

/**
 * The approved facts of an agreement, each sum once (`counted`); for whoever may see the agreement, and for the house itself. The rows
 * name who reported for good; they are read as the organisation that stands in its place now, so that no sum counts as two partners'.
 */
export async function factsOf(db: Db, agreement: string): Promise<Fact[]> {
  const found = await sql<{
    duty: string
    kind: Duty['kind']
    round: string | null
    organisation: string
    line: string
    group_id: string
    name: string
    planned_minor: bigint
    actual_minor: bigint
    interest_minor: bigint
    currency: string
  }>`select duty, kind, round, organisation, line, group_id, name, planned_minor, actual_minor, interest_minor, currency
    from reports.fact where agreement = ${agreement} order by id`.execute(db)
  const stands = await mergedAmong(
    db,
    found.rows.map(({ organisation }) => organisation),
  )
  return counted(
    found.rows.map((row) => ({
      ...{ duty: row.duty, kind: row.kind, line: row.line, group: row.group_id },
      organisation: stands.get(row.organisation) ?? row.organisation,
      ...{ name: keptText(row.name), currency: row.currency },
      ...{ plannedMinor: row.planned_minor, actualMinor: row.actual_minor, interestMinor: row.interest_minor },
      ...(row.round === null ? {} : { round: row.round }),
    })),
  )
}
