import { describe, expect, test } from 'vitest'
import { type Appeal, isLate, whyNotAppeal, whyNotHearLate, whyNotReview } from './appeal.ts'

const text = 'The assessors overlooked our baseline in section 3.'
const appeal = { late: true } as Appeal

describe('an appeal', () => {
  test('on the last day is in time, a day after is late', () => {
    expect(isLate('2026-10-20', '2026-10-20')).toBe(false)
    expect(isLate('2026-10-21', '2026-10-20')).toBe(true)
  })
  test('says what should be changed', () => {
    expect(whyNotAppeal('2026-10-20', [], text)).toBeUndefined()
    expect(whyNotAppeal('2026-10-20', [], 'No!')?.field).toBe('text')
  })
  test('is sent once, and only against what can be appealed', () => {
    expect(whyNotAppeal('2026-10-20', [{}], text)?.say.en).toContain('already')
    expect(whyNotAppeal('2026-10-20', [{ decidedAt: new Date('2026-10-01') }], text)).toBeUndefined()
    expect(whyNotAppeal(undefined, [], text)?.say.en).toContain('cannot be appealed')
  })
  test('is reviewed by somebody else than those who prepared or decided', () => {
    expect(whyNotReview({ id: 'adviser' }, ['adviser', 'head'])).toBeDefined()
    expect(whyNotReview({ id: 'other' }, ['adviser', 'head'])).toBeUndefined()
  })
  test('that is late is heard only for a reason, and never after a year', () => {
    expect(whyNotHearLate(appeal, '', '2026-11-01', '2026-10-20')?.field).toBe('lateReason')
    expect(whyNotHearLate(appeal, 'The letter went to an old address.', '2026-11-01', '2026-10-20')).toBeUndefined()
    expect(whyNotHearLate(appeal, 'The letter went to an old address.', '2027-10-21', '2026-10-20')).toBeDefined()
    expect(whyNotHearLate({ ...appeal, late: false }, '', '2026-11-01', '2026-10-20')).toBeUndefined()
  })
})
