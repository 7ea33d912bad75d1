import type { Span } from '../../../foundation/day.ts'
import type { Condition } from '../conditions/condition.ts'
import { canBeYes } from '../conditions/reach.ts'
import { questionsOf, type Scope, scopeOf } from '../conditions/scope.ts'
import type { Criterion, Phase, SchemeVersion } from '../version.ts'
import { faultsOfRule } from './conditions.ts'
import { type Fault, fault, faultIf, unresolved, usedTwice } from './fault.ts'
import { words } from './money.words.ts'
import { upsideDown } from './places.ts'

/** Papers and criteria of a phase. */
export function faultsOfAssessment(version: SchemeVersion, phase: Phase): Fault[] {
  const path = `phases.${phase.id}`
  const { criteria } = phase.assessment
  const readable = [...questionsOf(phase), ...phase.papers].map((one) => one.id)
  const ofCriteria = criteria.flatMap((one) => faultsOfCriterion(one, readable, version, phase))
  return [
    ...phase.papers.flatMap((paper) => {
      const at = `${path}.papers.${paper.id}`
      const scope = scopeOf(version, phase, paper.from === 'each partner')
      return [
        ...faultsOfRule(paper.required, scope, `${at}.required`, words.paperNever),
        ...(paper.notOlderThan ? emptySpan(paper.notOlderThan, at) : []),
      ]
    }),
    ...usedTwice(`${path}.assessment.criteria`, criteria),
    ...ofCriteria,
    ...(ofCriteria.length === 0 ? faultsOfWeights(criteria, scopeOf(version, phase), `${path}.assessment`) : []),
  ]
}

/** A span that is no time at all, or goes backwards. */
export const emptySpan = (span: Span, path: string): Fault[] =>
  faultIf(!Object.values(span).some((n) => n > 0) || Object.values(span).some((n) => n < 0), path, words.emptySpan)

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
    ...faultsOfRule(criterion.applies, scopeOf(version, phase), `${path}.applies`, words.criterionNever),
    ...upsideDown(path, from + 1, to),
    ...points.filter((n) => n < from || n > to).map((n) => fault(path, words.offScale(n))),
    ...faultIf(criterion.difference >= to - from, path, words.differenceTooLarge),
    ...criterion.readFrom.flatMap((id) => unresolved(path, id, readable)),
  ]
}

/**
 * Whichever criteria can apply together must weigh 100. Each selection of the conditional ones (64 at most) is tried, and those that cannot
 * occur are passed over.
 */
function faultsOfWeights(criteria: readonly Criterion[], scope: Scope, path: string): Fault[] {
  const always = criteria.filter((one) => !one.applies)
  const selections = selectionsOf(criteria.filter((one) => one.applies).slice(0, 6))
  const wrong = selections.find(
    ({ chosen, rule }) => sumOf([...always, ...chosen]) !== 100 && (!rule || canBeYes(rule, scope)),
  )
  if (!wrong) return []
  const together = [...always, ...wrong.chosen]
  return [fault(path, words.weights(sumOf(together), together.map((one) => one.id).join(', ')))]
}

const sumOf = (criteria: readonly Criterion[]): number => criteria.reduce((sum, one) => sum + one.weight, 0)

/** Every way the conditional criteria can fall, with the condition under which they do. */
function selectionsOf(some: readonly Criterion[]): { chosen: Criterion[]; rule: Condition | undefined }[] {
  return Array.from({ length: 2 ** some.length }, (_, bits) => {
    const chosen = some.filter((_one, n) => bits & (1 << n))
    const rules = some.flatMap((one): Condition[] => {
      if (!one.applies) return []
      return [chosen.includes(one) ? one.applies : { not: one.applies }]
    })
    return { chosen, rule: rules.length > 0 ? { all: rules } : undefined }
  })
}
