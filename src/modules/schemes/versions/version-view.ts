import type { Language } from '../../../foundation/language.ts'
import { outdatedIn, type Text } from '../text.ts'
import type { SchemeVersion } from '../version.ts'

/** A translation whose original has changed since. */
export interface Outdated {
  /** Ids joined by points, as in faults. */
  readonly path: string
  readonly languages: readonly Language[]
}

const isText = (value: object): value is Text => 'made' in value

/** Every text of a version whose translation was made from a wording that has since changed. */
export function outdatedTexts(version: SchemeVersion): Outdated[] {
  return walk(version, [])
}

function walk(value: unknown, path: readonly string[]): Outdated[] {
  if (typeof value !== 'object' || value === null) return []
  if (isText(value)) {
    const languages = outdatedIn(value)
    return languages.length > 0 ? [{ path: path.join('.'), languages }] : []
  }
  return Object.entries(value).flatMap(([key, item]) => walk(item, [...path, nameOf(key, item)]))
}

/** Things in lists are called by their id. */
const nameOf = (key: string, item: unknown): string =>
  /^\d+$/.test(key) && typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : key
