import { createRequire } from 'node:module'
import type Holidays from 'date-holidays'
import { addTo, type Day } from '../../../foundation/day.ts'

/** Where the agency's public holidays are taken from (country and region codes as npm date-holidays knows them), and days it closes besides. */
export interface Calendar {
  readonly country: string
  readonly region?: string | undefined
  readonly closed: readonly Day[]
}

const require = createRequire(import.meta.url)
/** Read when a holiday is first asked for: it knows the whole world's, and a start should not wait for that. */
const library = (): typeof Holidays => require('date-holidays')

const years = new Map<string, ReadonlySet<Day>>()
const places = new Map<string, Holidays>()

/** The public holidays of a place in a year. Reckoned once per place and year. A place that is not known has none. */
export function holidaysIn(country: string, region: string | undefined, year: number): ReadonlySet<Day> {
  const key = `${country} ${region ?? ''} ${year}`
  let days = years.get(key)
  if (!days) {
    days = new Set(placeOf(country, region).getHolidays(year, 'en').flatMap(daysOf))
    years.set(key, days)
  }
  return days
}

function placeOf(country: string, region: string | undefined): Holidays {
  const key = `${country} ${region ?? ''}`
  let place = places.get(key)
  if (!place) {
    const Holidays = library()
    place = region ? new Holidays(country, region, { types: ['public'] }) : new Holidays(country, { types: ['public'] })
    places.set(key, place)
  }
  return place
}

/** Some holidays last for several days; `end` is the first moment after. */
function daysOf(holiday: { date: string; start: Date; end: Date }): Day[] {
  const length = Math.max(1, Math.round((holiday.end.getTime() - holiday.start.getTime()) / 86_400_000))
  return Array.from({ length }, (_, n) => addTo(holiday.date.slice(0, 10), { days: n }))
}

/** The days an agency is closed around a day: that year, the next, and its own. */
export function closedAround(calendar: Calendar, day: Day): ReadonlySet<Day> {
  const year = Number(day.slice(0, 4))
  const of = (y: number) => holidaysIn(calendar.country, calendar.region, y)
  return new Set([...of(year), ...of(year + 1), ...calendar.closed])
}
