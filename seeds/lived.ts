import type { Day } from '../src/foundation/day.ts'
import type { Stage } from './actor.ts'
import type { Who } from './people.ts'
import { type Calls, livedClimate, livedConcept, livedOpen, livedPeople } from './rounds.ts'

/** Call after call, as the year went. */
export async function liveThroughCalls(
  stage: Stage,
  people: ReadonlyMap<Who, string>,
  calls: Calls,
  today: Day,
): Promise<void> {
  const ideas = await livedConcept(stage, people, calls)
  await livedClimate(stage, people, calls, ideas)
  await livedPeople(stage, people, calls, today)
  await livedOpen(stage, calls, today)
}
