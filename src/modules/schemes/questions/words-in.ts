import { type Language, localeOf } from '../../../foundation/language.ts'
import { reckonedOnce } from '../../../foundation/reckoned.ts'

const segmenters = new Map<Language, Intl.Segmenter>()
const counted = reckonedOnce<number>(500)

/**
 * How many words a text has, as Unicode cuts text into words (UAX #29): punctuation and space are none, "l’école" is one, "e-post" is two.
 */
export const wordsIn = (text: string, language: Language = 'en'): number =>
  counted(`${language} ${text}`, () => count(text, language))

function count(text: string, language: Language): number {
  let segmenter = segmenters.get(language)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(localeOf[language], { granularity: 'word' })
    segmenters.set(language, segmenter)
  }
  let words = 0
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words += 1
  return words
}
