import { describe, expect, test } from 'vitest'
import { nextFor } from './standing.ts'
import { words } from './standing.words.ts'

const decision = { id: 'the rejection' }
const next = (today: string, appeals: Parameters<typeof nextFor>[4] = []) =>
  nextFor('decided', decision, '2026-12-28', today, appeals)

test('an age is said as people say it', () => {
  expect([1, 2].map((days) => words.ageAgainst(days, undefined).pt)).toEqual(['1 dia', '2 dias'])
})

describe('what the applicant can do', () => {
  test('is to complete, or to wait, until there is a decision', () => {
    expect(nextFor('to complete', undefined, undefined, '2026-12-01')).toBe('complete')
    expect(nextFor('accepted', undefined, undefined, '2026-12-01')).toBe('wait')
    expect(nextFor('withdrawn', undefined, undefined, '2026-12-01')).toBe('nothing')
  })
  test('is to complete through the last day, and after it no more', () => {
    const on = (day: string) => nextFor('to complete', undefined, undefined, day, [], '2026-12-03')
    expect([on('2026-12-03'), on('2026-12-04')]).toEqual(['complete', 'complete late'])
  })
  test('is to appeal through the last day, and for a year after it to appeal late', () => {
    expect(next('2026-12-28')).toBe('appeal')
    expect(next('2026-12-29')).toBe('appeal late')
    expect(next('2027-12-28')).toBe('appeal late')
    expect(next('2027-12-29')).toBe('nothing')
    expect(nextFor('decided', decision, undefined, '2026-12-28')).toBe('nothing')
  })
  test('is to wait while an appeal is looked at, and nothing more when it is answered', () => {
    expect(next('2026-12-20', [{ decision: decision.id }])).toBe('wait')
    expect(next('2026-12-20', [{ decision: decision.id, decidedAt: new Date('2026-12-19') }])).toBe('nothing')
    expect(next('2026-12-20', [{ decision: 'the one before', decidedAt: new Date('2026-11-19') }])).toBe('appeal')
  })
})
