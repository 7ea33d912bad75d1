import { type Language, localeOf } from '../../../foundation/language.ts'

const alphabets = new Map<Language, Intl.Collator>()
const lists = new Map<Language, Intl.ListFormat>()

function kept<T>(map: Map<Language, T>, language: Language, make: (locale: string) => T): T {
  const known = map.get(language) ?? make(localeOf[language])
  map.set(language, known)
  return known
}

/** The order of a language's alphabet. Made once: a collator costs more than a page. */
export const inAlphabet = (language: Language): ((a: string, b: string) => number) =>
  kept(alphabets, language, (locale) => new Intl.Collator(locale)).compare

/** 'a, b and c' in a language. */
export const listed = (words: readonly string[], language: Language): string =>
  kept(lists, language, (locale) => new Intl.ListFormat(locale, { type: 'conjunction' })).format(words)
