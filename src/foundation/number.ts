import { type Language, localeOf } from './language.ts'
import { reckonedOnce } from './reckoned.ts'

const formats = reckonedOnce<Intl.NumberFormat>()

/** A number as people write it in a language: '1,250', '1 250', '1.250'. With so many digits after the point at most. */
export const formatNumber = (value: number, language: Language, digits = 3): string =>
  formats(
    `${language} ${digits}`,
    () => new Intl.NumberFormat(localeOf[language], { maximumFractionDigits: digits }),
  ).format(value)
