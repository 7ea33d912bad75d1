import { isLanguage, type Language } from '../../src/foundation/language.ts'

/** One wording of a document, with the place it stands. */
export interface Wording {
  readonly path: string
  readonly language: Language
  readonly text: string
  /** The same text in English. */
  readonly english: string
}

/** Every wording in a document, wherever it stands, so that no text is forgotten when the shape grows. */
export function wordingsIn(document: unknown, path = ''): Wording[] {
  if (typeof document !== 'object' || document === null) return []
  const entries = Object.entries(document)
  const isText = entries.length > 0 && entries.every(([key, value]) => isLanguage(key) && typeof value === 'string')
  if (!isText) return entries.flatMap(([key, value]) => wordingsIn(value, path === '' ? key : `${path}.${key}`))
  const texts = document as Partial<Record<Language, string>>
  return entries.flatMap(([language, text]) =>
    isLanguage(language) ? [{ path, language, text: String(text), english: texts.en ?? '' }] : [],
  )
}

/**
 * How heavy a text is to read (LIX, Björnsson 1968): words a sentence plus the share of words longer than six letters. Below 40 is easy
 * prose, above 50 is official. It was made for Scandinavian languages; the others are longer by nature, so compare each with itself.
 */
export function lix(text: string): number {
  const words = text.match(/[\p{L}\p{N}’-]+/gu) ?? []
  const sentences = text.split(/[.!?:]+(?:\s|$)|\n+/).filter((part) => /\p{L}/u.test(part))
  const long = words.filter((word) => word.length > 6)
  return words.length === 0 ? 0 : words.length / sentences.length + (100 * long.length) / words.length
}
