import { z } from 'zod'
import { type Money, money } from '../../../foundation/money.ts'

/** An earlier call as another portal published it, read as far as it can be. */
export interface ArchivedCall {
  readonly sourceId: string
  readonly title: string
  readonly summary: string
  readonly category: string
  readonly agency: string
  /** In the portal's own words. */
  readonly status: string
  readonly applicants: readonly string[]
  readonly opensAt: Date | undefined
  readonly closesAt: Date | undefined
  readonly total: Money | undefined
  readonly least: Money | undefined
  readonly most: Money | undefined
  readonly currency: string
  readonly link: string | undefined
  readonly changedAt: Date
  /** What could not be read, each as a sentence; the row itself is kept whole beside it. */
  readonly remarks: readonly string[]
}

export interface Unread {
  readonly problem: string
}

/** Without these a row is no call. Everything else may be missing or in words. */
const needed = z.looseObject({
  slug: z.string().trim().min(1),
  title: z.string().trim().min(1),
  last_modified: z.string().refine((text) => instantOf(text) !== undefined),
})

/** What is wrong with a row in plain words: 'title is missing'. */
const problemOf = (issues: readonly z.core.$ZodIssue[]): string =>
  issues
    .map(({ path, code }) =>
      path.length === 0
        ? 'the row is not an object'
        : `${path.join('.')} is ${code === 'invalid_type' || code === 'too_small' ? 'missing' : 'not an instant'}`,
    )
    .join('; ')

type Cells = Readonly<Record<string, unknown>>

const words = (row: Cells, key: string): string => {
  const cell = row[key]
  return typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : ''
}

/** '2024-08-01T12:00:00-00:00' -> the instant; undefined when it is none. */
function instantOf(text: string): Date | undefined {
  const at = new Date(text)
  return /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(at.getTime()) ? at : undefined
}

/** '2000000', '$450,000', '$2 million' -> the sum in whole minor units; undefined when it is said in other words. */
export function sumIn(text: string, currency: string): Money | undefined {
  const match = /^\$?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?\s*(million)?$/i.exec(text)
  if (!match) return undefined
  const whole = BigInt((match[1] ?? '').replaceAll(',', ''))
  const cents = BigInt((match[2] ?? '').padEnd(2, '0'))
  const minor = whole * 100n + cents
  return money(match[3] ? minor * 1_000_000n : minor, currency)
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** Published text without its markup: breaks and paragraphs become lines. */
export const plainText = (html: string): string =>
  html
    .replace(/<br\s*\/?>|<\/(p|li|div|h\d)>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(#\d+|[a-z]+);/gi, (all, name: string) => {
      const code = Number(name.slice(1))
      if (name.startsWith('#')) return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : ' '
      return entities[name.toLowerCase()] ?? all
    })
    .replaceAll('\u0000', '')
    .replace(/[ \t\r\u00a0]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** Reads cells and remembers those it could not read. */
function reader(row: Cells) {
  const remarks: string[] = []
  const read = <T>(key: string, what: string, parse: (text: string) => T | undefined): T | undefined => {
    const text = words(row, key)
    const value = text === '' ? undefined : parse(text)
    if (text !== '' && value === undefined) remarks.push(`${key} is not ${what}: ${JSON.stringify(text.slice(0, 200))}`)
    return value
  }
  return { remarks, read }
}

const linkIn = (text: string): string | undefined =>
  /^https?:\/\//.test(text) && URL.canParse(text) ? text : undefined

function timesIn(row: Cells, { read, remarks }: ReturnType<typeof reader>) {
  const opensAt = read('openDate', 'a day', instantOf)
  const closesAt = read('closeDate', 'a day', instantOf)
  if (!words(row, 'openDate')) remarks.push('openDate is missing')
  if (!words(row, 'closeDate')) remarks.push('closeDate is missing')
  if (opensAt && closesAt && opensAt > closesAt) remarks.push('closeDate is before openDate')
  return { opensAt, closesAt }
}

/** Reads one row of a portal's published list of grants (the layout of grants.pa.gov). Sums are in `currency`: the portal says it nowhere. */
export function readArchiveRow(row: unknown, currency = 'USD'): ArchivedCall | Unread {
  const parsed = needed.safeParse(row)
  if (!parsed.success) return { problem: problemOf(parsed.error.issues) }
  const cells: Cells = parsed.data
  const reading = reader(cells)
  const sum = (key: string) => reading.read(key, 'a sum', (text) => sumIn(text, currency))
  return {
    sourceId: parsed.data.slug,
    title: plainText(parsed.data.title),
    summary: plainText(words(cells, 'overview') || words(cells, 'shortDescription')),
    category: words(cells, 'category'),
    agency: words(cells, 'issuingAgency'),
    status: words(cells, 'status'),
    applicants: words(cells, 'applicantCategory')
      .split(';')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
    ...timesIn(cells, reading),
    total: sum('totalFundsToBeAwarded'),
    least: sum('minimumAward'),
    most: sum('maximumAward'),
    currency,
    link: reading.read('linkToApply', 'a web address', linkIn),
    changedAt: instantOf(parsed.data.last_modified) ?? new Date(0),
    remarks: reading.remarks,
  }
}

/** The rows of a file: a list, or a list under `grants`. Undefined when there is no list. */
export function rowsIn(file: unknown): readonly unknown[] | undefined {
  if (Array.isArray(file)) return file
  const grants = typeof file === 'object' && file !== null && 'grants' in file ? file.grants : undefined
  return Array.isArray(grants) ? grants : undefined
}
