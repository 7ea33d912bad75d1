import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addTo, type Day, daysBetween, isWorkingDay } from '../../../foundation/day.ts'
import { type DeadlineRule, fallsOn } from './deadline-rule.ts'
import { deadlineInWords } from './deadline-words.ts'
import { type Calendar, closedAround, holidaysIn } from './holidays.ts'

const norway: Calendar = { country: 'NO', closed: [] }
const name = { en: 'Appeal' }
const appeal: DeadlineRule = { id: 'appeal', name, from: 'notice', add: { weeks: 3 }, falls: 'next working day' }
const asIs: DeadlineRule = { ...appeal, falls: 'as is' }

describe('three weeks to appeal', () => {
  test.each<[string, Day, Day]>([
    ['a Tuesday ends on a Tuesday', '2026-09-01', '2026-09-22'],
    ['past Saturday and Sunday', '2026-08-29', '2026-09-21'],
    ['past Easter, from Maundy Thursday to Tuesday', '2026-03-12', '2026-04-07'],
    ['past Christmas and the weekend after it', '2026-12-04', '2026-12-28'],
    ['over the turn of the year, past New Year’s Day', '2026-12-11', '2027-01-04'],
    ['past 17 May', '2027-04-26', '2027-05-18'],
  ])('%s: told on %s, it falls on %s', (_, told, day) => {
    expect(fallsOn(appeal, told, norway)?.day).toBe(day)
  })
  test('a day the agency closes is passed too', () => {
    expect(fallsOn(appeal, '2026-09-01', { ...norway, closed: ['2026-09-22'] })?.day).toBe('2026-09-23')
  })
  test('in another country other days are holidays', () => {
    expect(fallsOn(appeal, '2026-04-26', { country: 'NO', closed: [] })?.day).toBe('2026-05-18')
    expect(fallsOn(appeal, '2026-06-15', { country: 'MW', closed: [] })?.day).toBe('2026-07-07')
  })
  test('counted as it is where the rule says so', () => {
    expect(fallsOn(asIs, '2026-08-29', norway)?.day).toBe('2026-09-19')
  })
  test('a fixed day stays where it is', () => {
    const fixed: DeadlineRule = { id: 'x', name, on: '2027-02-01', falls: 'as is' }
    expect(fallsOn(fixed, '2026-01-01', norway, [{ from: '2026-01-01' }])?.day).toBe('2027-02-01')
  })
})

describe('while everything stands still', () => {
  test('a pause of a week gives a week more', () => {
    const falls = fallsOn(appeal, '2026-09-01', norway, [{ from: '2026-09-07', until: '2026-09-13' }])
    expect(falls).toEqual({ day: '2026-09-29', counted: '2026-09-29', pausedDays: 7 })
  })
  test('two pauses that overlap are counted once', () => {
    const pauses = [
      { from: '2026-09-07', until: '2026-09-13' },
      { from: '2026-09-10', until: '2026-09-16' },
    ]
    expect(fallsOn(asIs, '2026-09-01', norway, pauses)?.pausedDays).toBe(10)
  })
  test('a pause before the notice counts only from the notice', () => {
    expect(fallsOn(asIs, '2026-09-01', norway, [{ from: '2026-08-01', until: '2026-09-02' }])?.pausedDays).toBe(1)
  })
  test('a pause that one pause reaches into counts as well', () => {
    const pauses = [
      { from: '2026-09-20', until: '2026-09-26' },
      { from: '2026-09-28', until: '2026-09-29' },
    ]
    expect(fallsOn(asIs, '2026-09-01', norway, pauses)?.day).toBe('2026-10-01')
  })
  test('without an end, nobody knows the day', () => {
    expect(fallsOn(appeal, '2026-09-01', norway, [{ from: '2026-09-07' }])).toBeUndefined()
    expect(fallsOn(appeal, '2026-09-01', norway, [{ from: '2026-10-07' }])?.day).toBe('2026-09-22')
  })
})

describe('for any day', () => {
  const anyDay = fc.integer({ min: 0, max: 20_000 }).map((n) => addTo('2000-01-01', { days: n }))
  test('the deadline is a working day, never before it was counted to, and less than two weeks after', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const falls = fallsOn(appeal, day, norway)
        if (!falls) throw new Error('no pause, so a day')
        expect(isWorkingDay(falls.day, closedAround(norway, falls.day))).toBe(true)
        expect(daysBetween(falls.counted, falls.day)).toBeGreaterThanOrEqual(0)
        expect(daysBetween(falls.counted, falls.day)).toBeLessThan(14)
      }),
      { numRuns: 200 },
    )
  })
  test('one day’s pause never gives less time', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(30), fc.nat(10), (day, after, length) => {
        const from = addTo(day, { days: after })
        const pauses = [{ from, until: addTo(from, { days: length }) }]
        const paused = fallsOn(asIs, day, norway, pauses)?.day ?? ''
        expect(paused >= (fallsOn(asIs, day, norway)?.day ?? '')).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

test('the holidays of a year are reckoned once', () => {
  expect(holidaysIn('NO', undefined, 2026)).toBe(holidaysIn('NO', undefined, 2026))
  expect(holidaysIn('NO', undefined, 2026).has('2026-05-17')).toBe(true)
  expect(holidaysIn('QQ', undefined, 2026).size).toBe(0)
})

test('a rule says itself', () => {
  expect(deadlineInWords(appeal).nn).toBe(
    '3 veker etter at de har fått vite om vedtaket; er det helg eller heilagdag, første yrkedag etter',
  )
  expect(deadlineInWords({ ...asIs, add: { months: 1, days: 3 } }).en).toBe(
    '1 month and 3 days after you are told of the decision',
  )
})
