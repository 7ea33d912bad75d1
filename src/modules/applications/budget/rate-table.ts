import { type Day, parseDay } from '../../../foundation/day.ts'
import { divideHalfEven } from '../../../foundation/money.ts'
import type { Exchange } from '../../schemes/index.ts'

/** One published rate: one unit of the base is worth so many of the currency. */
export interface TableRate {
  readonly base: string
  readonly currency: string
  readonly day: Day
  /** A decimal number as text. */
  readonly rate: string
  readonly source: string
}

/** What was read from a file of rates. Row numbers count from 1, the heading being the first. */
export interface ReadRates {
  readonly rates: readonly TableRate[]
  readonly unread: readonly { readonly row: number; readonly problem: string }[]
}

const isRate = (text: string): boolean => /^\d{1,12}(\.\d{1,12})?$/.test(text) && Number(text) > 0

/**
 * Reads a table as central banks publish it: a day on each row and a column for each currency ('Date,USD,NOK'). A cell that is
 * empty or 'N/A' says nothing; a row without a day and a cell that is no number are told, and the rest is read.
 */
export function readRates(text: string, base: string, source: string): ReadRates | undefined {
  const [head = '', ...lines] = text.replace(/^\ufeff/, '').split(/\r?\n/)
  const [first = '', ...currencies] = head.split(/[,;]/).map((cell) => cell.trim())
  if (!/^date$/i.test(first) || !currencies.some((one) => /^[A-Z]{3}$/.test(one))) return undefined
  const rates: TableRate[] = []
  const unread: { row: number; problem: string }[] = []
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const row = index + 2
    const [when = '', ...cells] = line.split(/[,;]/).map((cell) => cell.trim())
    const day = parseDay(when)
    if (!day) {
      unread.push({ row, problem: `“${when}” is no day such as 2026-09-01` })
      continue
    }
    for (const [column, rate] of cells.entries()) {
      const currency = currencies[column] ?? ''
      if (!/^[A-Z]{3}$/.test(currency) || currency === base || /^(|N\/A|-)$/i.test(rate)) continue
      if (isRate(rate)) rates.push({ base, currency, day, rate, source })
      else unread.push({ row, problem: `“${rate}” for ${currency} is no rate` })
    }
  }
  return { rates, unread }
}

/** Digits after the point of a rate that is reckoned from two others. */
const scale = 8

/** A decimal number as a whole number of 10^-12. */
function parts(rate: string): bigint {
  const [whole = '0', fraction = ''] = rate.split('.')
  return BigInt(whole + fraction.padEnd(12, '0'))
}

/**
 * What one unit of a currency is worth in another, from two rates of the same base and day, rounded once to eight digits after the
 * point: EUR 1 = USD 1.0389 and EUR 1 = NOK 11.795 -> USD 1 = NOK 11.35335451.
 */
export function crossed(from: string, to: string, perBase: { readonly from: string; readonly to: string }): string {
  if (from === to) return '1'
  const worth = divideHalfEven(parts(perBase.to) * 10n ** BigInt(scale), parts(perBase.from))
  const digits = worth.toString().padStart(scale + 1, '0')
  return `${digits.slice(0, -scale)}.${digits.slice(-scale)}`.replace(/\.?0+$/, '')
}

/** The rate to use in a budget, from what one base unit is worth in each of two currencies. Nothing when it would be too small to write. */
export function exchangeFrom(
  from: string,
  to: string,
  perBase: { readonly from: string; readonly to: string; readonly day: Day; readonly source: string },
): Exchange | undefined {
  const { day, source } = perBase
  const rate = crossed(from, to, perBase)
  return Number(rate) > 0 ? { from, to, rate, day, source } : undefined
}
