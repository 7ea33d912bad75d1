import { createHash } from 'node:crypto'
import { type Language, languages, type Words } from '../../foundation/language.ts'

/**
 * What a scheme says to people: one wording per language of the version, written by the agency (not by us, hence not `Words`).
 * `made` remembers who wrote or translated each wording and from which, so that an outdated translation shows.
 */
export type Text = { readonly [L in Language]?: string } & {
  readonly made?: { readonly [L in Language]?: Made } | undefined
}

export interface Made {
  /** The person or firm, as they wish to be named. */
  readonly by: string
  /** The language it was translated from; left out for an original. */
  readonly from?: Language | undefined
  /** `wordingHash` of the wording it was translated from, as it read then. */
  readonly wording?: string | undefined
}

/** The wording in a language; where that is missing, the first there is in the order of our languages (a published version lacks none). */
export const textIn = (text: Text, language: Language): string =>
  text[language] ?? languages.map((l) => text[l]).find((wording) => wording !== undefined) ?? ''

/** A sentence made once for each language people read. */
export const inEveryLanguage = (sentence: (language: Language) => string): Words =>
  Object.fromEntries(languages.map((language) => [language, sentence(language)])) as Record<Language, string>

/** The agency's text as words for everyone. */
export const wordsOf = (text: Text): Words => inEveryLanguage((language) => textIn(text, language))

/** A short fingerprint of a wording: 16 hex digits of SHA-256 over its NFC form, without space around it. */
export const wordingHash = (wording: string): string =>
  createHash('sha256').update(wording.normalize('NFC').trim()).digest('hex').slice(0, 16)

/** The languages whose translation was made from a wording that has since changed. */
export function outdatedIn(text: Text): Language[] {
  return languages.filter((language) => {
    const made = text.made?.[language]
    const source = made?.from && text[made.from]
    return source !== undefined && made?.wording !== undefined && wordingHash(source) !== made.wording
  })
}
