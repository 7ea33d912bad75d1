import type { z } from 'zod'
import { addTo, endOfDay } from '../../../foundation/day.ts'
import { minorDigits } from '../../../foundation/money.ts'
import type { Filters, SortField, searchShape } from './common-grants.ts'

/** A search as the store understands it. */
export interface Wanted {
  readonly search: string
  readonly statuses?: { readonly values: readonly string[]; readonly not: boolean }
  readonly closes?: { readonly min: Date; readonly max: Date; readonly outside: boolean }
  readonly sums: readonly SumRange[]
  readonly countries?: readonly string[]
  readonly themes?: readonly string[]
  readonly sortBy: SortField
  readonly descending: boolean
  readonly page: number
  readonly pageSize: number
}

export interface SumRange {
  readonly column: 'total_minor' | 'least_minor' | 'most_minor'
  readonly min: bigint
  readonly max: bigint
  readonly currency: string
  readonly outside: boolean
}

/** At most this many at a time, whatever is asked for; the answer says how many it was. */
export const mostPerPage = 200

type Asked = z.infer<typeof searchShape>
type MoneyRange = NonNullable<Filters['totalFundingAvailableRange']>

const columns = {
  totalFundingAvailableRange: 'total_minor',
  minAwardAmountRange: 'least_minor',
  maxAwardAmountRange: 'most_minor',
} as const

/** What was asked for, and in words what of it we could not follow. */
export function readWanted(asked: Asked, zone: string) {
  const filterErrors: string[] = []
  const sortErrors: string[] = []
  const { filters = {}, sorting, pagination } = asked
  const sums = Object.entries(columns).flatMap(([name, column]) => {
    const range = filters[name as keyof typeof columns]
    const read = range && sumRange(range, column)
    if (range && !read) filterErrors.push(`${name}: min and max must be sums in one currency, and were left out`)
    return read ? [read] : []
  })
  const custom = customIn(filters, filterErrors)
  const wanted: Wanted = {
    search: (asked.search ?? '').replaceAll('\u0000', '').trim(),
    ...(filters.status ? { statuses: { values: filters.status.value, not: filters.status.operator === 'notIn' } } : {}),
    ...closesIn(filters, zone),
    ...custom,
    sums,
    sortBy: sortIn(sorting, sortErrors),
    descending: (sorting?.sortOrder ?? 'desc') === 'desc',
    page: pagination?.page ?? 1,
    pageSize: Math.min(pagination?.pageSize ?? 100, mostPerPage),
  }
  return { wanted, filterErrors, sortErrors }
}

function sortIn(sorting: Asked['sorting'], errors: string[]): SortField {
  const by = sorting?.sortBy ?? 'lastModifiedAt'
  if (by !== 'custom' && by !== 'funding.estimatedAwardCount') return by
  errors.push(
    `We cannot sort by ${by === 'custom' ? (sorting?.customSortBy ?? 'custom') : by}: lastModifiedAt was used`,
  )
  return 'lastModifiedAt'
}

function closesIn({ closeDateRange }: Filters, zone: string): Pick<Wanted, 'closes'> {
  if (!closeDateRange) return {}
  const { operator, value } = closeDateRange
  const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)
  const start = (day: string) => new Date(endOfDay(addTo(day, { days: -1 }), zone).getTime() + 1000)
  const min = isDay(value.min) ? start(value.min) : new Date(value.min)
  const max = isDay(value.max) ? endOfDay(value.max, zone) : new Date(value.max)
  return { closes: { min, max, outside: operator === 'outside' } }
}

function sumRange({ operator, value }: MoneyRange, column: SumRange['column']): SumRange | undefined {
  const { min, max } = value
  if (min.currency !== max.currency) return undefined
  const least = minorOf(min.amount, min.currency)
  const most = minorOf(max.amount, max.currency)
  if (least === undefined || most === undefined) return undefined
  return { column, min: least, max: most, currency: min.currency, outside: operator === 'outside' }
}

/** '1000.5' in whole minor units; what is finer than a minor unit is cut. Undefined for a currency or a size nobody has. */
function minorOf(amount: string, currency: string): bigint | undefined {
  if (amount.length > 18) return undefined
  try {
    const digits = minorDigits(currency)
    const [whole = '0', part = ''] = amount.split('.')
    return BigInt(`${whole}${part.slice(0, digits).padEnd(digits, '0')}`)
  } catch {
    return undefined
  }
}

const known = ['country', 'theme'] as const

function customIn({ customFilters = {} }: Filters, errors: string[]): Pick<Wanted, 'countries' | 'themes'> {
  const lists = new Map<string, readonly string[]>()
  for (const [name, { operator, value }] of Object.entries(customFilters)) {
    const values = Array.isArray(value) ? value : [value]
    const fits = known.some((one) => one === name) && (operator === 'eq' || operator === 'in')
    if (fits && values.every((one) => typeof one === 'string')) lists.set(name, values)
    else errors.push(`${name}: we do not know this filter with ${operator}, and it was left out`)
  }
  const [countries, themes] = [lists.get('country'), lists.get('theme')]
  return { ...(countries ? { countries } : {}), ...(themes ? { themes } : {}) }
}
