import { describe, expect, test } from 'vitest'
import { addTo, type Day } from '../../../foundation/day.ts'
import type { Pause } from '../../schemes/index.ts'
import type { Duty } from '../duties/duty.ts'
import { reminderDays, reminderOn } from './reminder.ts'

const remind = { before: [{ months: 1 }, { weeks: 1 }], every: { weeks: 2 }, most: 3 }
const duty: Duty = {
  id: 'd1',
  agreement: 'a1',
  terms: 'round-report',
  kind: 'results',
  name: { en: 'Round report' },
  due: '2027-12-27',
  still: false,
  state: 'waiting',
}

/** Walks day by day; the same reminder goes once. Gives the days on which a mail went. */
function walk(from: Day, to: Day, onDay: (day: Day) => Duty, pauses: readonly Pause[] = [], off: readonly Day[] = []) {
  const sent = new Set<string>()
  const days: string[] = []
  for (let day = from; day <= to; day = addTo(day, { days: 1 })) {
    if (off.includes(day)) continue
    const reminder = reminderOn(onDay(day), remind, pauses, day)
    if (!reminder || sent.has(reminder.about)) continue
    sent.add(reminder.about)
    days.push(`${day} ${reminder.what}`)
  }
  return days
}

describe('reminders, day by day', () => {
  test('go a month and a week before, then every second week until the third', () => {
    expect(walk('2027-10-01', '2029-01-01', () => duty)).toEqual([
      '2027-11-27 before',
      '2027-12-20 before',
      '2028-01-10 late',
      '2028-01-24 late',
      '2028-02-07 late',
    ])
  })
  test('stop the day the report is there', () => {
    const onDay = (day: Day): Duty => (day < '2028-01-12' ? duty : { ...duty, state: 'handed in' })
    expect(walk('2027-10-01', '2029-01-01', onDay)).toEqual([
      '2027-11-27 before',
      '2027-12-20 before',
      '2028-01-10 late',
    ])
  })
  test('follow the new day when the agency gives one', () => {
    const onDay = (day: Day): Duty => (day < '2027-12-22' ? duty : { ...duty, extendedUntil: '2028-02-15' })
    expect(walk('2027-10-01', '2028-03-05', onDay)).toEqual([
      '2027-11-27 before',
      '2027-12-20 before',
      '2028-01-15 before',
      '2028-02-08 before',
      '2028-02-29 late',
    ])
  })
  test('are silent while everything stands still, and when the duty is dropped', () => {
    const still = (day: Day): Duty => (day < '2027-12-01' ? duty : { ...duty, still: true })
    expect(walk('2027-10-01', '2029-01-01', still)).toEqual(['2027-11-27 before'])
    const dropped = (day: Day): Duty => (day < '2027-12-01' ? duty : { ...duty, state: 'dropped' })
    expect(walk('2027-10-01', '2029-01-01', dropped)).toEqual(['2027-11-27 before'])
    const pause = { from: '2027-12-15', until: '2027-12-21' }
    expect(walk('2027-12-01', '2027-12-27', () => duty, [pause])).toEqual(['2027-12-01 before', '2027-12-22 before'])
  })
  test('that were missed while the machine was off do not all come at once', () => {
    const off = Array.from({ length: 40 }, (_, n) => addTo('2027-12-15', { days: n }))
    expect(walk('2027-10-01', '2028-02-20', () => duty, [], off)).toEqual([
      '2027-11-27 before',
      '2028-01-24 late',
      '2028-02-07 late',
    ])
  })
  test('begin again, from its own day, when changes were asked for', () => {
    const onDay = (): Duty => ({ ...duty, state: 'needs changes', changesUntil: '2028-03-15' })
    expect(walk('2028-02-01', '2028-04-01', onDay)).toEqual([
      '2028-02-15 before',
      '2028-03-08 before',
      '2028-03-29 late',
    ])
  })
})

test('the days are known beforehand, for the calendar', () => {
  expect(reminderDays(remind, '2027-12-27').map(({ on }) => on)).toEqual([
    '2027-11-27',
    '2027-12-20',
    '2028-01-10',
    '2028-01-24',
    '2028-02-07',
  ])
})
