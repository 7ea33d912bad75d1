import type { Language } from '../../../foundation/language.ts'
import { add, type Money, nothing } from '../../../foundation/money.ts'
import type { Snapshot } from '../../applications/index.ts'
import { type Amount, type Form, inCurrency, moneyOf, textIn } from '../../schemes/index.ts'
import { byLine, type Compared, compare, type Line, type PlannedLine, type SpentLine, total } from './compare.ts'

/** A sum that was planned for a partner on a line, as the form knows it. */
interface KnownPlan {
  readonly organisation: string
  readonly line: string
  readonly sum: Amount
}

/** The question each partner says its interest in: by its id, in every scheme. */
export const interestQuestion = 'interest'

/** What a report says of money: planned beside spent, per partner and line, and the interest each has earned. */
export interface Account {
  readonly currency: string
  readonly rows: readonly Compared[]
  readonly lines: readonly Line[]
  readonly all: ReturnType<typeof total>
  readonly interest: ReadonlyMap<string, Money>
  /** Interest in a currency there is no rate for: in no sum until it is mended. */
  readonly unreckonedInterest: readonly Interest[]
}

interface Interest {
  readonly organisation: string
  readonly sum: Money
}

type Written = Pick<Snapshot, 'budget' | 'sections' | 'coordinator'>

/** What a snapshot of a report says of money; undefined when the form asks for none. */
export function accountIn(
  snapshot: Written,
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
    ...interestIn(snapshot, currency),
  }
}

/**
 * The interest each partner says it has earned, in the currency of the report by the rates that its budget used; and what there is no
 * rate for, which is in no sum.
 */
function interestIn(
  { sections, budget, coordinator }: Written,
  currency: string,
): Pick<Account, 'interest' | 'unreckonedInterest'> {
  const asked = sections
    .flatMap(({ questions }) => questions)
    .find(({ id, type }) => id === interestQuestion && type === 'money')
  const interest = new Map<string, Money>()
  const unreckonedInterest: Interest[] = []
  for (const { part, answer } of asked?.answers ?? []) {
    if (!isAmount(answer)) continue
    const organisation = part === 'shared' ? coordinator : part
    const sum = inCurrency(moneyOf(answer), currency, budget?.exchange ?? [])?.sum
    if (sum) interest.set(organisation, add(interest.get(organisation) ?? nothing(currency), sum))
    else unreckonedInterest.push({ organisation, sum: moneyOf(answer) })
  }
  return { interest, unreckonedInterest }
}

const isAmount = (answer: unknown): answer is Amount =>
  typeof answer === 'object' && answer !== null && 'minor' in answer && 'currency' in answer
