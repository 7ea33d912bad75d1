import { type Language, localeOf } from '../../../foundation/language.ts'

const segmenters = new Map<Language, Intl.Segmenter>()

/**
 * How many words a text has, as Unicode cuts text into words (UAX #29): punctuation and space are none, "l’école" is one, "e-post" is two.
 */
export function wordsIn(text: string, language: Language = 'en'): number {
  let segmenter = segmenters.get(language)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(localeOf[language], { granularity: 'word' })
    segmenters.set(language, segmenter)
  }
  let count = 0
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count += 1
  return count
}
