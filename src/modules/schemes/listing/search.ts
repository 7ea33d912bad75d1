import { isLanguage, type Language } from '../../../foundation/language.ts'
import type { Text } from '../text.ts'

/** The text search configuration of PostgreSQL that knows a language's endings. */
export const searchConfig: Readonly<Record<Language, string>> = {
  en: 'english',
  nb: 'norwegian',
  nn: 'norwegian',
  fr: 'french',
  es: 'spanish',
  pt: 'portuguese',
}

/** What a person typed, as a query: every word must be there, and the beginning of a word is enough. Empty when there is no word in it. */
export const searchTerms = (typed: string): string =>
  (typed.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [])
    .slice(0, 12)
    .map((word) => `${word.slice(0, 60)}:*`)
    .join(' & ')

/** Which calls a list shows. */
export const shownKinds = ['current', 'closed', 'earlier', 'all'] as const
export type Shown = (typeof shownKinds)[number]

/** What a reader asked to see; every part can stand in an address. */
export interface CallSearch {
  readonly shown: Shown
  readonly q: string
  readonly country: string
  readonly theme: string
  readonly category: string
  readonly language: Language
}

/** What the search of calls lets one choose among. */
export interface Choices {
  readonly countries: readonly string[]
  readonly themes: readonly { readonly id: string; readonly name: Text }[]
  readonly categories: readonly string[]
}

/** Where a page begins or ends: the sort instant and the id of its first or last call. */
export interface Cursor {
  readonly at: Date
  readonly id: string
}

export const cursorText = ({ at, id }: Cursor): string => `${at.toISOString()}_${id}`

/** A cursor as it came in an address; undefined when somebody made it up. */
export function parseCursor(text: string | undefined): Cursor | undefined {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([0-9a-f-]{36})$/.exec(text ?? '')
  const at = new Date(match?.[1] ?? '')
  return match?.[2] && !Number.isNaN(at.getTime()) ? { at, id: match[2] } : undefined
}

const clipped = (value: string | undefined) => (value ?? '').replaceAll('\u0000', '').trim().slice(0, 200)

/** Reads a search from an address. What makes no sense is left out. */
export function readSearch(query: Readonly<Record<string, string>>, language: string): CallSearch {
  const shown = shownKinds.find((kind) => kind === query.shown) ?? 'current'
  return {
    shown,
    q: clipped(query.q),
    country: /^[A-Z]{2}$/.test(query.country ?? '') && shown !== 'earlier' ? (query.country ?? '') : '',
    theme: shown === 'earlier' ? '' : clipped(query.theme),
    category: shown === 'earlier' ? clipped(query.category) : '',
    language: isLanguage(language) ? language : 'en',
  }
}

/** The address of a search, without what is empty. */
export function searchAddress(search: CallSearch, more: Readonly<Record<string, string>> = {}): string {
  const { shown, q, country, theme, category } = search
  const parts = { shown: shown === 'current' ? '' : shown, q, country, theme, category, ...more }
  const query = new URLSearchParams(Object.entries(parts).filter(([, value]) => value !== ''))
  const text = query.toString()
  return `/${search.language}/calls${text ? `?${text}` : ''}`
}
