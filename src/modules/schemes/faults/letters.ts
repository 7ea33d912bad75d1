import { type DecisionType, type LetterValue, letterValues, type Phase } from '../version.ts'
import { words } from './decisions.words.ts'
import { type Fault, fault, faultIf } from './fault.ts'
import { faultsOfValues, valuesIn, wordingsOf } from './values.ts'

/** The values that exist when a letter of this decision is written. */
export function letterValuesFor({ kind, appeal }: Pick<DecisionType, 'kind' | 'appeal'>): LetterValue[] {
  const only: Partial<Record<LetterValue, boolean>> = {
    sum: kind === 'grant' || kind === 'part grant',
    appealDeadline: appeal !== undefined,
    nextPhase: kind === 'invite',
    nextDeadline: kind === 'invite',
  }
  return letterValues.filter((value) => only[value] ?? true)
}

/** What a letter must say: how long one may appeal, and why one did not get (all) one asked for (Norway: the Public Administration Act, sections 24, 25 and 27). */
const needed = ({ kind, appeal }: DecisionType): LetterValue[] => [
  ...(appeal === undefined ? [] : ['appealDeadline' as const]),
  ...(kind === 'grant' || kind === 'invite' ? [] : ['reasons' as const]),
]

/** Every decision has its letter, every value in it is known, and no translation has lost one. */
export function faultsOfLetters({ decisions, letters }: Phase, path: string): Fault[] {
  const ids = decisions.map((one) => one.id)
  return [
    ...Object.keys(letters).flatMap((id) =>
      faultIf(!ids.includes(id), `${path}.letters.${id}`, words.letterOfNothing(id)),
    ),
    ...decisions.flatMap((decision) => {
      const at = `${path}.letters.${decision.id}`
      const letter = letters[decision.id]
      if (!letter) return [fault(at, words.noLetter(decision.id))]
      const said = new Set(valuesIn(Object.values(letter).flatMap(wordingsOf).join('\n')))
      return [
        ...faultsOfValues(letter.subject, letterValuesFor(decision), `${at}.subject`),
        ...faultsOfValues(letter.body, letterValuesFor(decision), `${at}.body`),
        ...needed(decision).flatMap((value) => faultIf(!said.has(value), at, words.valueNeeded(value))),
      ]
    }),
  ]
}
