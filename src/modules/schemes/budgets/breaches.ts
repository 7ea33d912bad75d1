import { type Language, localeOf, say, type Words } from '../../../foundation/language.ts'
import { formatMoney, subtract } from '../../../foundation/money.ts'
import { moneyOf } from '../amount.ts'
import { inEveryLanguage } from '../text.ts'
import { words } from './breach.words.ts'
import { inCurrency } from './exchange.ts'
import { inWords, nameOf, whatLacks } from './explain.ts'
import { type Limit, limitsOf } from './limits.ts'
import { type Reckoned, type Rules, timesCounts } from './reckon.ts'

/** A rule a budget breaks, and the sentence to show beside the line, the group or (with neither) the whole budget. */
export interface Breach {
  readonly partner?: string | undefined
  /** Which of the partner's entries, when it is about one. */
  readonly index?: number | undefined
  /** The id of a line or a group, or 'all'. */
  readonly on: string
  /** 'missing' is not wrong yet, only unfinished. */
  readonly kind: 'missing' | 'note' | 'price' | 'cap' | 'share'
  readonly say: Words
}

/** Everything in a budget that the agency could not accept as it stands: first entry by entry, then the limits. */
export const breaches = (rules: Rules, reckoned: readonly Reckoned[]): Breach[] => [
  ...reckoned.flatMap((one) => ofEntry(rules, one)),
  ...limitsOf(rules, reckoned).flatMap((limit) => ofLimit(rules, limit)),
]

function ofEntry(rules: Rules, one: Reckoned): Breach[] {
  const { partner, index, entry, line } = one
  const at = { partner, index, on: entry.line }
  const lack = whatLacks(rules, one)
  const list: Breach[] = lack ? [{ ...at, kind: 'missing', say: lack }] : []
  const noteless = line?.notes === 'required' && !entry.note?.trim() && one.sum !== undefined && one.sum.minor !== 0n
  if (noteless) list.push({ ...at, kind: 'note', say: words.note })
  if (isTooDear(rules, one) && one.price && one.rate) {
    list.push({ ...at, kind: 'price', say: words.price(inWords(one.price), inWords(moneyOf(one.rate.amount))) })
  }
  return list
}

/** Compared in the price's own currency where it is the table's, otherwise as the whole sum in the call's currency, rounded once each. */
function isTooDear(rules: Rules, { line, price, rate, entry, sum }: Reckoned): boolean {
  if (line?.price !== 'at most table' || !price || !rate) return false
  const most = moneyOf(rate.amount)
  if (price.currency === most.currency) return price.minor > most.minor
  const allowed = inCurrency(timesCounts(most, entry, line.counts), rules.currency, rules.exchange)
  return sum !== undefined && (allowed === undefined || sum.minor > allowed.sum.minor)
}

function ofLimit(rules: Rules, limit: Limit): Breach[] {
  const { partner, planned, most } = limit
  if ('share' in limit) {
    if (!limit.broken || !most) return []
    const { share, whole } = limit
    const what = listOf(share.on.map((id) => nameOf(rules, id, words.wholeBudget)))
    const of =
      share.of === 'all' ? words.wholeBudget : listOf(share.of.map((id) => nameOf(rules, id, words.wholeBudget)))
    const wholeName = inEveryLanguage((language) => `${say(of, language)} (${formatMoney(whole, language)})`)
    const sentence = words.share(what, inWords(planned), percent(share.most), wholeName, inWords(most))
    return [{ partner, on: share.on[0] ?? 'all', kind: 'share', say: sentence }]
  }
  const { cap, year } = limit
  const name = nameOf(rules, cap.on, words.wholeBudget)
  const what = year === undefined ? name : inEveryLanguage((language) => `${say(name, language)} ${year}`)
  const at = { partner, on: cap.on, kind: 'cap' as const }
  if (!most) return [{ ...at, say: words.uncheckable(what, cap.most.currency, rules.currency) }]
  if (!limit.broken) return []
  return [{ ...at, say: words.cap(what, inWords(planned), inWords(most), inWords(subtract(planned, most))) }]
}

const listOf = (names: readonly Words[]): Words =>
  inEveryLanguage((language) =>
    new Intl.ListFormat(localeOf[language]).format(names.map((name) => say(name, language))),
  )

/** Hundredths of a percent as people write them: 1250 -> '12.5 %'. */
const percent = (share: number): Words =>
  inEveryLanguage((language: Language) =>
    new Intl.NumberFormat(localeOf[language], { style: 'percent', maximumFractionDigits: 2 }).format(share / 10_000),
  )
