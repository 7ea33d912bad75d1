import type { Day } from '../../../foundation/day.ts'
import { type Fact, facts, nameIn, organisationKinds } from '../conditions/condition.ts'
import { partsOf } from '../conditions/parts.ts'
import { byId, scopeOf } from '../conditions/scope.ts'
import { optionOf } from '../questions/self-test.ts'
import type { Phase, Requirement, SchemeVersion, SelfTestQuestion } from '../version.ts'
import { faultsOfRule } from './conditions.ts'
import { type Fault, fault, faultIf, usedTwice } from './fault.ts'
import { words } from './form.words.ts'
import { faultsOfKind } from './kinds.ts'

/** Who may apply, and the self-test that tells people: it must ask about all that the requirements look at. */
export function faultsOfWho(version: SchemeVersion, phase: Phase, today: Day): Fault[] {
  const path = `phases.${phase.id}`
  const { selfTest, who } = phase
  return [
    ...usedTwice(`${path}.who`, who),
    ...who.flatMap(({ id, rule }) => faultsOfRule(rule, scopeOf(version, phase), `${path}.who.${id}`, words.nobodyMay)),
    ...faultIf(selfTest.length > 9, `${path}.selfTest`, words.selfTestLong(selfTest.length)),
    ...selfTest.flatMap((question, index) => {
      const at = `${path}.selfTest.${question.id}`
      const scope = { version, questions: byId(selfTest.slice(0, index)), ofPartner: true }
      return [
        ...faultsOfKind(question, today, at),
        ...faultsOfRule(question.shown, scope, `${at}.shown`, words.neverShown),
        ...faultIf(!canGive(question), at, words.givesOther(question.gives ?? '')),
      ]
    }),
    ...(selfTest.length > 0 ? who.flatMap((requirement) => blindTo(requirement, selfTest, `${path}.who`)) : []),
  ]
}

function canGive(question: SelfTestQuestion): boolean {
  if (!question.gives) return true
  const type = facts[question.gives]
  if (type !== 'yes or no' && type !== 'kind') return question.type === type
  if (question.type !== 'choice') return false
  const meant = type === 'kind' ? organisationKinds.map(optionOf) : ['yes', 'no']
  return question.options.every(({ id }) => meant.includes(id))
}

function blindTo({ id, rule }: Requirement, selfTest: readonly SelfTestQuestion[], path: string): Fault[] {
  const given = new Set<Fact>(selfTest.flatMap(({ gives }) => (gives ? [gives] : [])))
  if (given.has('partner.country')) given.add('partner.countryAllowed')
  return partsOf(rule).values.flatMap(({ value }) => {
    const asked = 'fact' in value ? given.has(value.fact) : selfTest.some((question) => question.id === nameIn(value))
    return asked ? [] : [fault(`${path}.${id}`, words.selfTestBlind('fact' in value ? value.fact : nameIn(value)))]
  })
}
