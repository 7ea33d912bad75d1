import { type Language, languages } from '../../../foundation/language.ts'
import type { Text } from '../text.ts'
import { words } from './decisions.words.ts'
import { type Fault, fault, faultIf } from './fault.ts'

/** The values that a wording names: 'You get {sum}.' -> ['sum']. */
export const valuesIn = (wording: string): string[] =>
  [...wording.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '')

export const wordingsOf = (text: Text): string[] => languages.flatMap((language) => text[language] ?? [])

/** Every value in braces is known, and no translation has lost one. */
export function faultsOfValues(text: Text, known: readonly string[], path: string): Fault[] {
  const everywhere = new Set(wordingsOf(text).flatMap(valuesIn))
  const stray = wordingsOf(text).some((wording) => /[{}]/.test(wording.replace(/\{[^{}]*\}/g, '')))
  const unknown = [...everywhere].filter((value) => !known.includes(value))
  return [
    ...faultIf(stray, path, words.strayBrace),
    ...unknown.map((value) => fault(path, words.unknownValue(value, known.join(', ') || '–'))),
    ...languages.flatMap((language) => lostIn(text, language, everywhere, path)),
  ]
}

function lostIn(text: Text, language: Language, everywhere: ReadonlySet<string>, path: string): Fault[] {
  const wording = text[language]
  if (wording === undefined) return []
  const here = valuesIn(wording)
  return [...everywhere].flatMap((value) => faultIf(!here.includes(value), path, words.valueLost(value, language)))
}
