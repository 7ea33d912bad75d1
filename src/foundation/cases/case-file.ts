import type { Day } from '../day.ts'
import type { Words } from '../language.ts'

/** '2026/0123': the year a case was opened and its place in that year's series. */
export const caseNumber = (file: { year: number; sequence: number }): string =>
  `${file.year}/${String(file.sequence).padStart(4, '0')}`

/** '2026/0123-4': the fourth document of the case. */
export const documentNumber = (file: { year: number; sequence: number }, number: number): string =>
  `${caseNumber(file)}-${number}`

/** Reads a case number as people write it, with or without leading zeroes or a document number. */
export function parseCaseNumber(typed: string): { year: number; sequence: number } | undefined {
  const match = /^\s*(\d{4})\s*[/-]\s*(\d{1,7})(?:-\d+)?\s*$/.exec(typed)
  return match ? { year: Number(match[1]), sequence: Number(match[2]) } : undefined
}

/** Something in the journal: a letter in or out, or a note for the case itself. */
export interface NewDocument {
  readonly file: string
  readonly direction: 'in' | 'out' | 'internal'
  readonly title: Words
  /** What the public reads instead, and the law that asks for it. */
  readonly shield?: { readonly title: Words; readonly law: string }
  /** Who it came from or went to. */
  readonly correspondent: string
  readonly day: Day
  /** The id of a kept file, such as the letter as PDF. */
  readonly keptFile?: string
  /** Whether the parties see it on their case page. */
  readonly forParties?: boolean
}

/** Who may read a note: the people assigned to the case, all staff without a tie, or the applicant too. */
export const visibilities = ['team', 'agency', 'applicant'] as const
export type Visibility = (typeof visibilities)[number]
