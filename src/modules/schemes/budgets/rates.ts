import type { Country, CountryGroup } from '../version.ts'
import type { Cap, Place, Rate } from './budget.ts'

/** How closely a place fits a country: 3 the country itself, 2 a group it is in, 1 everywhere, 0 not at all. */
function closeness(place: Place, country: Country, groups: readonly CountryGroup[]): number {
  if (place === country) return 3
  if (place === '*') return 1
  return groups.some((group) => group.id === place && group.countries.includes(country)) ? 2 : 0
}

/**
 * The row that applies in a country and a year: the newest year that has begun by then, and in that year the narrowest place. So a table
 * for 2026 serves 2027 until the agency has made the next one; a row without a year serves every year.
 */
export function narrowest<T extends { readonly place: Place; readonly year?: number | undefined }>(
  rows: readonly T[],
  country: Country,
  year: number,
  groups: readonly CountryGroup[],
): T | undefined {
  const fitting = rows.filter((row) => (row.year ?? year) <= year && closeness(row.place, country, groups) > 0)
  const rank = (row: T) => (row.year ?? year) * 10 + closeness(row.place, country, groups)
  return fitting.reduce<T | undefined>((best, row) => (best && rank(best) >= rank(row) ? best : row), undefined)
}

/** The table's price for a line; undefined when the table has none for that place and year. */
export const rateFor = (
  rates: readonly Rate[],
  line: string,
  country: Country,
  year: number,
  groups: readonly CountryGroup[],
): Rate | undefined =>
  narrowest(
    rates.filter((rate) => rate.line === line),
    country,
    year,
    groups,
  )

/** Caps that are about the same thing, of which the narrowest applies: same line or group, same "per", with a year or without. */
export function capFamilies(caps: readonly Cap[]): readonly (readonly Cap[])[] {
  return [...Map.groupBy(caps, (cap) => `${cap.on} ${cap.per} ${cap.year === undefined}`).values()]
}
