import { type Money, money } from '../../../foundation/money.ts'
import { moneyOf } from '../amount.ts'
import type { Cap, Share } from './budget.ts'
import { type Exchange, inCurrency } from './exchange.ts'
import { capFamilies, narrowest } from './rates.ts'
import type { Reckoned, Rules } from './reckon.ts'
import { sumOf } from './totals.ts'

/** How a budget stands against one limit, broken or not, so that people can see how much is left. */
export type Limit = {
  /** For a limit per partner. */
  readonly partner?: string | undefined
  readonly planned: Money
  /** In the call's currency; undefined when no exchange rate leads there, so that nobody can tell. */
  readonly most: Money | undefined
  readonly broken: boolean
} & ({ readonly cap: Cap; readonly year?: number | undefined; readonly exchange?: Exchange | undefined } | ShareLimit)

export interface ShareLimit {
  readonly share: Share
  /** What it is a share of. */
  readonly whole: Money
}

/** Every cap and share that this budget meets, in the order of the scheme. */
export const limitsOf = (rules: Rules, reckoned: readonly Reckoned[]): Limit[] => [
  ...capFamilies(rules.budget.caps).flatMap((family) => capsIn(family, rules, reckoned)),
  ...rules.budget.shares.flatMap((share) => sharesIn(share, rules, reckoned)),
]

const isOn = (id: string, { line }: Reckoned): boolean =>
  id === 'all' || (line !== undefined && (line.id === id || line.group === id))

/** Each entry counts towards the narrowest cap of its place and year. */
function capsIn(family: readonly Cap[], rules: Rules, reckoned: readonly Reckoned[]): Limit[] {
  const met = new Map<string, { cap: Cap; first: Reckoned; list: Reckoned[] }>()
  for (const one of reckoned) {
    const cap = narrowest(
      family.filter((each) => isOn(each.on, one)),
      one.country,
      one.entry.year,
      rules.groups,
    )
    if (!cap) continue
    const key = [cap.id, cap.year && one.entry.year, cap.per === 'partner' && one.partner].join(' ')
    const meeting = met.get(key) ?? { cap, first: one, list: [] }
    meeting.list.push(one)
    met.set(key, meeting)
  }
  return [...met.values()].map(({ cap, first, list }) => {
    const most = inCurrency(moneyOf(cap.most), rules.currency, rules.exchange)
    const planned = sumOf(list, rules.currency)
    const partner = cap.per === 'partner' ? first.partner : undefined
    const year = cap.year === undefined ? undefined : first.entry.year
    const broken = most !== undefined && planned.minor > most.sum.minor
    return { cap, partner, year, planned, most: most?.sum, exchange: most?.exchange, broken }
  })
}

/**
 * Exact: broken as soon as the part is one minor unit more than its share of the whole; nothing is rounded before comparing,
 * and `most` is rounded down.
 */
function sharesIn(share: Share, rules: Rules, reckoned: readonly Reckoned[]): Limit[] {
  const parts =
    share.per === 'application'
      ? [[undefined, reckoned] as const]
      : [...Map.groupBy(reckoned, (one) => one.partner as string | undefined)]
  return parts.map(([partner, list]) => {
    const inPart = (one: Reckoned) => share.on.some((id) => isOn(id, one))
    const inWhole = (one: Reckoned) => share.of === 'all' || share.of.some((id) => isOn(id, one))
    const planned = sumOf(list.filter(inPart), rules.currency)
    const whole = sumOf(list.filter(inWhole), rules.currency)
    const broken = planned.minor * 10_000n > whole.minor * BigInt(share.most)
    const most = money((whole.minor * BigInt(share.most)) / 10_000n, rules.currency)
    return { share, partner, planned, whole, most, broken }
  })
}
