import { isCountry } from '../../../foundation/country.ts'
import type { Day } from '../../../foundation/day.ts'
import { isCurrency } from '../questions/read-value.ts'
import type { AllowedCountry, SchemeVersion } from '../version.ts'
import { type Fault, faultIf, usedTwice } from './fault.ts'
import { words } from './faults.words.ts'

/** The version's own list of countries, groups, themes and ages, and its currency. */
export function faultsOfPlaces(version: SchemeVersion, today: Day): Fault[] {
  const { countries, countryGroups, participants, currency } = version
  return [
    ...faultIf(!isCurrency(currency), 'currency', words.unknownCurrency(currency)),
    ...countries.flatMap((one, index) => faultsOfCountry(one, countries.slice(0, index), today)),
    ...usedTwice('countryGroups', countryGroups),
    ...countryGroups.flatMap((group) =>
      group.countries.flatMap((code) => unknownCountry(`countryGroups.${group.id}`, code)),
    ),
    ...usedTwice('themes', version.themes),
    ...(participants ? upsideDown('participants.ages', participants.ages.from, participants.ages.to) : []),
  ]
}

function faultsOfCountry(one: AllowedCountry, before: readonly AllowedCountry[], today: Day): Fault[] {
  const { country, from, until } = one
  const path = `countries.${country}`
  const overlap = before.some(
    (other) => other.country === country && from <= (other.until ?? '9999') && other.from <= (until ?? '9999'),
  )
  return [
    ...unknownCountry(path, country),
    ...faultIf(overlap, path, words.countryOverlaps(country)),
    ...faultIf(until !== undefined && until < from, path, words.backwards),
    ...faultIf(until !== undefined && until < today, path, words.ended(country, until ?? '')),
  ]
}

export const unknownCountry = (path: string, code: string): Fault[] =>
  faultIf(!isCountry(code), path, words.unknownCountry(code))

/** A least above the most; either may be left out. */
export const upsideDown = <T extends number | string>(
  path: string,
  least: T | undefined,
  most: T | undefined,
): Fault[] =>
  least !== undefined && most !== undefined ? faultIf(least > most, path, words.upsideDown(least, most)) : []
