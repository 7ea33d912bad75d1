import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { keepJson, keepText } from '../../../foundation/forms/keep.ts'
import { newId } from '../../../foundation/id.ts'
import type { Duty } from '../duties/duty.ts'
import { evidenceFor, type Reached } from './results.ts'

interface Results {
  readonly reached: readonly Reached[]
  readonly snapshot: Parameters<typeof evidenceFor>[0]
}

/** Freezes approved results, in the transaction of the approval. It cannot be done twice for a duty: the database refuses. */
export async function keepResults(
  db: Db,
  duty: Duty,
  { reached, snapshot }: Results,
  themes: readonly string[],
): Promise<void> {
  for (const one of reached)
    await sql`insert into reports.result (id, duty, agreement, kind, round, organisation, question, position, level, result,
        indicator, baseline, target, reached, planned_number, reached_number, people, comment, evidence, themes, at)
      values (${newId()}, ${duty.id}, ${duty.agreement}, ${duty.kind}, ${duty.round ?? null}, ${one.organisation ?? null},
        ${one.question}, ${one.position}, ${keepText(one.level)}, ${keepText(one.result)}, ${keepText(one.indicator)},
        ${keepText(one.baseline)}, ${keepText(one.target)}, ${keepText(one.reached)}, ${one.planned ?? null}, ${one.number ?? null},
        ${keepJson(one.people)}, ${keepText(one.comment)}, ${keepJson(evidenceFor(snapshot, one.question))}, ${[...themes]},
        ${now()})`.execute(db)
}
