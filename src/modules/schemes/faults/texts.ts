import { isLanguage, type Language, languages } from '../../../foundation/language.ts'
import { outdatedIn, type Text } from '../text.ts'
import type { SchemeVersion } from '../version.ts'
import { type Fault, fault, faultIf } from './fault.ts'
import { words } from './faults.words.ts'

/** Texts that lack a language of the version, have one too many, or were translated from a wording that has changed. */
export const faultsOfTexts = (version: SchemeVersion): Fault[] => walk(version, '', version.languages)

/** Goes through the whole document, so no text can be forgotten when the shape grows. */
function walk(value: unknown, path: string, wanted: readonly Language[]): Fault[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => walk(item, `${path}.${idOf(item) ?? index}`, wanted))
  }
  if (typeof value !== 'object' || value === null) return []
  if (isText(value)) return faultsOfText(value, path, wanted)
  return Object.entries(value).flatMap(([key, item]) => walk(item, path === '' ? key : `${path}.${key}`, wanted))
}

/** What a thing in a list is called in a path: its id, or the country it is about. */
export function idOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined
  const name = 'id' in item ? item.id : 'country' in item ? item.country : undefined
  return typeof name === 'string' ? name : undefined
}

/** A text is what has languages for keys, and wordings in them. */
function isText(value: object): value is Text {
  const entries = Object.entries(value).filter(([key]) => key !== 'made')
  return entries.length > 0 && entries.every(([key, wording]) => isLanguage(key) && typeof wording === 'string')
}

function faultsOfText(text: Text, path: string, wanted: readonly Language[]): Fault[] {
  return [
    ...wanted.flatMap((l) => faultIf(!text[l]?.trim(), path, words.textMissing(l))),
    ...languages.flatMap((l) => faultIf(text[l] !== undefined && !wanted.includes(l), path, words.textExtra(l))),
    ...outdatedIn(text).map((l) => fault(path, words.outdated(l))),
  ]
}
