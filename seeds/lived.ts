import type { Day } from '../src/foundation/day.ts'
import type { Stage } from './actor.ts'
import type { Who } from './people.ts'
import { type Calls, livedConcept } from './rounds.ts'

/** Call after call, as the year went. */
export async function liveThroughCalls(
  stage: Stage,
  people: ReadonlyMap<Who, string>,
  calls: Calls,
  _today: Day,
): Promise<void> {
  await livedConcept(stage, people, calls)
}
