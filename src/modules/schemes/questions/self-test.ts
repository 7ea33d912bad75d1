import { type Answers, answerIn } from '../answer.ts'
import { type Fact, type Facts, facts, holds, organisationKinds } from '../conditions/condition.ts'
import { allOf, type Known } from '../conditions/known.ts'
import type { World } from '../conditions/world.ts'
import type { Form, Phase, Requirement } from '../version.ts'

/** "Can we apply?", answered: no as soon as one requirement is not met, yes when all are, otherwise not known yet. */
export interface Eligibility {
  readonly answer: Known
  readonly requirements: readonly { readonly requirement: Requirement; readonly met: Known }[]
}

/**
 * Weighs the requirements of a phase, in a self-test and in the formal check alike: only the world differs. A form after the grant
 * has none: who writes it has been granted.
 */
export function mayApply(phase: Form & Partial<Pick<Phase, 'who'>>, world: World): Eligibility {
  const requirements = (phase.who ?? []).map((requirement) => ({ requirement, met: holds(requirement.rule, world) }))
  return { answer: allOf(requirements.map(({ met }) => met)), requirements }
}

/**
 * The world as the self-test's answers describe it: each answer gives the fact that its question stands for. What is said of "the partner"
 * is taken to be true of every partner, which is how the questions are put. `allowed` are the countries of the call.
 */
export function worldOfSelfTest(phase: Phase, answers: Answers, allowed?: readonly string[]): World {
  const given: Record<string, unknown> = {}
  for (const { id, gives } of phase.selfTest) {
    if (gives) given[gives] = factOf(gives, answerIn(answers, id))
  }
  const country = given['partner.country']
  if (allowed && typeof country === 'string') given['partner.countryAllowed'] ??= allowed.includes(country)
  const all = given as Facts
  return { facts: all, answers, partners: [{ id: 'self-test', facts: all, answers: {} }] }
}

/** An option stands for a yes, a no or a kind of organisation ('civil-society'); other answers are the fact itself. */
function factOf(fact: Fact, answer: unknown): unknown {
  if (facts[fact] === 'yes or no') return answer === 'yes' ? true : answer === 'no' ? false : undefined
  if (facts[fact] === 'kind') return organisationKinds.find((kind) => optionOf(kind) === answer)
  return answer
}

/** The option id that stands for a kind of organisation. */
export const optionOf = (kind: (typeof organisationKinds)[number]): string => kind.replace(' ', '-')
