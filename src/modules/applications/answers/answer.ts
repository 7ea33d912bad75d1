/** Where words are kept: one field of one part of an application. */
export interface Place {
  /** 'shared', or the id of the partner that writes it. */
  readonly part: string
  readonly question: string
  /** A field within the question (the last day of a period, a cell of a row, a note in the budget); '' when the question is one field. */
  readonly item: string
}

/** What was typed in one field: one text, several for several choices, none when it was emptied. Its meaning is read by the scheme's rules. */
export type Words = readonly string[]

/** A field as it stands: what, by whom, when, and which version it is. */
export interface Written extends Place {
  readonly words: Words
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

/** What a writer saw when they wrote: the version that stood there, and which browser window wrote it when, by its own clock. */
export interface Seen {
  readonly version: number
  readonly tab?: string | undefined
  readonly written?: number | undefined
}

/** What became of a save. `version` is the one that stands now. */
export type Saved =
  | { readonly outcome: 'saved' | 'already there' | 'collided'; readonly version: number }
  /** The application is handed in or withdrawn, or it is not this person's to write: nothing was changed. */
  | { readonly outcome: 'closed' }

/** The most characters one field takes. */
export const mostCharacters = 100_000

export const isEmpty = (words: Words | undefined): boolean => !words?.some((text) => text.trim() !== '')

/** How a field is called in forms: 'goals', or 'stays.first-row.country' for a field within a question. */
export const nameOf = (question: string, item: string): string => (item === '' ? question : `${question}.${item}`)

/** The id of a field's control: its name without points, tildes and colons, which an id should not have. */
export const idOf = (name: string): string => name.replaceAll(/[.~:]/g, '-')

/** The question and the field within it that a form's name stands for. */
export function placeIn(name: string): { readonly question: string; readonly item: string } {
  const dot = name.indexOf('.')
  return dot < 0 ? { question: name, item: '' } : { question: name.slice(0, dot), item: name.slice(dot + 1) }
}

/**
 * The text as a browser can show it and send it back: no U+0000 and no half surrogate pair (they become U+FFFD), one kind of
 * line end. Words that come back like this from a page that nobody changed are no change.
 */
export const asShown = (text: string): string =>
  text.replaceAll('\0', '\uFFFD').toWellFormed().replaceAll('\r\n', '\n').replaceAll('\r', '\n')

/** Whether posted words say the same as those that stand, as far as a browser can tell; a control of one line shows no line ends. */
export function saysTheSame(posted: Words, standing: Words, oneLine: boolean): boolean {
  const shown = (words: Words) => words.filter((text) => text !== '').map(asShown)
  const seen = oneLine ? shown(standing).map((text) => text.replaceAll('\n', '')) : shown(standing)
  return JSON.stringify(shown(posted)) === JSON.stringify(seen)
}

/** The version a form says that it saw; one that cannot be is none. */
export const versionIn = (typed: string): number => (/^\d{1,9}$/.test(typed) ? Number(typed) : 0)
