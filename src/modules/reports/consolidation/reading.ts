import type { Language } from '../../../foundation/language.ts'
import { type Money, money, nothing } from '../../../foundation/money.ts'
import type { Snapshot } from '../../applications/index.ts'
import { type Amount, type Form, moneyOf, textIn } from '../../schemes/index.ts'
import { byLine, type Compared, compare, type Line, type PlannedLine, type SpentLine, total } from './compare.ts'

/** A sum that was planned for a partner on a line, as the form knows it. */
interface KnownPlan {
  readonly organisation: string
  readonly line: string
  readonly sum: Amount
}

/** The question each partner says its interest in: by its id, in every scheme. */
const interestQuestion = 'interest'

/** What a report says of money: planned beside spent, per partner and line, and the interest each has earned. */
export interface Account {
  readonly currency: string
  readonly rows: readonly Compared[]
  readonly lines: readonly Line[]
  readonly all: ReturnType<typeof total>
  readonly interest: ReadonlyMap<string, Money>
}

/** What a snapshot of a report says of money; undefined when the form asks for none. */
export function accountIn(
  snapshot: Pick<Snapshot, 'budget' | 'sections'>,
  form: Pick<Form, 'budget'>,
  plan: readonly KnownPlan[],
  language: Language,
): Account | undefined {
  const { budget } = snapshot
  if (!budget) return undefined
  const { currency } = budget
  const spent = budget.lines.map(({ organisation, line, group, name, sum, note }) => ({
    ...{ organisation, line, group, name, note },
    ...(sum ? { sum: moneyOf(sum) } : {}),
  })) satisfies SpentLine[]
  const planned = plan
    .filter(({ sum }) => sum.currency === currency)
    .map(({ organisation, line, sum }): PlannedLine => {
      const known = form.budget?.lines.find(({ id }) => id === line)
      const name = known ? textIn(known.name, language) : line
      return { organisation, line, name, group: known?.group ?? '', sum: moneyOf(sum) }
    })
  const rows = compare(planned, spent, currency)
  return {
    currency,
    rows,
    lines: byLine(rows, currency),
    all: total(rows, currency),
    interest: interestIn(snapshot, currency),
  }
}

/** The interest each partner says it has earned, in the currency of the report; what is in another currency is not counted. */
function interestIn({ sections }: Pick<Snapshot, 'sections'>, currency: string): Map<string, Money> {
  const asked = sections
    .flatMap(({ questions }) => questions)
    .find(({ id, type }) => id === interestQuestion && type === 'money')
  const earned = new Map<string, Money>()
  for (const { part, answer } of asked?.answers ?? []) {
    if (!isAmount(answer) || answer.currency !== currency) continue
    const before = earned.get(part) ?? nothing(currency)
    earned.set(part, money(before.minor + BigInt(answer.minor), currency))
  }
  return earned
}

const isAmount = (answer: unknown): answer is Amount =>
  typeof answer === 'object' && answer !== null && 'minor' in answer && 'currency' in answer
