import type { Language } from '../../foundation/language.ts'

/**
 * What is told with 'applications.submitted', besides the application's id: enough for the agency to find the case in a list
 * without reading the submission. Sums are minor units as text, since events are JSON.
 */
export interface Arrival {
  /** The id of the submission, whose snapshot everything after reads. */
  readonly submission: string
  readonly call: string
  readonly version: string
  readonly phase: string
  /** The case number, '2026/0123'. */
  readonly number: string
  readonly title: string
  /** The coordinating partner. */
  readonly applicant: string
  readonly applicantName: string
  /** The coordinating partner's country, and those of all partners (ISO 3166-1 alpha-2). */
  readonly country: string
  readonly countries: readonly string[]
  readonly theme: string | null
  /** The coordinating partner's kind: 'civil society', 'public', 'private'. */
  readonly kind: string
  readonly language: Language
  readonly askedMinor: string | null
  readonly currency: string
  readonly receivedAt: string
}
