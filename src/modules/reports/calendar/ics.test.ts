import { expect, test } from 'vitest'
import { icsOf } from './ics.ts'

const one = {
  uid: 'd1@samspel',
  day: '2028-06-29',
  title: 'Rapport; resultat, pengar',
  text: 'Bees together (2026/0001)\nWrite your part.',
  url: 'https://samspel.example/agreements/a/reports/d1',
}

test('a duty is a whole day in a calendar, the same one when it is given again', () => {
  const ics = icsOf('Reports', [one], new Date('2027-01-02T03:04:05.678Z'))
  expect(ics.split('\r\n')).toEqual([
    ...[
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Samspel//Reports//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Reports',
    ],
    ...['BEGIN:VEVENT', 'UID:d1@samspel', 'DTSTAMP:20270102T030405Z', 'DTSTART;VALUE=DATE:20280629'],
    ...['DTEND;VALUE=DATE:20280630', 'SUMMARY:Rapport\\; resultat\\, pengar'],
    'DESCRIPTION:Bees together (2026/0001)\\nWrite your part.',
    'URL:https://samspel.example/agreements/a/reports/d1',
    ...['TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR', ''],
  ])
})

test('no line is longer than 75 bytes, and no letter is cut in two', () => {
  const title = 'Rapport på nynorsk om ærfugl, ånd og øyer – '.repeat(5)
  const ics = icsOf('Reports', [{ ...one, title }], new Date('2027-01-02T03:04:05Z'))
  expect(ics.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  expect(ics.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title.replaceAll(',', '\\,')}`)
})
