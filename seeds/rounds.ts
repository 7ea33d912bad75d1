import type { Day } from '../src/foundation/day.ts'
import type { Stage } from './actor.ts'
import { approveAndSubmit, startTogether, write } from './acts.ts'
import { dayAfter, type MadeCall } from './calls.ts'
import type { Who } from './people.ts'
import type { DemoCall } from './schemes/calls.ts'

type Calls = Readonly<Record<DemoCall['key'], MadeCall>>

/** Call after call, as the year went. */
export async function liveThroughCalls(
  stage: Stage,
  _people: ReadonlyMap<Who, string>,
  calls: Calls,
  _today: Day,
): Promise<void> {
  const { concept } = calls
  const day = dayAfter(concept.opens, 7)
  const voices = await startTogether(stage, 'voices', concept.id, concept.version, concept.phase, day)
  await write(stage, voices, dayAfter(day, 10), dayAfter(concept.closes, 120))
  await approveAndSubmit(stage, voices, dayAfter(concept.closes, -3))
}
