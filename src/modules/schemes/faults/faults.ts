import type { Day } from '../../../foundation/day.ts'
import type { Phase, SchemeVersion } from '../version.ts'
import { faultsOfAssessment } from './assessment.ts'
import { faultsOfBudget, faultsOfRates } from './budget.ts'
import { faultsOfDecisions } from './decisions.ts'
import { type Fault, usedTwice } from './fault.ts'
import { faultsOfFollowUp } from './follow-up.ts'
import { faultsOfForm } from './form.ts'
import { faultsOfPapers } from './papers.ts'
import { faultsOfPlaces } from './places.ts'
import { readVersion } from './shape.ts'
import { faultsOfTexts } from './texts.ts'
import { faultsOfWho } from './who.ts'

/**
 * Everything that keeps a version from being published on a day, each as a sentence with its place; none means it may be. The shape comes
 * first: while that is wrong, nothing else is looked at.
 */
export function faultsOf(version: unknown, today: Day): readonly Fault[] {
  const read = readVersion(version)
  return isVersion(read) ? faultsOfWhole(read, today) : read
}

const isVersion = (read: SchemeVersion | readonly Fault[]): read is SchemeVersion => !Array.isArray(read)

const faultsOfWhole = (version: SchemeVersion, today: Day): Fault[] => [
  ...faultsOfTexts(version),
  ...faultsOfPlaces(version, today),
  ...usedTwice('phases', version.phases),
  ...faultsOfFollowUp(version, today),
  ...version.phases.flatMap((phase) => faultsOfPhase(version, phase, today)),
  ...faultsOfRates(version),
]

const faultsOfPhase = (version: SchemeVersion, phase: Phase, today: Day): Fault[] => [
  ...faultsOfWho(version, phase, today),
  ...faultsOfForm(version, phase, today, `phases.${phase.id}.form`),
  ...faultsOfBudget(version, phase, today, `phases.${phase.id}.budget`),
  ...faultsOfPapers(version, phase, phase.papers, `phases.${phase.id}.papers`),
  ...faultsOfAssessment(version, phase),
  ...faultsOfDecisions(version, phase, today),
]
