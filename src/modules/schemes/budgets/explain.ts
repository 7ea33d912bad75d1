import { countryName } from '../../../foundation/country.ts'
import { formatDay } from '../../../foundation/day.ts'
import { type Language, localeOf, say, type Words } from '../../../foundation/language.ts'
import { formatMoney, type Money } from '../../../foundation/money.ts'
import { formatNumber } from '../../../foundation/number.ts'
import { moneyOf } from '../amount.ts'
import { inEveryLanguage, textIn, wordsOf } from '../text.ts'
import { lacks } from './breach.words.ts'
import type { Counted, Rate } from './budget.ts'
import { units, words } from './budget.words.ts'
import type { Reckoned, Rules } from './reckon.ts'

/**
 * The sentence behind an entry's sum: what was multiplied, where the price is from, and at which rate it was converted:
 * "4 people × 6 months × NOK 8 000 = NOK 192 000. The price is the table's for Malawi, 2026 (source: …)."
 */
export function explain(rules: Rules, reckoned: Reckoned): Words {
  const lack = whatLacks(rules, reckoned)
  if (lack) return lack
  const sentences = [product(reckoned), ...whoseThePrice(rules, reckoned), ...conversion(reckoned)]
  return inEveryLanguage((language) => sentences.map((sentence) => say(sentence, language)).join(' '))
}

/** The sentence behind a total: "Allowance NOK 192 000 + Housing NOK 96 000 = NOK 288 000." Parts that are nothing are left out. */
export function explainTotal(parts: readonly { readonly name: Words; readonly sum: Money }[], total: Money): Words {
  const named = parts.filter(({ sum }) => sum.minor !== 0n)
  if (named.length === 0) return words.nothingYet
  const added = inEveryLanguage((language) =>
    named.map(({ name, sum }) => `${say(name, language)} ${formatMoney(sum, language)}`).join(' + '),
  )
  return words.addedUp(added, inWords(total))
}

/** What must be written before there is a sum; nothing when there is one. */
export function whatLacks(rules: Rules, { lacks: lack, country, entry, price }: Reckoned): Words | undefined {
  if (lack === undefined) return undefined
  if (lack === 'rate')
    return lacks.rate(
      inEveryLanguage((language) => countryName(country, language)),
      entry.year,
    )
  if (lack === 'exchange') return lacks.exchange(price?.currency ?? '', rules.currency)
  return lack === 'line' || lack === 'notAsked' || lack === 'price' ? lacks[lack] : lacks.counts[lack]
}

/** A sum as people read it, in every language. */
export const inWords = (sum: Money): Words => inEveryLanguage((language) => formatMoney(sum, language))

function product({ line, entry, price, national }: Reckoned): Words {
  return inEveryLanguage((language) => {
    const counts = (line?.counts ?? []).map((counted) => countIn(entry.counts?.[counted] ?? 0, counted, language))
    const factors = [...counts, price ? formatMoney(price, language) : '']
    if (factors.length === 1) return `${factors[0]}.`
    return `${factors.join(' × ')} = ${national ? formatMoney(national, language) : ''}.`
  })
}

function countIn(n: number, counted: Counted, language: Language): string {
  const unit = units[counted][n === 1 ? 'one' : 'more']
  return `${formatNumber(n, language)} ${say(unit, language)}`
}

function whoseThePrice(rules: Rules, { line, rate }: Reckoned): Words[] {
  if (!rate || line?.price === 'own') return [words.own]
  const place = placeOf(rules, rate)
  const whose =
    line?.price === 'table'
      ? words.fromTable(place, rate.year, rate.source)
      : words.atMostTable(inWords(moneyOf(rate.amount)), place, rate.year, rate.source)
  return rate.example ? [whose, words.example] : [whose]
}

function placeOf(rules: Rules, { place }: Rate): Words {
  if (place === '*') return words.everywhere
  const group = rules.groups.find((one) => one.id === place)
  return inEveryLanguage((language) => (group ? textIn(group.name, language) : countryName(place, language)))
}

function conversion({ exchange, sum }: Reckoned): Words[] {
  if (!exchange || !sum) return []
  const other = inEveryLanguage(
    (language) =>
      `${exchange.to} ${new Intl.NumberFormat(localeOf[language], { maximumFractionDigits: 20 }).format(exchange.rate as `${number}`)}`,
  )
  const day = inEveryLanguage((language) => formatDay(exchange.day, language))
  return [words.converted(exchange.from, other, exchange.source, day, inWords(sum))]
}

/** What a line, a group or 'all' is called. */
export function nameOf(rules: Rules, id: string, whole: Words): Words {
  const named = [...rules.budget.lines, ...rules.budget.groups].find((one) => one.id === id)
  return named ? wordsOf(named.name) : whole
}
