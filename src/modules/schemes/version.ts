import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Day, Span } from '../../foundation/day.ts'
import type { Language } from '../../foundation/language.ts'
import type { Budget, Rate } from './budgets/budget.ts'
import type { Condition, Fact } from './conditions/condition.ts'
import type { DeadlineRule } from './deadlines/deadline-rule.ts'
import type { FollowUp } from './follow-up.ts'
import type { Question } from './questions/question.ts'
import type { Text } from './text.ts'

/**
 * A scheme version is one document: all that an agency decides about a way of giving grants. It is plain JSON (it survives
 * JSON.stringify and parse exactly), and once published it never changes. Its shape is checked by `versionShape`, its truth by `faultsOf`.
 * Ids are lower-case words joined by hyphens or camelCase ('partner-meeting', 'partnerMeeting').
 */
export interface SchemeVersion {
  readonly scheme: string
  readonly version: number
  readonly name: Text
  /** One or two sentences for lists and search. */
  readonly summary: Text
  readonly purpose: Text
  /** The languages every text is in. The first is the one the agency writes in; the others are translated from it. */
  readonly languages: readonly [Language, ...Language[]]
  /** The currency calls are planned in unless a call says another. */
  readonly currency: string
  readonly countries: readonly AllowedCountry[]
  /** Countries that share rates or caps, such as a cost level. */
  readonly countryGroups: readonly CountryGroup[]
  readonly themes: readonly Theme[]
  /** Left out when nobody travels. */
  readonly participants?: Participants | undefined
  readonly phases: readonly Phase[]
  readonly rates: readonly Rate[]
  /** What follows a grant; left out when the decision is the end of it. */
  readonly followUp?: FollowUp | undefined
}

/** ISO 3166-1 alpha-2, such as 'MW'. */
export type Country = string

export interface AllowedCountry {
  readonly country: Country
  readonly from: Day
  /** The last day; left out while no end is set. */
  readonly until?: Day | undefined
  /** Why the country is on the list, for the public. */
  readonly reason: Text
}

export interface CountryGroup {
  readonly id: string
  readonly name: Text
  readonly countries: readonly Country[]
}

export interface Theme {
  readonly id: string
  readonly name: Text
}

export interface Participants {
  /** Whole years, both included. */
  readonly ages: { readonly from: number; readonly to: number }
  /** What a partner is asked to explain for somebody older or younger; left out when no exception is made. */
  readonly exception?: Text | undefined
}

/** What is written together and handed in, whatever it is for. */
export interface Form {
  readonly id: string
  readonly name: Text
  readonly purpose: Text
  readonly form: readonly Section[]
  readonly papers: readonly Paper[]
  /** Left out when no budget is asked for. */
  readonly budget?: Budget | undefined
}

export interface Phase extends Form {
  /** "Can we apply?": under ten questions, without sign-in. `gives` is the fact that the answer stands for. */
  readonly selfTest: readonly SelfTestQuestion[]
  /** Who may apply: all of these must be yes. */
  readonly who: readonly Requirement[]
  readonly assessment: Assessment
  readonly decisions: readonly DecisionType[]
  readonly deadlines: readonly DeadlineRule[]
  /** By decision id. */
  readonly letters: { readonly [decision: string]: LetterText }
}

export type SelfTestQuestion = Question & { readonly gives?: Fact | undefined }

export interface Requirement {
  readonly id: string
  readonly rule: Condition
  /** The requirement as a sentence for the call's page: "At least two organisations in different countries." */
  readonly say: Text
  /** What we tell those who do not meet it, and what they could do instead. */
  readonly otherwise: Text
}

export interface Section {
  readonly id: string
  readonly name: Text
  readonly intro?: Text | undefined
  readonly shown?: Condition | undefined
  readonly questions: readonly Question[]
}

/** A document that must be there. It is given once per organisation where `kind` is one that the organisation keeps. */
export interface Paper {
  readonly id: string
  /** The kind of paper in the organisation's own folder, such as 'registration', 'audited accounts'. */
  readonly kind: string
  readonly name: Text
  readonly help?: Text | undefined
  readonly from: 'coordinator' | 'each partner'
  readonly required: Condition | true
  /** Dismiss an application without it, or only hold back the agreement. */
  readonly neededBy: 'submission' | 'agreement'
  /** How old it may be on the day the call closes. */
  readonly notOlderThan?: Span | undefined
}

export interface Assessment {
  /** How many score independently; two pairs of eyes is the least. */
  readonly assessors: number
  /** What happens when two scores on a criterion are further apart than its `difference`. */
  readonly whenTheyDiffer: 'third assessor' | 'meeting note' | 'either'
  readonly criteria: readonly Criterion[]
}

export interface Criterion {
  readonly id: string
  readonly name: Text
  /** What assessors look for, published with the call. */
  readonly looksFor: Text
  /** Whole percent; those that apply to an application add up to 100. */
  readonly weight: number
  /** Whole points, both included, and what a score means where that is described. */
  readonly scale: Scale
  /** Two assessors further apart than this many points call for a third, or a meeting note. */
  readonly difference: number
  /** Below this an application cannot be granted. */
  readonly least?: number | undefined
  /** Only for some, such as partnerships the agency knows. */
  readonly applies?: Condition | undefined
  /** The questions and papers an assessor should read for it. */
  readonly readFrom: readonly string[]
}

export interface Scale {
  readonly from: number
  readonly to: number
  readonly meanings?: readonly { readonly points: number; readonly say: Text }[] | undefined
}

/** What the code knows about a decision; the agency's own words for it are in the texts. */
export const decisionKinds = ['grant', 'part grant', 'reject', 'invite', 'dismiss'] as const
export type DecisionKind = (typeof decisionKinds)[number]

export interface DecisionType {
  readonly id: string
  readonly kind: DecisionKind
  readonly name: Text
  /** For an invitation: the id of the phase that follows. */
  readonly invitesTo?: string | undefined
  /** The id of the deadline rule for appeals; left out when the law gives none. */
  readonly appeal?: string | undefined
}

/** A letter in plain paragraphs (an empty line between them). Values stand in braces: {applicant}, {sum}, {appealDeadline} (see `letterValues`). */
export interface LetterText {
  readonly subject: Text
  readonly body: Text
}

/** The values a letter may name, as '{applicant}'. Some exist only for some decisions: see `letterValuesFor`. */
export const letterValues = [
  'agency',
  'applicant',
  'partners',
  'scheme',
  'phase',
  'call',
  'caseNumber',
  'decidedOn',
  'reasons',
  'adviser',
  'contact',
  'appliedFor',
  'sum',
  'appealDeadline',
  'nextPhase',
  'nextDeadline',
] as const
export type LetterValue = (typeof letterValues)[number]

/** The version's own fingerprint: SHA-256 (hex) over its canonical JSON (RFC 8785), so key order and spacing do not matter. */
export function contentHash(version: SchemeVersion): string {
  return createHash('sha256')
    .update(canonicalize(version) ?? '')
    .digest('hex')
}
