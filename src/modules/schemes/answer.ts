import type { Day } from '../../foundation/day.ts'
import type { Amount } from './amount.ts'
import type { Entry } from './budgets/budget.ts'

/** What an answer is once it has been read (`readAnswer`): plain JSON, kept as it is in the case and in the snapshot. */
export type Answer =
  | string // text, long text, choice, day, country, partner
  | number
  | Amount
  | Period
  | readonly string[] // choices; file: the ids of the files
  | readonly Person[]
  | readonly Row[]
  | readonly Result[]
  | readonly Entry[]

/** The first and the last day. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

/** Somebody the agency may need to reach: a leader, a coordinator. */
export interface Person {
  readonly name: string
  readonly role: string
  readonly email?: string | undefined
  readonly phone?: string | undefined
}

/** One row of a question of type 'rows', by column. A cell left empty is left out. */
export type Row = { readonly [column: string]: string | number | Amount }

/** One line of a results framework. `level` is one of the question's levels (such as 'outcome'). */
export interface Result {
  readonly level: string
  readonly result: string
  readonly indicator: string
  readonly baseline: string
  readonly target: string
  readonly source: string
  /** In a report: what was reached, in the partners' own words or as a number; and what they say about it. */
  readonly reached?: string | undefined
  readonly comment?: string | undefined
  /** How many people, by the question's groups; whole numbers. */
  readonly people?: { readonly [group: string]: number } | undefined
}

/** All answers of one part (the shared part, or one partner's), by question. */
export type Answers = { readonly [question: string]: Answer }

/** The answer kept under a question's id, and nothing that JavaScript objects bring along ('constructor'). */
export const answerIn = (answers: Answers, question: string): Answer | undefined =>
  Object.hasOwn(answers, question) ? answers[question] : undefined
