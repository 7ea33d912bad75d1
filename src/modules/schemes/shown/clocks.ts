import { countryName } from '../../../foundation/country.ts'
import { type Deadline, formatInstant, placeOf } from '../../../foundation/deadline.ts'
import type { Language } from '../../../foundation/language.ts'
import type { Country } from '../version.ts'
import { inAlphabet, listed } from './alphabet.ts'

/** What the clocks of some countries show at an instant. */
export interface Clock {
  readonly shows: string
  readonly places: string
}

type WithZones = Intl.Locale & { getTimeZones?: () => readonly string[] }

/** The zones of a country, by CLDR; none where this runtime does not know. */
export function zonesOf(country: Country): readonly string[] {
  const zones = known.get(country) ?? (new Intl.Locale(`und-${country}`) as WithZones).getTimeZones?.() ?? []
  known.set(country, zones)
  return zones
}
const known = new Map<Country, readonly string[]>()

/** What a country's clocks show: usually one line; where there are several, each names its cities. */
function clocksIn(country: Country, at: Date, language: Language): { shows: string; place: string }[] {
  const found = new Map<string, string[]>()
  for (const zone of zonesOf(country)) {
    const shows = formatInstant(at, zone, language)
    found.set(shows, [...(found.get(shows) ?? []), placeOf(zone)])
  }
  const name = countryName(country, language)
  return [...found].map(([shows, cities]) => ({
    shows,
    place: found.size === 1 ? name : `${name} (${cities.join(', ')})`,
  }))
}

/** The deadline as it reads where applicants may be: one line per clock, with the places that share it. */
export function clocksAt(deadline: Deadline, countries: readonly Country[], language: Language): Clock[] {
  const found = new Map<string, string[]>()
  for (const { shows, place } of countries.flatMap((country) => clocksIn(country, deadline.at, language)))
    found.set(shows, [...(found.get(shows) ?? []), place])
  const compare = inAlphabet(language)
  return [...found]
    .map(([shows, places]) => ({ shows, places: listed(places.sort(compare), language) }))
    .sort((a, b) => compare(a.places, b.places))
}

/** Country names in the alphabet of the language, as one sentence part. */
export const countryList = (countries: readonly Country[], language: Language): string =>
  listed(countries.map((country) => countryName(country, language)).sort(inAlphabet(language)), language)
