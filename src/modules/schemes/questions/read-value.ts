import { isCountry } from '../../../foundation/country.ts'
import { type Day, parseDay } from '../../../foundation/day.ts'
import type { Words } from '../../../foundation/language.ts'
import { minorDigits, parseMoney } from '../../../foundation/money.ts'
import { type Amount, amountOf } from '../amount.ts'
import { words } from './read.words.ts'

/** One typed text read as one value: the value, undefined when nothing was typed, or the sentence that helps. */
export type OneRead<T> = { readonly value: T | undefined } | { readonly no: Words }

const nothing = { value: undefined } as const

/**
 * Reads '12', '3,5', '3.5', '12 500', '12.500' (a point and three digits are thousands when no decimals are asked for). At most 15 digits,
 * so the number is exact.
 */
export function readNumber(text: string, decimals = 0, least = Number.NEGATIVE_INFINITY): OneRead<number> {
  const plain = text.replace(/[\s'’\u00a0\u202f]/g, '').replace('−', '-')
  if (plain === '') return nothing
  const grouped = decimals === 0 && /^-?\d{1,3}([.,]\d{3})+$/.test(plain)
  const digits = grouped ? plain.replace(/[.,]/g, '') : plain.replace(',', '.')
  if (!/^-?\d+(\.\d+)?$/.test(digits) || digits.replace(/\D/g, '').length > 15) return { no: words.number }
  if ((digits.split('.')[1] ?? '').length > decimals) return { no: words.decimals(decimals) }
  return Number(digits) < least ? { no: words.negative } : { value: Number(digits) + 0 }
}

/** For a reader who sees one field alone: the sum may turn out to be in any currency, so it is read as the one with most decimals is. */
export const anyCurrency = 'CLF'

/** Reads a sum in a currency, exact to its minor unit and never below nothing. */
export function readAmount(text: string, typedCurrency: string, usual: string): OneRead<Amount> {
  if (text.trim() === '') return nothing
  const currency = typedCurrency.trim().toUpperCase() || usual
  if (!isCurrency(currency)) return { no: words.currency }
  const sum = parseMoney(text, currency)
  if (!sum || sum.minor < 0n || sum.minor > BigInt(Number.MAX_SAFE_INTEGER)) {
    return { no: currency === anyCurrency ? words.anyMoney : words.money(currency) }
  }
  return { value: amountOf(sum) }
}

/** An ISO 4217 code that money.ts knows. */
export function isCurrency(code: string): boolean {
  try {
    return minorDigits(code) >= 0
  } catch {
    return false
  }
}

/** Reads '2026-09-01' as browsers send it, and '1.9.2026' or '01/09/2026' as people type it: day first, as in all our languages. */
export function readDay(text: string): OneRead<Day> {
  const plain = text.trim()
  if (plain === '') return nothing
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})$/.exec(plain) ?? []
  const value = parseDay(year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : plain)
  return value ? { value } : { no: words.day }
}

/** Reads a country's code, upper or lower case; `allowed` narrows the world down. */
export function readCountry(text: string, allowed?: readonly string[]): OneRead<string> {
  const code = text.trim().toUpperCase()
  if (code === '') return nothing
  return isCountry(code) && (!allowed || allowed.includes(code)) ? { value: code } : { no: words.country }
}

/** Reads the id of something in a list. */
export function readOneOf(text: string, ids: readonly string[] | undefined, no: Words): OneRead<string> {
  const id = text.trim()
  if (id === '') return nothing
  return !ids || ids.includes(id) ? { value: id } : { no }
}

export function readEmail(text: string): OneRead<string> {
  const email = text.trim()
  if (email === '') return nothing
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? { value: email } : { no: words.email }
}
