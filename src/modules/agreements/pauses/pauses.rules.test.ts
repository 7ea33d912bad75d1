import { describe, expect, test } from 'vitest'
import { type CasePause, holdsFor, pausedOn } from '../../../foundation/cases/index.ts'
import { money } from '../../../foundation/money.ts'
import { forecastOf, inAll, monthsBegun } from './forecast.ts'
import { movedEnd } from './moved.ts'
import { isWanted, readTyped } from './pausing.ts'

const kr = (whole: number) => money(whole * 100, 'NOK')
const round = {
  id: 'r1',
  from: '2026-03-01',
  to: '2026-11-30',
  currency: 'NOK',
  lines: [
    { line: 'allowance', sum: kr(120_000) },
    { line: 'housing', sum: kr(60_000) },
    { line: 'travel', sum: kr(90_000) },
  ],
}
const terms = { lines: ['allowance', 'housing'], months: 3 }

describe('what waiting costs', () => {
  test('a month counts from the day it is begun', () => {
    expect(monthsBegun('2026-03-15', '2026-04-14')).toBe(1)
    expect(monthsBegun('2026-03-15', '2026-04-15')).toBe(2)
    expect(monthsBegun('2026-03-01', '2026-11-30')).toBe(9)
  })
  test('allowance and housing at agreed amounts, for the months that are begun', () => {
    const pause = { from: '2026-07-01', until: '2026-09-10' }
    expect(forecastOf(round, terms, pause)).toEqual({ round: 'r1', months: 3, cost: kr(60_000) })
    expect(forecastOf(round, terms, { from: '2026-07-01', until: '2026-07-31' }).cost).toEqual(kr(20_000))
  })
  test('at most as many months as the scheme says, also when no end is set', () => {
    expect(forecastOf(round, terms, { from: '2026-04-01', until: '2026-11-30' }).months).toBe(3)
    expect(forecastOf(round, terms, { from: '2026-04-01' }).months).toBe(3)
  })
  test('no longer than people would have been away, and nothing when they are home', () => {
    expect(forecastOf(round, terms, { from: '2026-11-10' }).months).toBe(1)
    expect(forecastOf(round, terms, { from: '2026-12-01' }).cost).toEqual(kr(0))
  })
  test('a round that has not begun costs from the day it should have', () => {
    expect(forecastOf(round, terms, { from: '2026-01-01', until: '2026-03-31' }).months).toBe(1)
    expect(forecastOf(round, terms, { from: '2026-01-01', until: '2026-02-28' }).months).toBe(0)
  })
  test('sums are added up for each currency', () => {
    const usd = { ...round, currency: 'USD', lines: [{ line: 'allowance', sum: money(900_00, 'USD') }] }
    const pause = { from: '2026-07-01', until: '2026-07-31' }
    expect(inAll([round, usd, round].map((one) => forecastOf(one, terms, pause)))).toEqual([
      kr(40_000),
      money(100_00, 'USD'),
    ])
  })
})

describe('days that stood still are not counted', () => {
  test('a round ends later by the days it stood still', () => {
    expect(movedEnd('2026-03-01', '2026-11-30', [{ from: '2026-05-01', until: '2026-05-31' }])).toBe('2026-12-31')
  })
  test('a day counts once though two pauses hold it', () => {
    const pauses = [
      { from: '2026-05-01', until: '2026-05-20' },
      { from: '2026-05-11', until: '2026-05-31' },
    ]
    expect(movedEnd('2026-03-01', '2026-11-30', pauses)).toBe('2026-12-31')
  })
  test('what stood still before it began or after it ended does not move it', () => {
    const pauses = [
      { from: '2026-01-01', until: '2026-02-28' },
      { from: '2026-12-10', until: '2026-12-20' },
    ]
    expect(movedEnd('2026-03-01', '2026-11-30', pauses)).toBe('2026-11-30')
  })
  test('nobody knows the end while a pause has none', () => {
    expect(movedEnd('2026-03-01', '2026-11-30', [{ from: '2026-05-01' }])).toBeUndefined()
  })
})

describe('what a pause is about', () => {
  const about = { case: 'c', call: 'k', countries: ['NO', 'NP'], round: 'r' }
  test('a country’s pause holds for every project with a partner there', () => {
    expect(holdsFor({ scope: 'country', target: 'NP' }, about)).toBe(true)
    expect(holdsFor({ scope: 'country', target: 'MW' }, about)).toBe(false)
  })
  test('everything, a call, a project, a round', () => {
    const one = (scope: CasePause['scope'], target: string) => holdsFor({ scope, target }, about)
    expect([one('everything', ''), one('call', 'k'), one('case', 'c'), one('round', 'r')]).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect([one('call', 'x'), one('case', 'x'), one('round', 'x')]).toEqual([false, false, false])
  })
  test('both the first and the last day stand still', () => {
    const pause: CasePause = {
      id: 'p',
      scope: 'everything',
      target: '',
      from: '2026-05-01',
      until: '2026-05-31',
      why: 'x',
    }
    expect(['2026-04-30', '2026-05-01', '2026-05-31', '2026-06-01'].map((day) => pausedOn([pause], day)?.id)).toEqual([
      undefined,
      'p',
      'p',
      undefined,
    ])
  })
})

describe('what an adviser types', () => {
  const typed = { what: 'country NP', from: '2026-09-08', until: '', why: ' Unrest in the capital. ' }
  test('is read as a pause', () => {
    expect(readTyped(typed, '2026-09-09')).toEqual({
      scope: 'country',
      target: 'NP',
      from: '2026-09-08',
      why: 'Unrest in the capital.',
    })
  })
  test('and everything that is missing is said at once, at its field', () => {
    const read = readTyped({ what: 'country', from: 'soon', until: 'later', why: '' }, '2026-09-09')
    expect(isWanted(read) ? [] : read.map(({ field }) => field)).toEqual(['what', 'from', 'until', 'why'])
  })
  test('not further back than can be remembered, and not ending before it begins', () => {
    const fields = (one: Partial<typeof typed>) => {
      const read = readTyped({ ...typed, ...one }, '2026-09-09')
      return isWanted(read) ? [] : read.map(({ field }) => field)
    }
    expect(fields({ from: '2026-01-01' })).toEqual(['from'])
    expect(fields({ until: '2026-09-01' })).toEqual(['until'])
  })
})
