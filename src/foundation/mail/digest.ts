import { Temporal } from 'temporal-polyfill'

/** The last 07:00 on a clock in a zone: mail written before it is due in that morning's digest. */
export function lastMorning(zone: string, at: Date): Date {
  const there = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone)
  const seven = there.toPlainDate().toZonedDateTime({ timeZone: zone, plainTime: '07:00' })
  const morning = Temporal.ZonedDateTime.compare(seven, there) <= 0 ? seven : seven.subtract({ days: 1 })
  return new Date(morning.epochMilliseconds)
}
