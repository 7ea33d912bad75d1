import type { Amount } from '../amount.ts'
import { allOf, anyOf, type Known, known, opposite } from './known.ts'
import { type Partner, type View, viewOf, type World } from './world.ts'

/**
 * A rule as plain data: a small closed algebra, typed against the version when it is published, that never throws and has three
 * answers (`Known`), because an unanswered question is neither yes nor no. There are no strings to evaluate and no library of functions; what is missed one day is added here with its type rule.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly is: readonly [Value, Value] }
  | { readonly atLeast: readonly [Value, Value] }
  | { readonly atMost: readonly [Value, Value] }
  | { readonly oneOf: readonly [Value, readonly Literal[]] }
  /** Among the options chosen in a question of type 'choices'. */
  | { readonly has: readonly [{ readonly answer: string }, string] }
  /** Asked of each partner in turn: `partner.…` facts and each partner's own answers may be used inside. */
  | { readonly everyPartner: Condition }
  | { readonly somePartner: Condition }

export type Value = Literal | Named

/** Something that is looked up. */
export type Named =
  | { readonly answer: string }
  /** How many rows, people, results, files or chosen options; over all partners when each of them answers. */
  | { readonly count: string }
  /** 'rows.column' of a question of type 'rows', or a number or money question that each partner answers. */
  | { readonly sum: string }
  /** A part of a question of type 'period'; months are whole months, the last day counted. */
  | { readonly start: string }
  | { readonly end: string }
  | { readonly months: string }
  | { readonly fact: Fact }

/** A number, a word (an option, a country, a day such as '2026-09-01'), yes or no, or a sum of money. */
export type Literal = string | number | boolean | Amount

export const isLiteral = (value: Value): value is Literal => typeof value !== 'object' || 'minor' in value

/** The question, or 'question.column', that a value is read from; nothing for a fact. */
export const nameIn = (value: Named): string => ('fact' in value ? '' : (Object.values<string>(value)[0] ?? ''))

/** The id of the question alone. */
export const questionIn = (value: Named): string => nameIn(value).split('.')[0] ?? ''

/** What a rule may ask about besides answers, and the type of each. */
export const facts = {
  'partners.count': 'number',
  /** How many different countries the partners are in. */
  'partners.countries': 'number',
  'coordinator.country': 'country',
  'coordinator.kind': 'kind',
  /** The partnership has or recently had an agreement with the agency. */
  'partnership.known': 'yes or no',
  /** The partnership was invited here by a decision in an earlier phase. */
  'partnership.invited': 'yes or no',
  /** The whole budget, in the version's currency, as sums in rules are. */
  'budget.total': 'money',
  'call.opens': 'day',
  'call.closes': 'day',
  'partner.country': 'country',
  /** The partner's country is on the call's list on the day the call closes. */
  'partner.countryAllowed': 'yes or no',
  'partner.kind': 'kind',
  'partner.coordinates': 'yes or no',
  /** The organisation has been a partner before. */
  'partner.known': 'yes or no',
} as const

export type Fact = keyof typeof facts
export type PartnerFact = Extract<Fact, `partner.${string}`>

export const organisationKinds = ['civil society', 'public', 'private'] as const
export type OrganisationKind = (typeof organisationKinds)[number]

type FactTypes = {
  'yes or no': boolean
  number: number
  country: string
  kind: OrganisationKind
  day: string
  money: Amount
}
/** The facts known so far, by name. One left out is not known yet. */
export type Facts = { readonly [F in Fact]?: FactTypes[(typeof facts)[F]] | undefined }

/** Whether a condition holds in a world, seen from the shared part or from one partner. Never throws; what does not fit together is not known. */
export const holds = (condition: Condition, world: World, partner?: Partner): Known =>
  holdsIn(condition, viewOf(world, partner))

export function holdsIn(condition: Condition, view: View): Known {
  if ('all' in condition) return allOf(condition.all.map((one) => holdsIn(one, view)))
  if ('any' in condition) return anyOf(condition.any.map((one) => holdsIn(one, view)))
  if ('not' in condition) return opposite(holdsIn(condition.not, view))
  if ('everyPartner' in condition) return ofPartners(condition.everyPartner, view, allOf)
  if ('somePartner' in condition) return ofPartners(condition.somePartner, view, anyOf)
  if ('oneOf' in condition) return isOneOf(view.value(condition.oneOf[0]), condition.oneOf[1])
  if ('has' in condition) {
    const chosen = view.value(condition.has[0])
    return known(Array.isArray(chosen) ? chosen.includes(condition.has[1]) : undefined)
  }
  if ('is' in condition) return comparing(condition.is, view, (order) => order === 0)
  if ('atLeast' in condition) return comparing(condition.atLeast, view, (order) => order >= 0)
  return comparing(condition.atMost, view, (order) => order <= 0)
}

/** While nobody has joined, nothing is known of them. */
function ofPartners(condition: Condition, view: View, gather: (answers: Known[]) => Known): Known {
  const partners = view.partners()
  return partners.length === 0 ? 'not known yet' : gather(partners.map((partner) => holdsIn(condition, partner)))
}

function comparing(pair: readonly [Value, Value], view: View, fits: (order: number) => boolean): Known {
  const order = compare(view.value(pair[0]), view.value(pair[1]))
  return known(order === undefined ? undefined : fits(order))
}

function isOneOf(value: Literal | readonly string[] | undefined, list: readonly Literal[]): Known {
  return value === undefined ? 'not known yet' : known(list.some((literal) => compare(value, literal) === 0))
}

type Found = Literal | readonly string[] | undefined

/** Less than, equal to or more than 0; undefined when the two cannot be compared. Days are words in an order that suits them. */
function compare(a: Found, b: Found): number | undefined {
  if (typeof a === 'object' && typeof b === 'object' && 'minor' in a && 'minor' in b) {
    return a.currency === b.currency ? a.minor - b.minor : undefined
  }
  if (typeof a !== typeof b || a === undefined || b === undefined || typeof a === 'object') return undefined
  return a === b ? 0 : a < b ? -1 : 1
}
