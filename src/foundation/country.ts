import countries from 'i18n-iso-countries'
import { type Language, languages, localeOf } from './language.ts'

const codes: ReadonlySet<string> = new Set(Object.keys(countries.getAlpha2Codes()))

/** A country by its ISO 3166-1 alpha-2 code, such as 'MW'. */
export const isCountry = (code: string): boolean => codes.has(code)

/** Every country's code, in the alphabet's order. */
export const everyCountry: readonly string[] = [...codes].sort()

const names = new Map(languages.map((l) => [l, new Intl.DisplayNames(localeOf[l], { type: 'region' })]))

/** What a country is called in a language (CLDR's name): 'MW' -> 'Malawi'. A code nobody knows is given back as it is. */
export function countryName(code: string, language: Language): string {
  return isCountry(code) ? (names.get(language)?.of(code) ?? code) : code
}
