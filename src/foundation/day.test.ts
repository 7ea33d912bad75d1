import { describe, expect, test } from 'vitest'
import { addTo, dayIn, daysBetween, endOfDay, formatDay, nextWorkingDay, parseDay } from './day.ts'
import { deadlineAt, hasPassed, onBothClocks } from './deadline.ts'

describe('a day', () => {
  test.each(['2026-02-29', '2026-13-01', '01.09.2026', ''])('%j is no day', (typed) => {
    expect(parseDay(typed)).toBeUndefined()
  })
  test('is what the calendar shows in its zone', () => {
    const instant = new Date('2026-08-31T22:30:00Z')
    expect(dayIn('Europe/Oslo', instant)).toBe('2026-09-01')
    expect(dayIn('Africa/Accra', instant)).toBe('2026-08-31')
  })
  test('three weeks and a month later', () => {
    expect(addTo('2026-12-14', { weeks: 3 })).toBe('2027-01-04')
    expect(addTo('2026-01-31', { months: 1 })).toBe('2026-02-28')
    expect(daysBetween('2026-09-01', '2026-08-30')).toBe(-2)
  })
  test('a deadline on a holiday falls on the next working day', () => {
    const closed = new Set(['2026-12-25'])
    expect(nextWorkingDay('2026-12-25', closed)).toBe('2026-12-28')
    expect(nextWorkingDay('2026-12-24', closed)).toBe('2026-12-24')
  })
  test('is written as the language writes it', () => {
    expect(formatDay('2026-09-01', 'nn')).toBe('1. september 2026')
    expect(formatDay('2026-09-01', 'fr')).toBe('1er septembre 2026')
  })
  test('ends a second before midnight, in summer and in winter', () => {
    expect(endOfDay('2026-09-01', 'Europe/Oslo').toISOString()).toBe('2026-09-01T21:59:59.000Z')
    expect(endOfDay('2026-12-01', 'Europe/Oslo').toISOString()).toBe('2026-12-01T22:59:59.000Z')
  })
})

describe('a deadline', () => {
  const closes = deadlineAt('2026-09-01', '23:59', 'Europe/Oslo')
  test('is met in its last second, and missed one second later', () => {
    expect(hasPassed(closes, new Date('2026-09-01T21:59:59.900Z'))).toBe(false)
    expect(hasPassed(closes, new Date('2026-09-01T22:00:00.000Z'))).toBe(true)
  })
  test('is shown on the agency’s clock and on the reader’s', () => {
    const shown = onBothClocks(closes, 'Asia/Kathmandu', 'en')
    expect(shown).toContain('1 September 2026 at 23:59 (Oslo time)')
    expect(shown).toContain('2 September 2026 at 03:44 (Kathmandu)')
    expect(onBothClocks(closes, 'Europe/Oslo', 'en')).not.toContain('=')
  })
})
