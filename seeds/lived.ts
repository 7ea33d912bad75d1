import type { Day } from '../src/foundation/day.ts'
import type { Stage } from './actor.ts'
import { publishCall } from './calls.ts'
import type { Who } from './people.ts'
import { livedClimate, livedConcept, livedOpen, livedPeople } from './rounds.ts'
import type { DemoCall } from './schemes/calls.ts'

/** Call after call, as the year went. */
export async function liveThroughCalls(
  stage: Stage,
  people: ReadonlyMap<Who, string>,
  rows: ReadonlyMap<string, string>,
  today: Day,
): Promise<void> {
  const publish = (key: DemoCall['key']) => publishCall(stage, rows, today, key)
  const ideas = await livedConcept(stage, people, await publish('concept'))
  await livedClimate(stage, people, await publish('climate'), ideas)
  await livedPeople(stage, people, await publish('people'), today)
  await livedOpen(stage, await publish('open'), await publish('visit'), today)
}
