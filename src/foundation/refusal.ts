import type { StaffWords, Words } from './language.ts'

/** An expected no: the sentence we owe the person. Returned, never thrown. */
export interface Refusal {
  readonly say: Words | StaffWords
  /** The field the sentence is about, when it is about one. */
  readonly field?: string
}

export const refuse = (words: Words | StaffWords, field?: string): Refusal =>
  field === undefined ? { say: words } : { say: words, field }

/** Tells a refusal from what an act gives back when it went well. */
export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' &&
  value !== null &&
  'say' in value &&
  Object.keys(value).every((k) => k === 'say' || k === 'field')
