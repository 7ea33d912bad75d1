import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What is known to take long whatever its size: to kill and start again, to walk everywhere. */
const long = /killed|every-page|may-empty|all-the-way/

const weight = ({ project, moduleId }: TestSpecification): number =>
  (project.name === 'journeys' ? 2 : 0) + (long.test(moduleId) ? 1 : 0)

/**
 * The journeys first and the quick files last, so that both processors have something to do until the end. A class, since vitest
 * asks for one.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.sort((a, b) => weight(b) - weight(a))
  }
}
