import { formatMoney, money } from '../../../foundation/money.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { AgreementContent, AgreementLine } from '../agreement/content.ts'
import { budgetWith } from '../drafting/draft.ts'
import type { BudgetMove } from './change.ts'
import { words } from './change.words.ts'

/** A line by its partner, its id and its year. */
export const lineKey = ({ organisation, line, year }: Pick<AgreementLine, 'organisation' | 'line' | 'year'>): string =>
  `${organisation} ${line} ${year}`

/** The same line and year at another partner, whether it has one or not. */
export const sameLineOf = (key: string, organisation: string): string =>
  [organisation, ...key.split(' ').slice(1)].join(' ')

/**
 * The content after money has been moved between lines: the whole is always the same. A line that a partner does not have yet is
 * made, when somebody has that line. Worked example: 100 from A (500) to B (300) gives A 400 and B 400.
 */
export function movedBudget(content: AgreementContent, moves: readonly BudgetMove[]): AgreementContent | Refusal {
  const { currency } = content.budget
  const lines = new Map(content.budget.lines.map((line) => [lineKey(line), line]))
  for (const { from, to, minor } of moves) {
    const source = lines.get(from)
    const target = lines.get(to) ?? freshLine(content, to)
    if (!source || !target || from === to || minor <= 0) return refuse(words.moveWrong, 'moves')
    if (source.sum.minor < minor)
      return refuse(
        words.moreThanLine(source.name, formatMoney(money(source.sum.minor, currency), content.language)),
        'moves',
      )
    lines.set(from, withSum(source, source.sum.minor - minor))
    lines.set(to, withSum(target, target.sum.minor + minor))
  }
  return { ...content, budget: budgetWith(currency, [...lines.values()]) }
}

const withSum = (line: AgreementLine, minor: number): AgreementLine => ({ ...line, sum: { ...line.sum, minor } })

function freshLine(content: AgreementContent, key: string): AgreementLine | undefined {
  const [organisation = '', line = '', year = ''] = key.split(' ')
  const like = content.budget.lines.find((one) => one.line === line)
  const known = content.partners.some((one) => one.organisation === organisation && one.until === undefined)
  return like && known ? withSum({ ...like, organisation, year: Number(year) }, 0) : undefined
}

/**
 * Whether moves are small enough to be notified only: each line differs from what was last agreed by at most `freeMoves` (hundredths
 * of a percent) of it, earlier small moves counted in, and nothing goes from one partner to another.
 */
export function isFree(agreed: AgreementContent, after: AgreementContent, freeMoves: number): boolean {
  const then = new Map(agreed.budget.lines.map((line) => [lineKey(line), line.sum.minor]))
  const totals = new Map(agreed.budget.partners.map(({ organisation, total }) => [organisation, total.minor]))
  const small = after.budget.lines.every((line) => {
    const was = then.get(lineKey(line)) ?? 0
    return Math.abs(line.sum.minor - was) * 10_000 <= was * freeMoves
  })
  return small && after.budget.partners.every(({ organisation, total }) => totals.get(organisation) === total.minor)
}
