import { Temporal } from 'temporal-polyfill'
import { type Language, localeOf } from './language.ts'
import { reckonedOnce } from './reckoned.ts'

/** A plain date without time or zone, written '2026-09-01'. */
export type Day = string & { readonly day?: never }

/** Reads a day as typed or stored; undefined when it is no real day. */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString()
  } catch {
    return undefined
  }
}

const days = reckonedOnce<Day>()
const minute = 60_000

/** The day it is in a zone at an instant. Reckoned once a minute: no zone's clock has turned within one since 1972. */
export function dayIn(zone: string, instant: Date): Day {
  const reckon = () =>
    Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString()
  const at = Math.floor(instant.getTime() / minute)
  return at < 2_000_000 ? reckon() : days(`${zone} ${at}`, reckon)
}

export type Span = {
  readonly days?: number
  readonly weeks?: number
  readonly months?: number
  readonly years?: number
}

/** The day a span later (or earlier, when negative). A month's end stays within the month: 31 January + 1 month = 28 February. */
export const addTo = (day: Day, span: Span): Day => Temporal.PlainDate.from(day).add(span).toString()

/** Whole days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days

/** Monday to Friday and no holiday. */
export function isWorkingDay(day: Day, holidays: ReadonlySet<Day>): boolean {
  return Temporal.PlainDate.from(day).dayOfWeek <= 5 && !holidays.has(day)
}

/** The day itself when it is a working day, otherwise the first one after it. */
export function nextWorkingDay(day: Day, holidays: ReadonlySet<Day>): Day {
  let next = day
  while (!isWorkingDay(next, holidays)) next = addTo(next, { days: 1 })
  return next
}

/** The last instant of a day in a zone, to the second: 23:59:59 there. */
export function endOfDay(day: Day, zone: string): Date {
  const end = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: '23:59:59' })
  return new Date(end.epochMilliseconds)
}

const dayFormats = new Map<string, Intl.DateTimeFormat>()
const written = reckonedOnce<string>()

/** A day as people write it in a language: '1 September 2026', '1. september 2026'. */
export const formatDay = (day: Day, language: Language): string =>
  written(`${day} ${language}`, () => write(day, language))

function write(day: Day, language: Language): string {
  let format = dayFormats.get(language)
  if (!format) {
    format = new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'long', timeZone: 'UTC' })
    dayFormats.set(language, format)
  }
  const plain = format.format(new Date(`${day}T00:00:00Z`))
  return language === 'fr' ? plain.replace(/^1 /, '1er ') : plain
}
