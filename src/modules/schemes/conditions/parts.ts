import { type Condition, isLiteral, type Literal, type Named, questionIn, type Value } from './condition.ts'

/** The values and fixed values a condition is made of. */
export interface Parts {
  readonly values: readonly { readonly value: Named; readonly ofPartner: boolean }[]
  readonly literals: readonly Literal[]
  /** How many times it asks something of partners. */
  readonly quantifiers: number
  /** The names of questions it looks at ('rows.column' as 'rows'). */
  readonly questions: readonly string[]
}

/** Takes a condition apart. `ofPartner` says whether it is itself asked of one partner. */
export function partsOf(condition: Condition, ofPartner = false): Parts {
  if ('all' in condition) return together(condition.all.map((one) => partsOf(one, ofPartner)))
  if ('any' in condition) return together(condition.any.map((one) => partsOf(one, ofPartner)))
  if ('not' in condition) return partsOf(condition.not, ofPartner)
  if ('everyPartner' in condition) return quantified(condition.everyPartner)
  if ('somePartner' in condition) return quantified(condition.somePartner)
  if ('has' in condition) return parts([condition.has[0]], [condition.has[1]], ofPartner)
  if ('oneOf' in condition) return parts([condition.oneOf[0]], condition.oneOf[1], ofPartner)
  if ('is' in condition) return parts(condition.is, [], ofPartner)
  return parts('atLeast' in condition ? condition.atLeast : condition.atMost, [], ofPartner)
}

function quantified(condition: Condition): Parts {
  const inner = partsOf(condition, true)
  return { ...inner, quantifiers: inner.quantifiers + 1 }
}

function parts(values: readonly Value[], more: readonly Literal[], ofPartner: boolean): Parts {
  const named = values.flatMap((value) => (isLiteral(value) ? [] : [value]))
  return {
    values: named.map((value) => ({ value, ofPartner })),
    literals: [...values.filter(isLiteral), ...more],
    quantifiers: 0,
    questions: named.map(questionIn).filter((id) => id !== ''),
  }
}

const together = (list: readonly Parts[]): Parts => ({
  values: list.flatMap((one) => one.values),
  literals: list.flatMap((one) => one.literals),
  quantifiers: list.reduce((n, one) => n + one.quantifiers, 0),
  questions: list.flatMap((one) => one.questions),
})
