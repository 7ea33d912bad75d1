import { addTo, type Day } from '../../../foundation/day.ts'

/** One day in somebody's calendar. */
export interface CalendarDay {
  /** The same for ever, so that a calendar that is given it again moves the day and does not double it. */
  readonly uid: string
  readonly day: Day
  readonly title: string
  readonly text: string
  /** A whole address. */
  readonly url: string
}

/** Days as a calendar file (RFC 5545): whole days, in UTF-8, lines of at most 75 bytes, parted by CR LF. */
export function icsOf(name: string, days: readonly CalendarDay[], stamp: Date): string {
  const at = `${stamp.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samspel//Reports//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap((one) => eventLines(one, at)),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

const eventLines = ({ uid, day, title, text, url }: CalendarDay, at: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${at}`,
  `DTSTART;VALUE=DATE:${plain(day)}`,
  `DTEND;VALUE=DATE:${plain(addTo(day, { days: 1 }))}`,
  `SUMMARY:${escaped(title)}`,
  `DESCRIPTION:${escaped(text)}`,
  `URL:${url}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

const plain = (day: Day): string => day.replaceAll('-', '')

const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n')

/** A long line goes on after CR LF and a space; no character is cut in two. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let size = 0
  for (const character of line) {
    const bytes = Buffer.byteLength(character)
    if (size + bytes > (parts.length === 0 ? 75 : 74)) {
      parts.push(part)
      part = ''
      size = 0
    }
    part += character
    size += bytes
  }
  return [...parts, part].join('\r\n ')
}
