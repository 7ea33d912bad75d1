import { add, type Money, nothing } from '../../../foundation/money.ts'
import type { Reckoned } from './reckon.ts'

/** The sums of a budget in the call's currency. A sum that is missing counts as nothing, and `complete` is then false. */
export interface Totals {
  readonly all: Money
  readonly complete: boolean
  readonly partners: ReadonlyMap<string, PartnerTotals>
  readonly lines: ReadonlyMap<string, Money>
  readonly groups: ReadonlyMap<string, Money>
  readonly years: ReadonlyMap<number, Money>
}

export interface PartnerTotals {
  readonly all: Money
  readonly lines: ReadonlyMap<string, Money>
  readonly groups: ReadonlyMap<string, Money>
}

/** Adds up by partner, line, group and year. The order of the entries makes no difference. */
export function totals(reckoned: readonly Reckoned[], currency: string): Totals {
  const partners = Map.groupBy(reckoned, (one) => one.partner)
  return {
    ...partnerTotals(reckoned, currency),
    complete: reckoned.every((one) => one.sum !== undefined),
    years: sumsBy(reckoned, (one) => one.entry.year, currency),
    partners: new Map([...partners].map(([partner, theirs]) => [partner, partnerTotals(theirs, currency)])),
  }
}

const partnerTotals = (reckoned: readonly Reckoned[], currency: string): PartnerTotals => ({
  all: sumOf(reckoned, currency),
  lines: sumsBy(reckoned, (one) => one.entry.line, currency),
  groups: sumsBy(reckoned, (one) => one.line?.group, currency),
})

/** The sum of some entries; one without a sum counts as nothing. */
export const sumOf = (reckoned: readonly Reckoned[], currency: string): Money =>
  reckoned.reduce((total, { sum }) => (sum ? add(total, sum) : total), nothing(currency))

function sumsBy<K>(
  reckoned: readonly Reckoned[],
  by: (one: Reckoned) => K | undefined,
  currency: string,
): Map<K, Money> {
  const sums = new Map<K, Money>()
  for (const [key, list] of Map.groupBy(reckoned, by)) if (key !== undefined) sums.set(key, sumOf(list, currency))
  return sums
}
