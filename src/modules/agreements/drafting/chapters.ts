import { type Day, formatDay } from '../../../foundation/day.ts'
import type { Language } from '../../../foundation/language.ts'
import { formatMoney } from '../../../foundation/money.ts'
import {
  type AgreementTerms,
  type AgreementValue,
  type Amount,
  holds,
  moneyOf,
  textIn,
  type World,
} from '../../schemes/index.ts'
import type { AgreementChapter, AgreementCondition, AgreementContent } from '../agreement/content.ts'

type Plain = Omit<AgreementContent, 'chapters'>

/** The values the text names, as they stand in it. */
function valuesOf(content: Plain, claimFrom: readonly Amount[]): Readonly<Record<AgreementValue, string>> {
  const { language, partners, period, budget } = content
  const least = claimFrom.find(({ currency }) => currency === budget.currency) ?? {
    minor: 0,
    currency: budget.currency,
  }
  const day = (one: Day | undefined) => (one ? formatDay(one, language) : '…')
  return {
    agency: content.agency,
    scheme: content.scheme.name,
    caseNumber: content.caseNumber,
    title: content.title,
    coordinator: partners.find(({ role }) => role === 'coordinating partner')?.name ?? '',
    partners: partners.map(({ name }) => name).join(', '),
    total: formatMoney(moneyOf(budget.total), language),
    from: day(period?.from),
    to: day(period?.to),
    answerBy: day(content.answerBy),
    repayFrom: formatMoney(moneyOf(least), language),
  }
}

/** The text of the agreement with its values, in its language. A chapter shown only to some is left out when its condition is not met. */
export function chaptersOf(
  terms: AgreementTerms,
  content: Plain,
  claimFrom: readonly Amount[],
  world: World,
): AgreementChapter[] {
  const values: Readonly<Record<string, string>> = valuesOf(content, claimFrom)
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
  return terms.chapters
    .filter(({ shown }) => shown === undefined || holds(shown, world) === 'yes')
    .map(({ id, name, body }) => ({
      id,
      name: fill(textIn(name, content.language)),
      body: fill(textIn(body, content.language)),
    }))
}

/** The condition for each calendar year after the first: what is promised for it waits for the yearly budget. */
export function laterYears(
  { laterYears: text }: AgreementTerms,
  { from, to }: { readonly from: Day; readonly to: Day },
  language: Language,
): AgreementCondition[] {
  const first = Number(from.slice(0, 4))
  const years = Number(to.slice(0, 4)) - first
  if (!text || years <= 0) return []
  return Array.from({ length: years }, (_, n) => ({
    id: `year-${first + n + 1}`,
    name: String(first + n + 1),
    text: textIn(text, language),
  }))
}
