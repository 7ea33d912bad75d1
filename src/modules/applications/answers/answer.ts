import type { Answer } from '../../schemes/index.ts'

/** Where words are kept: one field of one part of an application. */
export interface Field {
  readonly application: string
  /** 'shared', or the id of the partner that writes it. */
  readonly part: string
  readonly question: string
  /** An entry that is saved on its own within the question (a line of the budget); '' for the question as a whole. */
  readonly item: string
}

/** What somebody wrote: an answer, words that could not be read as one (kept as typed until they are mended), or nothing. */
export interface Words {
  readonly value?: Answer | undefined
  readonly typed?: Typed | undefined
}

/** The inputs of one question as typed, by name within the question ('' for a question with one input). */
export type Typed = Readonly<Record<string, readonly string[]>>

/** A field as it stands: who wrote it, when, and which version it is. */
export interface Written extends Words {
  readonly part: string
  readonly question: string
  readonly item: string
  /** 1 for the first words; a save says which version it saw. */
  readonly version: number
  readonly by: string | undefined
  readonly at: Date
}

/** Words that met others on the same field: kept beside them until a person chooses. */
export interface Collision extends Omit<Written, 'version'> {
  readonly id: string
  /** The version these words were written on top of. */
  readonly seen: number
}

/** What a writer saw: the version that stood there, and their own collision when they go on writing in one. */
export interface Seen {
  readonly version: number
  readonly collision?: string | undefined
}

/** What became of a save. `version` is the one that stands now. */
export type Saved =
  | { readonly outcome: 'saved' | 'already there' | 'collided'; readonly version: number; readonly collision?: string }
  /** The application is handed in or withdrawn, or it is not this person's to write: nothing was changed. */
  | { readonly outcome: 'closed' }

/** The most characters one field takes. */
export const mostCharacters = 100_000

export const isEmpty = (words: Words): boolean => words.value === undefined && words.typed === undefined
