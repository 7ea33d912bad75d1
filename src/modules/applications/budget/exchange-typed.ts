import { parseDay } from '../../../foundation/day.ts'
import type { Words } from '../../../foundation/language.ts'
import type { Exchange } from '../../schemes/index.ts'
import type { Written } from '../answers/answer.ts'
import { shared } from '../application.ts'
import { words } from './exchange.words.ts'

/** What is written about one currency: what one unit is worth, on which day, and who says so. Shared by all partners, so that a currency has one rate. */
export const exchangeFields = ['rate', 'day', 'source'] as const
export type ExchangeField = (typeof exchangeFields)[number]

/** The item within the budget's question that a field about a currency is kept under: 'exchange:USD.rate'. */
export const exchangeItem = (currency: string, field: ExchangeField): string => `exchange:${currency}.${field}`

/** Whether an item is a field about a currency. */
export const isExchangeItem = (item: string): boolean => /^exchange:[A-Z]{3}\.(rate|day|source)$/.test(item)

/** A currency's fields as typed, and what to mend in them. */
export interface TypedExchange {
  readonly currency: string
  readonly fields: Readonly<Record<ExchangeField, Written | undefined>>
  readonly problems: Readonly<Partial<Record<ExchangeField, Words>>>
  /** What they say when all three are right. */
  readonly exchange: Exchange | undefined
}

/** Reads what is written about a currency, for a budget planned in another. */
export function typedExchange(written: readonly Written[], question: string, from: string, to: string): TypedExchange {
  const field = (name: ExchangeField) =>
    written.find((one) => one.part === shared && one.question === question && one.item === exchangeItem(from, name))
  const fields = { rate: field('rate'), day: field('day'), source: field('source') }
  const text = (name: ExchangeField) => fields[name]?.words[0]?.trim() ?? ''
  const rate = readRate(text('rate'))
  const day = parseDay(text('day'))
  const source = text('source')
  const [unreadRate, unreadDay] = [whyUnread('rate', text('rate')), whyUnread('day', text('day'))]
  const problems = { ...(unreadRate && { rate: unreadRate }), ...(unreadDay && { day: unreadDay }) }
  const exchange =
    rate !== undefined && day !== undefined && source !== '' ? { from, to, rate, day, source } : undefined
  return { currency: from, fields, problems, exchange }
}

/** What to say about a field of a currency that cannot be read; nothing about an empty one. */
function whyUnread(field: ExchangeField, typed: string): Words | undefined {
  if (typed === '') return undefined
  if (field === 'rate') return readRate(typed) === undefined ? words.writeRate : undefined
  return field === 'day' && parseDay(typed) === undefined ? words.writeDay : undefined
}

/** The same about one field as it is saved while typing. */
export function whyUnreadItem(item: string, typed: string): Words | undefined {
  const field = exchangeFields.find((name) => item.endsWith(`.${name}`))
  return isExchangeItem(item) && field ? whyUnread(field, typed.trim()) : undefined
}

/** '11,35' and '11.35' are the same; nothing for what is no number, or nothing at all. At most twelve digits on each side. */
function readRate(typed: string): string | undefined {
  const plain = typed.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  return /^\d{1,12}(\.\d{1,12})?$/.test(plain) && Number(plain) > 0 ? plain : undefined
}

/** Every rate that is written in full, for a budget planned in a currency. */
export function exchangeIn(written: readonly Written[], question: string | undefined, to: string): Exchange[] {
  if (question === undefined) return []
  const currencies = new Set(
    written
      .filter((one) => one.part === shared && one.question === question && isExchangeItem(one.item))
      .map(({ item }) => item.slice('exchange:'.length, 'exchange:'.length + 3)),
  )
  return [...currencies].flatMap((from) => typedExchange(written, question, from, to).exchange ?? [])
}
