import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The first one makes the demo world; until it stands, those after it, which need none, have the other processors. */
const opening = [/every-page/, /src\/killed/, /everybody-reads/, /somebody-signs/, /all-the-way/]

/** What is known to take long whatever its size: to kill and start again. */
const long = /killed|may-empty|pauses\.test|sequences/

function weight({ project, moduleId }: TestSpecification): number {
  const place = opening.findIndex((name) => name.test(moduleId))
  if (place >= 0) return 10 - place
  return (project.name === 'journeys' ? 2 : 0) + (long.test(moduleId) ? 1 : 0)
}

/**
 * The journeys before the rest and the quick files last, so that both processors have something to do until the end. A class, since
 * vitest asks for one.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.sort((a, b) => weight(b) - weight(a))
  }
}
