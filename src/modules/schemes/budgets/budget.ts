import type { Amount } from '../amount.ts'
import type { Condition } from '../conditions/condition.ts'
import type { Text } from '../text.ts'

/** The budget of a phase as data: what may be planned and by which rules. What a partner writes is an `Entry`; the sums are in budget-sums.ts. */
export interface Budget {
  readonly groups: readonly BudgetGroup[]
  readonly lines: readonly BudgetLine[]
  readonly caps: readonly Cap[]
  readonly shares: readonly Share[]
  /** In a report: how many vouchers may be laid on each line, to prove what was spent. Left out where none are asked for. */
  readonly vouchers?: { readonly most: number } | undefined
}

export interface BudgetGroup {
  readonly id: string
  readonly name: Text
}

export interface BudgetLine {
  readonly id: string
  readonly group: string
  readonly name: Text
  readonly help?: Text | undefined
  /** The sum is the price times each of these; an empty list is a single sum. */
  readonly counts: readonly Counted[]
  /** Where the price comes from: the table decides; the partner writes it but at most the table's; the partner writes it. */
  readonly price: 'table' | 'at most table' | 'own'
  readonly notes: 'required' | 'welcome'
  readonly shown?: Condition | undefined
}

/** Everywhere, one country, or a group of countries: '*', 'MW' or a group's id. The narrowest that fits is used. */
export type Place = string

/** The most that may be planned on a line, a group or everything ('all'), by place and year. */
export interface Cap {
  readonly id: string
  readonly on: string
  readonly per: 'partner' | 'application'
  readonly place: Place
  /** A calendar year; left out for the whole budget. */
  readonly year?: number | undefined
  readonly most: Amount
  readonly source: string
  /** True for figures made for trials, which are not the agency's own. */
  readonly example?: boolean | undefined
}

/** Lines or groups that may be at most a part of others: participants' activities at most 10 % of participant-related costs. */
export interface Share {
  readonly id: string
  /** Ids of lines or groups. */
  readonly on: readonly string[]
  /** Ids of lines or groups, or everything. A line named in both counts in both. */
  readonly of: readonly string[] | 'all'
  /** Hundredths of a percent: 1000 is 10 %. */
  readonly most: number
  readonly per: 'partner' | 'application'
}

/** The price of one unit of a line, in a place and a year. */
export interface Rate {
  readonly line: string
  readonly place: Place
  readonly year: number
  readonly amount: Amount
  /** Where the figure is from: a document, a table, a decision. */
  readonly source: string
  readonly example?: boolean | undefined
}

/** What a budget line may count: its sum is the price times each of these. Months may be parts (3.5), the rest are whole. */
export const counted = ['people', 'months', 'weeks', 'days', 'nights', 'trips', 'items'] as const
export type Counted = (typeof counted)[number]

/** What a partner writes on a budget line. A partner may have several entries on one line (two years, two countries). */
export interface Entry {
  /** The id of a line of the phase's budget. */
  readonly line: string
  /** The calendar year the money is used in: it picks the rate and the cap. */
  readonly year: number
  /** Where the money is used, when that is not the partner's own country. */
  readonly country?: string | undefined
  readonly counts?: { readonly [C in Counted]?: number } | undefined
  /** The price of one unit as typed, in any currency; left out on a line whose price comes from the table. */
  readonly price?: Amount | undefined
  /** "Notes and calculations": how the partner arrived at it. */
  readonly note?: string | undefined
  /** The row of the form it was typed in, so that what is said of it can stand beside it. */
  readonly row?: string | undefined
}
