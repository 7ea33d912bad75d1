import { scopeOf } from '../conditions/scope.ts'
import { type AgreementTerms, agreementValues } from '../follow-up.ts'
import type { Phase, SchemeVersion } from '../version.ts'
import { faultsOfRule } from './conditions.ts'
import { type Fault, faultIf, usedTwice } from './fault.ts'
import { words } from './follow-up.words.ts'
import { words as formWords } from './form.words.ts'
import { emptySpan, faultsOfPapers } from './papers.ts'
import { questionOf } from './question-of.ts'
import { faultsOfValues, valuesIn, wordingsOf } from './values.ts'

/** What an agreement cannot do without: how much, and for how long. */
const needed = ['total', 'from', 'to'] as const

/** The agreement's text, and the questions of the granted phase that it is made from. */
export function faultsOfAgreement(version: SchemeVersion, granted: Phase, agreement: AgreementTerms): Fault[] {
  const path = 'followUp.agreement'
  const { chapters, goals, results, period, annexes, answerWithin, laterYears } = agreement
  const always = chapters.filter(({ shown }) => shown === undefined)
  const said = new Set(always.flatMap(({ body }) => wordingsOf(body).flatMap(valuesIn)))
  return [
    ...usedTwice(`${path}.chapters`, chapters),
    ...chapters.flatMap(({ id, name, body, shown }) => {
      const at = `${path}.chapters.${id}`
      return [
        ...faultsOfValues(name, [], `${at}.name`),
        ...faultsOfValues(body, agreementValues, `${at}.body`),
        ...faultsOfRule(shown, scopeOf(version, granted), `${at}.shown`, formWords.neverShown),
      ]
    }),
    ...needed.flatMap((value) => faultIf(!said.has(value), `${path}.chapters`, words.agreementMustSay(value))),
    ...goals.flatMap((id) => questionOf(granted, id, 'any', `${path}.goals`)),
    ...(results === undefined ? [] : questionOf(granted, results, 'results', `${path}.results`)),
    ...questionOf(granted, period, 'period', `${path}.period`),
    ...usedTwice(`${path}.annexes`, annexes),
    ...faultsOfPapers(version, granted, annexes, `${path}.annexes`),
    ...emptySpan(answerWithin, `${path}.answerWithin`),
    ...(laterYears ? faultsOfValues(laterYears, [], `${path}.laterYears`) : []),
  ]
}
