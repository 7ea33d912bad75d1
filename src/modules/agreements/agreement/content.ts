import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Day } from '../../../foundation/day.ts'
import type { Language } from '../../../foundation/language.ts'
import { type Money, money } from '../../../foundation/money.ts'
import type { Amount, DutyTerms } from '../../schemes/index.ts'

export type PartnerRole = 'coordinating partner' | 'partner'

/** All that is signed: plain JSON, in the agreement's language. Sums are whole minor units, days are texts. */
export interface AgreementContent {
  readonly agency: string
  readonly scheme: { readonly id: string; readonly version: number; readonly row: string; readonly name: string }
  readonly caseNumber: string
  readonly language: Language
  readonly title: string
  readonly decision: { readonly id: string; readonly day: Day; readonly sum: Amount }
  /** The last day the offer can be answered. */
  readonly answerBy: Day
  readonly partners: readonly AgreementPartner[]
  /** The first and the last day. */
  readonly period?: { readonly from: Day; readonly to: Day } | undefined
  readonly goals: readonly Goal[]
  readonly results: readonly ResultLine[]
  /** Who travels where, in words; empty until both sides have agreed on something other than the application. */
  readonly direction: string
  readonly budget: AgreementBudget
  readonly instalments: readonly Instalment[]
  readonly conditions: readonly AgreementCondition[]
  readonly duties: readonly AgreementDuty[]
  readonly annexes: readonly AgreementAnnex[]
  readonly chapters: readonly AgreementChapter[]
}

export interface AgreementPartner {
  readonly organisation: string
  readonly name: string
  readonly country: string
  readonly role: PartnerRole
  readonly from: Day
  /** The last day of one that leaves before the end. */
  readonly until?: Day | undefined
}

/** One of the project's goals: a question of the application and what was answered, or what was agreed since. */
export interface Goal {
  readonly id: string
  readonly name: string
  readonly text: readonly string[]
}

/** One line of the results framework. */
export interface ResultLine {
  readonly level: string
  readonly result: string
  readonly indicator: string
  readonly baseline: string
  readonly target: string
  readonly source: string
}

export interface AgreementBudget {
  readonly currency: string
  readonly total: Amount
  readonly partners: readonly { readonly organisation: string; readonly total: Amount }[]
  readonly lines: readonly AgreementLine[]
}

/** What one partner may use on one line in one calendar year. */
export interface AgreementLine {
  readonly organisation: string
  readonly line: string
  readonly group: string
  readonly name: string
  readonly year: number
  readonly sum: Amount
}

export interface Instalment {
  readonly id: string
  readonly number: number
  readonly name: string
  /** The first day it may be paid. */
  readonly day: Day
  readonly sum: Amount
  /** Ids of the duties whose reports must be approved first. */
  readonly waitsFor: readonly string[]
}

export interface AgreementCondition {
  readonly id: string
  readonly name: string
  readonly text: string
}

export interface AgreementDuty {
  readonly id: string
  readonly kind: DutyTerms['kind']
  readonly per: DutyTerms['per']
  readonly name: string
  /** When it is due, as a sentence; the day itself is reckoned by the scheme's rule when what it counts from is known. */
  readonly due: string
  /** What the agency asks for besides. */
  readonly more: string
}

/** An annex as it lay there when the agreement was offered: the signature covers its bytes too. */
export interface AgreementAnnex {
  readonly id: string
  readonly name: string
  readonly organisation: string
  /** The file's name, or the address on the web. */
  readonly called: string
  readonly sha256: string
  readonly ofDay: Day
}

export interface AgreementChapter {
  readonly id: string
  readonly name: string
  /** Paragraphs, parted by an empty line. */
  readonly body: string
}

/** SHA-256 (hex) over the canonical JSON (RFC 8785): what a signature stands for, and anybody can reckon again. */
export const contentHash = (content: AgreementContent): string =>
  createHash('sha256')
    .update(canonicalize(JSON.parse(JSON.stringify(content))) ?? '')
    .digest('hex')

/** The whole budget. */
export const totalOf = ({ budget }: Pick<AgreementContent, 'budget'>): Money =>
  money(budget.total.minor, budget.currency)
