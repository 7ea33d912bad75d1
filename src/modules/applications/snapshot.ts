import type { Day } from '../../foundation/day.ts'
import type { Language } from '../../foundation/language.ts'
import type { Amount, Answer, Entry, Exchange, Rate, Text, World } from '../schemes/index.ts'
import type { PlannedLine } from './application.ts'

/**
 * What was handed in, as it was: the questions as worded, the answers, the partners, the budget, the files and the approvals.
 * Plain JSON; everything that comes after reads this and not the draft, and last year's can be asked this year's rules.
 */
export interface Snapshot {
  readonly application: string
  /** Left out for an application. A round or a report belongs to a case, and may be confirmed by the coordinating partner alone. */
  readonly form?: SnapshotForm | undefined
  /** 1 for the first submission; one that is taken back and sent again is the next. */
  readonly number: number
  /** ISO 8601, to the millisecond. */
  readonly at: string
  readonly by: { readonly person: string; readonly name: string }
  readonly call: { readonly id: string; readonly reference: string; readonly title: Text; readonly closes: string }
  readonly scheme: {
    readonly id: string
    readonly version: number
    /** The row id of the version, for `versionOf`. */
    readonly row: string
    readonly phase: string
  }
  readonly title: string
  /** The language of the application, which the questions below are worded in. */
  readonly language: Language
  readonly coordinator: string
  readonly parties: readonly SnapshotParty[]
  /** The sections as the applicant saw them: what the conditions hid is not here. */
  readonly sections: readonly SnapshotSection[]
  /** What the rules look at: facts, shared answers, each partner's answers. */
  readonly world: World
  /** The whole budget in the call's currency, when the phase has one, and each partner's share of it. */
  readonly budget?: SnapshotBudget | undefined
  /** The papers that the phase asks for. */
  readonly papers: readonly SnapshotPaper[]
  readonly files: readonly SnapshotFile[]
  /** `contentHash` of what was approved. */
  readonly contentHash: string
}

/** What only a form after the grant has. */
export interface SnapshotForm {
  readonly use: 'round' | 'report'
  /** The granted application, whose id is the case's. */
  readonly root: string
  /** The form as it is called, in the language of the application. */
  readonly name: string
  /** What it is for within the project. */
  readonly slot: string
  /** The application it was started from. */
  readonly from?: string | undefined
  /** The day it should have been there. */
  readonly due?: Day | undefined
  readonly confirmedBy: 'every partner' | 'coordinating partner'
  /** What was planned on each line, beside which the budget says what was spent. */
  readonly planned?: readonly (PlannedLine & { readonly name: string })[] | undefined
}

export interface SnapshotParty {
  readonly organisation: string
  readonly name: string
  readonly country: string
  readonly kind: string
  readonly language: Language
  /** The signatory who approved this content for the organisation, and when. */
  readonly approval?: { readonly person: string; readonly name: string; readonly at: string } | undefined
}

export interface SnapshotSection {
  readonly id: string
  readonly name: string
  readonly questions: readonly SnapshotQuestion[]
}

export interface SnapshotQuestion {
  readonly id: string
  readonly label: string
  readonly type: string
  /** One for the shared part, or one for each partner that was asked. */
  readonly answers: readonly SnapshotAnswer[]
}

export interface SnapshotAnswer {
  readonly part: string
  /** Left out when nothing was answered. */
  readonly answer?: Answer | undefined
  /** The answer as people read it, in the application's language: lines of text. */
  readonly readable: readonly string[]
}

export interface SnapshotBudget {
  readonly currency: string
  readonly total: Amount
  readonly partners: readonly { readonly organisation: string; readonly total: Amount }[]
  readonly groups: readonly { readonly id: string; readonly name: string; readonly total: Amount }[]
  /** Each entry with its sum, the rate it used and where the rate is from; as the budget's own rules give it. */
  readonly lines: readonly SnapshotLine[]
  /** The exchange rates that were used, each with its day and source. */
  readonly exchange: readonly Exchange[]
}

export interface SnapshotLine {
  readonly organisation: string
  readonly line: string
  readonly group: string
  readonly name: string
  /** In the budget's currency. Left out when something was missing to reckon it. */
  readonly sum?: Amount | undefined
  /** As it was written: year, country, counts, price. */
  readonly entry: Entry
  /** The table's price, with its source. */
  readonly rate?: Rate | undefined
  /** The sentence behind the number. */
  readonly explained: string
  readonly note: string
}

/** What a line of the budget is called in a snapshot, by its id. */
export const lineNameIn = ({ budget, form }: Pick<Snapshot, 'budget' | 'form'>, line: string): string =>
  [...(budget?.lines ?? []), ...(form?.planned ?? [])].find((one) => one.line === line)?.name ?? line

/** The vouchers that lie on the lines of the budget: whose, on which line. */
export const vouchersIn = ({ files }: Pick<Snapshot, 'files'>): (SnapshotFile & { readonly line: string })[] =>
  files.flatMap((file) => (file.line === undefined ? [] : [{ ...file, line: file.line }]))

/** A paper that the phase asks for, as it was worded. */
export interface SnapshotPaper {
  readonly id: string
  readonly name: string
}

export interface SnapshotFile {
  readonly part: string
  readonly question?: string | undefined
  readonly paper?: string | undefined
  /** The line of the budget that it is a voucher for. */
  readonly line?: string | undefined
  /** The id of the attachment, as file questions name it in their answers. */
  readonly id: string
  /** The kept file's id, for the foundation's files; a paper may be a link instead. */
  readonly file?: string | undefined
  readonly link?: string | undefined
  readonly name: string
  readonly sha256: string
  /** In bytes. */
  readonly size: number
  /** The day a paper is of. */
  readonly ofDay?: string | undefined
}
