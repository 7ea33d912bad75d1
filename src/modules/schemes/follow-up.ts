import type { Span } from '../../foundation/day.ts'
import type { Amount } from './amount.ts'
import type { Condition } from './conditions/condition.ts'
import type { DeadlineRule } from './deadlines/deadline-rule.ts'
import type { Text } from './text.ts'
import type { Form, Paper, Phase, SchemeVersion } from './version.ts'

/** What follows a grant: the agreement, its rounds, what is owed of reports, and how the money is paid. */
export interface FollowUp {
  readonly agreement: AgreementTerms
  /** Left out when the whole project is one stretch of work. */
  readonly rounds?: RoundTerms | undefined
  /** What partners write after the grant: applications for rounds, and reports. Their ids are not those of phases. */
  readonly forms: readonly FollowUpForm[]
  readonly duties: readonly DutyTerms[]
  readonly money: MoneyTerms
  readonly pause: PauseTerms
  /** Where its numbers come from: shares, limits, days and months. Left out when nothing is to be said. */
  readonly figures?: FiguresNote | undefined
}

/** What is said of numbers wherever they are shown, as a rate says its source; marked when they are examples and not the agency's own. */
export interface FiguresNote {
  readonly source: Text
  readonly example: boolean
}

/** A form that is written after the grant, by the same engine as an application. */
export interface FollowUpForm extends Form {
  readonly use: 'round' | 'report'
  /** Whose signatories confirm it before it is handed in: every partner's, or the coordinating partner's alone. */
  readonly confirmedBy: 'every partner' | 'coordinating partner'
}

/** The phase or the form after the grant that has this id: what an application of any use is written in. */
export const formOf = (version: SchemeVersion, id: string): Phase | FollowUpForm | undefined =>
  version.phases.find((phase) => phase.id === id) ?? version.followUp?.forms.find((form) => form.id === id)

export interface AgreementTerms {
  /** The text of the agreement. Values stand in braces (see `agreementValues`). */
  readonly chapters: readonly Chapter[]
  /** Questions of the granted phase whose answers are the project's goals, as they are written into the agreement. */
  readonly goals: readonly string[]
  /** The question of type 'results' in the granted phase: levels, indicators, baselines, targets. */
  readonly results?: string | undefined
  /** The question of type 'period' in the granted phase: when the project runs. */
  readonly period: string
  /** What must be there before anybody signs: an emergency plan of each host, the agreement between the partners. */
  readonly annexes: readonly Paper[]
  /** How long the offer stands. */
  readonly answerWithin: Span
  /** Written for each calendar year after the first: "subject to the Parliament's yearly decision". */
  readonly laterYears?: Text | undefined
  /** A move between budget lines up to this part of the line (hundredths of a percent) is notified; a larger one is asked for. */
  readonly freeMoves: number
  /** When actual and planned differ by more than this part (hundredths of a percent), the report must say why. */
  readonly deviation: number
}

export interface Chapter {
  readonly id: string
  readonly name: Text
  readonly body: Text
  readonly shown?: Condition | undefined
}

/** The values the agreement's text may name, as '{total}'. */
export const agreementValues = [
  'agency',
  'scheme',
  'caseNumber',
  'title',
  'coordinator',
  'partners',
  'total',
  'from',
  'to',
  'answerBy',
  'repayFrom',
] as const
export type AgreementValue = (typeof agreementValues)[number]

export interface RoundTerms {
  /** The id of the form a round is applied for with. */
  readonly form: string
  /** How long a round may be, in months. */
  readonly months: { readonly least: number; readonly most: number }
  /** How many rounds an agreement may have; any number when left out. */
  readonly most?: number | undefined
  /** The question of type 'period' in the form: the first and the last day of the placements. */
  readonly period: string
  /** The question of type 'rows' in the form: who travels, with the columns from (partner), to (partner or country) and people. */
  readonly flows: string
  /** The time after the placements when participants bring it home. */
  readonly followUp: Span
}

/** Something the partners owe: a report, or the auditor's confirmation. */
export interface DutyTerms {
  readonly id: string
  readonly kind: 'results' | 'finance' | 'audit' | 'final'
  readonly name: Text
  /** For every round, once for the agreement, or for a partner that leaves before the end. */
  readonly per: 'round' | 'agreement' | 'leaving partner'
  /** The id of the form it is written in; left out for an audit. */
  readonly form?: string | undefined
  readonly due: DeadlineRule
  /** How long before the day we remind, the longest first; and how often after it, until it is there. */
  readonly remind: { readonly before: readonly Span[]; readonly every: Span; readonly most: number }
}

export interface MoneyTerms {
  /** The shares add up to 10000. */
  readonly instalments: readonly InstalmentTerms[]
  /** No more is paid ahead than what is needed for so many months. */
  readonly needMonths: number
  /** Unused money and interest from this sum on is claimed back; one sum per currency. In any other currency everything is. */
  readonly claimFrom: readonly Amount[]
  /** How long they have to pay a claim. */
  readonly claimWithin: Span
}

export interface InstalmentTerms {
  readonly id: string
  readonly name: Text
  /** Hundredths of a percent of the whole grant. */
  readonly share: number
  readonly due: DeadlineRule
  /** Ids of duties whose reports must be approved first. */
  readonly waitsFor: readonly string[]
}

/** What everybody is told when everything stands still, and what it costs. */
export interface PauseTerms {
  /** Rights and money, in plain words. */
  readonly letter: { readonly subject: Text; readonly body: Text }
  readonly lifted: { readonly subject: Text; readonly body: Text }
  /** Budget lines that go on costing while participants wait, and for how many months at most. */
  readonly lines: readonly string[]
  readonly months: number
}
