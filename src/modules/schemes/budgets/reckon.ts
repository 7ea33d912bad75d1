import { divideHalfEven, type Money, money } from '../../../foundation/money.ts'
import { moneyOf } from '../amount.ts'
import { holds } from '../conditions/condition.ts'
import type { Partner, World } from '../conditions/world.ts'
import type { Country, CountryGroup, Form, SchemeVersion } from '../version.ts'
import type { Budget, BudgetLine, Counted, Entry, Rate } from './budget.ts'
import { type Exchange, inCurrency } from './exchange.ts'
import { rateFor } from './rates.ts'

/** The rules a budget is reckoned by: the phase's lines, the version's prices, the call's currency and the exchange rates on file. */
export interface Rules {
  readonly budget: Budget
  readonly rates: readonly Rate[]
  readonly groups: readonly CountryGroup[]
  readonly currency: string
  readonly exchange: readonly Exchange[]
}

/** What one partner has written. */
export interface PartnerBudget {
  readonly partner: string
  readonly country: Country
  readonly entries: readonly Entry[]
  /** The ids of lines that this partner is not asked for (`hiddenLines`). */
  readonly hidden?: readonly string[] | undefined
}

/** An entry with its sum and how we came to it. Without a sum, `lacks` says what is missing. */
export interface Reckoned {
  readonly partner: string
  /** Which of the partner's entries. */
  readonly index: number
  readonly entry: Entry
  readonly line?: BudgetLine | undefined
  /** Where the money is used. */
  readonly country: Country
  /** The price of one unit, in the currency it was given in. */
  readonly price?: Money | undefined
  /** The table's price, for lines that have one. */
  readonly rate?: Rate | undefined
  /** The price times what is counted, in the price's own currency. */
  readonly national?: Money | undefined
  readonly exchange?: Exchange | undefined
  /** In the call's currency. */
  readonly sum?: Money | undefined
  readonly lacks?: Lack | undefined
}

export type Lack = 'line' | 'notAsked' | 'price' | 'rate' | 'exchange' | Counted

/** The rules of a form for a call planned in a currency; undefined when it has no budget. */
export const rulesOf = (
  version: SchemeVersion,
  form: Form,
  currency: string,
  exchange: readonly Exchange[],
): Rules | undefined =>
  form.budget && { budget: form.budget, rates: version.rates, groups: version.countryGroups, currency, exchange }

/** Every entry of every partner with its sum. */
export const reckonAll = (rules: Rules, partners: readonly PartnerBudget[]): Reckoned[] =>
  partners.flatMap(({ partner, country, entries, hidden }) =>
    entries.map((entry, index) => {
      const at = { partner, index, entry, country: entry.country ?? country }
      return hidden?.includes(entry.line) ? { ...at, lacks: 'notAsked' } : reckon(rules, at)
    }),
  )

/** The lines a partner is not asked for, because what shows them is not yes. */
export const hiddenLines = (budget: Budget, world: World, partner: Partner): string[] =>
  budget.lines.filter((line) => line.shown && holds(line.shown, world, partner) !== 'yes').map((line) => line.id)

/**
 * One entry: price x each of what the line counts, exactly, rounded half to even once to the minor unit of the price's currency, and
 * once more if it is converted to the call's.
 */
export function reckon(rules: Rules, at: Pick<Reckoned, 'partner' | 'index' | 'entry' | 'country'>): Reckoned {
  const { entry, country } = at
  const line = rules.budget.lines.find((one) => one.id === entry.line)
  if (!line) return { ...at, lacks: 'line' }
  const rate = line.price === 'own' ? undefined : rateFor(rules.rates, line.id, country, entry.year, rules.groups)
  const known = { ...at, line, rate }
  if (line.price !== 'own' && !rate) return { ...known, lacks: 'rate' }
  const uncounted = line.counts.find((counted) => !isCount(entry.counts?.[counted]))
  if (uncounted) return { ...known, lacks: uncounted }
  const price = line.price === 'table' ? rate?.amount : entry.price
  if (!price || price.minor < 0) return { ...known, lacks: 'price' }
  const national = timesCounts(moneyOf(price), entry, line.counts)
  const converted = inCurrency(national, rules.currency, rules.exchange)
  const withPrice = { ...known, price: moneyOf(price), national }
  return converted ? { ...withPrice, ...converted } : { ...withPrice, lacks: 'exchange' }
}

const isCount = (n: number | undefined): n is number => n !== undefined && n >= 0 && Number.isSafeInteger(hundredths(n))

/** Counts may have two digits after the point (3.5 months). */
const hundredths = (n: number): number => Math.round(n * 100)

/** A price times what an entry counts. */
export function timesCounts(price: Money, entry: Entry, counts: readonly Counted[]): Money {
  const factors = counts.map((counted) => BigInt(hundredths(entry.counts?.[counted] ?? 0)))
  const product = factors.reduce((a, b) => a * b, price.minor)
  return money(divideHalfEven(product, 100n ** BigInt(factors.length)), price.currency)
}
