import type { Amount } from './amount.ts'
import type { Answers } from './answer.ts'

/**
 * A rule as plain data: a small closed algebra, typed against the version when it is published, that never throws and has three
 * answers (`Known`). There are no strings to evaluate and no library of functions; what is missed one day is added here with its type rule.
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

export type Value =
  | Literal
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

/** Yes, no, or not known yet: something it needs is unanswered (Kleene's strong three-valued logic). */
export type Known = 'yes' | 'no' | 'not known yet'

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
  /** The whole budget, in the call's currency. */
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

/** All that rules may look at: plain data, so last year's cases can be asked the same questions again. */
export interface World {
  readonly facts: Facts
  /** The shared part. */
  readonly answers: Answers
  readonly partners: readonly Partner[]
}

export interface Partner {
  readonly id: string
  readonly facts: { readonly [F in PartnerFact]?: Facts[F] }
  readonly answers: Answers
}
