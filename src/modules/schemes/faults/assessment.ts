import type { Condition } from '../conditions/condition.ts'
import { canBeYes } from '../conditions/reach.ts'
import { formScope, questionsOf, type Scope } from '../conditions/scope.ts'
import type { Criterion, Phase, SchemeVersion } from '../version.ts'
import { faultsOfRule } from './conditions.ts'
import { type Fault, fault, faultIf, unresolved, usedTwice } from './fault.ts'
import { words } from './money.words.ts'
import { upsideDown } from './places.ts'

/** Criteria of a phase. */
export function faultsOfAssessment(version: SchemeVersion, phase: Phase): Fault[] {
  const path = `phases.${phase.id}`
  const { criteria } = phase.assessment
  const readable = [...questionsOf(phase), ...phase.papers].map((one) => one.id)
  const ofCriteria = criteria.flatMap((one) => faultsOfCriterion(one, readable, version, phase))
  return [
    ...usedTwice(`${path}.assessment.criteria`, criteria),
    ...ofCriteria,
    ...(ofCriteria.length === 0 ? faultsOfWeights(criteria, formScope(version, phase), `${path}.assessment`) : []),
  ]
}

function faultsOfCriterion(
  criterion: Criterion,
  readable: readonly string[],
  version: SchemeVersion,
  phase: Phase,
): Fault[] {
  const path = `phases.${phase.id}.assessment.criteria.${criterion.id}`
  const { from, to, meanings = [] } = criterion.scale
  const points = [...meanings.map((one) => one.points), ...(criterion.least === undefined ? [] : [criterion.least])]
  return [
    ...faultsOfRule(criterion.applies, formScope(version, phase), `${path}.applies`, words.criterionNever),
    ...upsideDown(path, from + 1, to),
    ...points.filter((n) => n < from || n > to).map((n) => fault(path, words.offScale(n))),
    ...faultIf(criterion.difference >= to - from, path, words.differenceTooLarge),
    ...criterion.readFrom.flatMap((id) => unresolved(path, id, readable)),
  ]
}

/**
 * Whichever criteria can apply together must weigh 100. Every way the different conditions can fall is tried; those that cannot occur are
 * passed over.
 */
function faultsOfWeights(criteria: readonly Criterion[], scope: Scope, path: string): Fault[] {
  const always = criteria.filter((one) => !one.applies)
  const tied = [
    ...Map.groupBy(
      criteria.filter((one) => one.applies),
      (one) => JSON.stringify(one.applies),
    ).values(),
  ]
  if (tied.length > mostConditions) return [fault(path, words.tooManyConditions(mostConditions))]
  const wrong = waysToFall(tied).find(
    ({ chosen, rule }) => weigh([...always, ...chosen]) !== 100 && (!rule || canBeYes(rule, scope)),
  )
  if (!wrong) return []
  const together = [...always, ...wrong.chosen]
  return [fault(path, words.weights(weigh(together), together.map((one) => one.id).join(', ')))]
}

/** Eight conditions fall in 256 ways, which is looked through in an instant. */
const mostConditions = 8

const weigh = (criteria: readonly Criterion[]): number => criteria.reduce((sum, one) => sum + one.weight, 0)

/** Each selection of the criteria that share a condition, with the rule under which it is the one that applies. */
function waysToFall(tied: readonly (readonly Criterion[])[]): { chosen: Criterion[]; rule: Condition | undefined }[] {
  return Array.from({ length: 2 ** tied.length }, (_, bits) => {
    const isChosen = (n: number) => (bits & (1 << n)) !== 0
    const rules = tied.flatMap(([first], n): Condition[] => {
      if (!first?.applies) return []
      return [isChosen(n) ? first.applies : { not: first.applies }]
    })
    return { chosen: tied.filter((_one, n) => isChosen(n)).flat(), rule: rules.length > 0 ? { all: rules } : undefined }
  })
}
