import { isCountry } from '../../../foundation/country.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Amount } from '../amount.ts'
import type { Budget, BudgetLine, Place, Rate } from '../budgets/budget.ts'
import { rateFor } from '../budgets/rates.ts'
import { formScope } from '../conditions/scope.ts'
import { isCurrency } from '../questions/read-value.ts'
import type { Form, SchemeVersion } from '../version.ts'
import { faultsOfRule } from './conditions.ts'
import { type Fault, faultIf, unresolved, usedTwice } from './fault.ts'
import { words as general } from './faults.words.ts'
import { words } from './money.words.ts'

/** The budget lines, caps and shares of a phase, or of a form after the grant. */
export function faultsOfBudget(version: SchemeVersion, phase: Form, today: Day, path: string): Fault[] {
  const { budget } = phase
  if (!budget) return []
  const things = [...budget.groups, ...budget.lines]
  const ids = things.map((thing) => thing.id)
  return [
    ...usedTwice(path, things),
    ...faultIf(ids.includes('all'), path, general.reserved('all')),
    ...budget.lines.flatMap((line) =>
      faultsOfLine(line, budget, { version, phase, today }, `${path}.lines.${line.id}`),
    ),
    ...usedTwice(`${path}.caps`, budget.caps),
    ...budget.caps.flatMap((cap) => {
      const at = `${path}.caps.${cap.id}`
      return [
        ...unresolved(at, cap.on, [...ids, 'all']),
        ...faultsOfPlace(version, cap.place, at),
        ...faultsOfAmount(cap.most, at),
      ]
    }),
    ...usedTwice(`${path}.shares`, budget.shares),
    ...budget.shares.flatMap(({ id, on, of, most }) => {
      const at = `${path}.shares.${id}`
      return [
        ...[...on, ...(of === 'all' ? [] : of)].flatMap((one) => unresolved(at, one, ids)),
        ...faultIf(most < 1 || most > 10_000, at, words.share),
      ]
    }),
  ]
}

function faultsOfLine(
  line: BudgetLine,
  budget: Budget,
  around: { version: SchemeVersion; phase: Form; today: Day },
  path: string,
): Fault[] {
  const { version, phase, today } = around
  return [
    ...unresolved(
      path,
      line.group,
      budget.groups.map((group) => group.id),
    ),
    ...faultIf(new Set(line.counts).size < line.counts.length, path, words.countTwice),
    ...faultsOfRule(line.shown, formScope(version, phase, true), `${path}.shown`, words.lineNever),
    ...(line.price === 'own' ? [] : faultsOfPrices(version, line.id, today, path)),
  ]
}

/** Every country people may apply from must have a price, by next year at the latest: a call that opens now is planned into next year. */
function faultsOfPrices(version: SchemeVersion, line: string, today: Day, path: string): Fault[] {
  const year = Number(today.slice(0, 4)) + 1
  const without = version.countries.filter(
    ({ country }) => !rateFor(version.rates, line, country, year, version.countryGroups),
  )
  return faultIf(without.length > 0, path, words.noRate(without.map((one) => one.country).join(', '), year))
}

/** The table of prices: each for a line that uses it, once per place and year. */
export function faultsOfRates(version: SchemeVersion): Fault[] {
  const forms = [...version.phases, ...(version.followUp?.forms ?? [])]
  const lines = forms.flatMap((form) => form.budget?.lines ?? [])
  const priced = new Set(lines.filter((line) => line.price !== 'own').map((line) => line.id))
  const seen = new Set<string>()
  return version.rates.flatMap((rate) => {
    const path = `rates.${keyOf(rate)}`
    const again = seen.has(keyOf(rate))
    seen.add(keyOf(rate))
    return [
      ...faultIf(!priced.has(rate.line), path, words.rateUnused(rate.line)),
      ...faultIf(again, path, words.rateTwice(rate.line, rate.place, rate.year)),
      ...faultsOfPlace(version, rate.place, path),
      ...faultsOfAmount(rate.amount, path),
    ]
  })
}

const keyOf = ({ line, place, year }: Rate): string => `${line}.${place}.${year}`

function faultsOfPlace(version: SchemeVersion, place: Place, path: string): Fault[] {
  if (place === '*') return []
  if (/^[A-Z]{2}$/.test(place)) return faultIf(!isCountry(place), path, general.unknownCountry(place))
  return unresolved(
    path,
    place,
    version.countryGroups.map((group) => group.id),
  )
}

export const faultsOfAmount = ({ minor, currency }: Amount, path: string): Fault[] => [
  ...faultIf(!isCurrency(currency), path, general.unknownCurrency(currency)),
  ...faultIf(minor <= 0, path, words.notPositive),
]
