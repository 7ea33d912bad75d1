import type { Day } from '../../../foundation/day.ts'
import type { Amount } from '../amount.ts'
import type { Condition } from '../conditions/condition.ts'
import type { Text } from '../text.ts'

/** A question of a form. Its id is unique in its phase, and its answer is kept under it. */
export type Question = Asked & Kind

interface Asked {
  readonly id: string
  readonly label: Text
  readonly help?: Text | undefined
  readonly example?: Text | undefined
  /**
   * 'each partner': one answer per partner. 'coordinator' and 'anyone': one shared answer, written by the coordinating partner or by any of them.
   */
  readonly answeredBy: 'coordinator' | 'each partner' | 'anyone'
  /** Only asked when this is yes. It may look at earlier questions and at facts. */
  readonly shown?: Condition | undefined
  /** Must be answered before submission; a condition that is not yet known requires nothing yet. */
  readonly required?: Condition | true | undefined
  /** What must hold for the answer, and what to say when it does not. */
  readonly checks?: readonly Check[] | undefined
  /** The question of an earlier phase whose answer an invited partnership starts from. */
  readonly filledFrom?: { readonly phase: string; readonly question: string } | undefined
}

export interface Check {
  readonly rule: Condition
  readonly say: Text
}

/** What each type of question needs to know besides. */
export type Kind =
  | { readonly type: 'text' | 'long text'; readonly words?: WordGuide | undefined }
  | NumberKind
  | { readonly type: 'money'; readonly most?: Amount | undefined }
  | { readonly type: 'choice'; readonly options: readonly Option[] }
  | { readonly type: 'choices'; readonly options: readonly Option[]; readonly most?: number | undefined }
  | { readonly type: 'day'; readonly from?: Day | undefined; readonly to?: Day | undefined }
  | { readonly type: 'period'; readonly months?: { readonly least: number; readonly most: number } | undefined }
  /** 'allowed': those on the version's list. 'any': the whole world. */
  | { readonly type: 'country'; readonly among: 'allowed' | 'any' }
  /** One of the partners in the application; the answer is the partner's id. */
  | { readonly type: 'partner' }
  | { readonly type: 'people'; readonly least?: number | undefined; readonly most?: number | undefined }
  | { readonly type: 'file'; readonly most?: number | undefined }
  | RowsKind
  | ResultsKind
  /** The grid of the phase's budget: each partner fills in its own lines. */
  | { readonly type: 'budget' }

interface NumberKind {
  readonly type: 'number'
  readonly least?: number | undefined
  readonly most?: number | undefined
  /** How many digits after the point; none when left out. */
  readonly decimals?: number | undefined
  readonly unit?: Text | undefined
}

interface ResultsKind {
  readonly type: 'results'
  readonly levels: readonly Option[]
  readonly least?: number | undefined
  /**
   * In a report: beside each indicator, its baseline and its target is written what was reached. `groups` are those that people are
   * counted in, such as women under 25, where a number of people is asked for.
   */
  readonly reached?: { readonly groups?: readonly Option[] | undefined } | undefined
}

interface RowsKind {
  readonly type: 'rows'
  readonly columns: readonly Column[]
  readonly least?: number | undefined
  readonly most?: number | undefined
}

/** `guide` is what we hope for, `most` what fits. Both in words. */
export interface WordGuide {
  readonly guide: number
  readonly most: number
}

export interface Option {
  readonly id: string
  readonly label: Text
  readonly help?: Text | undefined
}

/** The types that are one field, and so may be a column. */
export type CellKind = Extract<
  Kind,
  { readonly type: 'text' | 'long text' | 'number' | 'money' | 'choice' | 'day' | 'country' | 'partner' }
>

/** A column of a question of type 'rows': a simple question without conditions. */
export type Column = { readonly id: string; readonly label: Text; readonly required?: boolean | undefined } & CellKind
