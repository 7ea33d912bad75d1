import { type Language, localeOf } from './language.ts'
import { reckonedOnce } from './reckoned.ts'

const formats = reckonedOnce<Intl.NumberFormat>()

/** A number as people write it in a language: '1,250', '1 250', '1.250'. */
export const formatNumber = (value: number, language: Language): string =>
  formats(language, () => new Intl.NumberFormat(localeOf[language])).format(value)
