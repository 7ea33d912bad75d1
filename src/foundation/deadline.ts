import { Temporal } from 'temporal-polyfill'
import { type Language, localeOf, type Words } from './language.ts'
import { reckonedOnce } from './reckoned.ts'

/** An instant with the zone it was promised in. Shown on the agency's clock and on the reader's. */
export interface Deadline {
  readonly at: Date
  readonly zone: string
}

/** The deadline 'the day at this hour in this zone', such as ('2026-09-01', '23:59', 'Europe/Oslo'). The minute itself is included: 23:59 means until 23:59:59. */
export function deadlineAt(day: string, time: string, zone: string): Deadline {
  const wall = Temporal.PlainDateTime.from(`${day}T${time}`).with({ second: 59 })
  return { at: new Date(wall.toZonedDateTime(zone).epochMilliseconds), zone }
}

/** The end of a day in a zone: its last second counts. */
export const endOf = (day: string, zone: string): Deadline => deadlineAt(day, '23:59', zone)

/** True from the first second after the deadline. */
export const hasPassed = (deadline: Deadline, instant: Date): boolean =>
  Math.floor(instant.getTime() / 1000) > Math.floor(deadline.at.getTime() / 1000)

const formats = reckonedOnce<Intl.DateTimeFormat>()
const written = reckonedOnce<string>()

function inMinutes(at: Date, zone: string, language: Language, look: Intl.DateTimeFormatOptions): string {
  const key = `${zone} ${language} ${look.dateStyle}`
  return written(`${Math.floor(at.getTime() / 60_000)} ${key}`, () =>
    formats(key, () => new Intl.DateTimeFormat(localeOf[language], { ...look, timeZone: zone })).format(at),
  )
}

/** An instant as a clock on the wall shows it: '1 September 2026 at 23:59'. */
export const formatInstant = (at: Date, zone: string, language: Language): string =>
  inMinutes(at, zone, language, { dateStyle: 'long', timeStyle: 'short' })

/** The time of day on a clock on the wall: '23:59'. */
export const formatTime = (at: Date, zone: string, language: Language): string =>
  inMinutes(at, zone, language, { timeStyle: 'short' })

/** 'Europe/Oslo' -> 'Oslo', 'Africa/Addis_Ababa' -> 'Addis Ababa'. */
export const placeOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')

const timeIn = (place: string): Words => ({
  en: `${place} time`,
  nb: `${place}-tid`,
  nn: `${place}-tid`,
  fr: `heure ${/^[aeiouyàâéèêîôû]/i.test(place) ? 'd’' : 'de '}${place}`,
  es: `hora de ${place}`,
  pt: `hora de ${place}`,
})

/** The deadline on both clocks; one when they agree. */
export function onBothClocks(deadline: Deadline, readerZone: string | undefined, language: Language): string {
  const there = `${formatInstant(deadline.at, deadline.zone, language)} (${timeIn(placeOf(deadline.zone))[language]})`
  if (!readerZone || readerZone === deadline.zone) return there
  const here = formatInstant(deadline.at, readerZone, language)
  const same = formatInstant(deadline.at, deadline.zone, language) === here
  return same ? there : `${there} = ${here} (${placeOf(readerZone)})`
}
