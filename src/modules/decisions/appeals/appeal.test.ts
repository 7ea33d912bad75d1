import { describe, expect, test } from 'vitest'
import { money } from '../../../foundation/money.ts'
import type { Person } from '../../../foundation/people/person.ts'
import type { DecisionKind } from '../../schemes/index.ts'
import {
  type Appeal,
  isLate,
  whyNotAppeal,
  whyNotChange,
  whyNotDecideSo,
  whyNotHearLate,
  whyNotReview,
} from './appeal.ts'

const text = 'The assessors overlooked our baseline in section 3.'
const appeal = { late: true } as Appeal
const decision = { id: 'this', lastDay: '2026-10-20' }

describe('an appeal', () => {
  test('on the last day is in time, a day after is late', () => {
    expect(isLate('2026-10-20', '2026-10-20')).toBe(false)
    expect(isLate('2026-10-21', '2026-10-20')).toBe(true)
  })
  test('says what should be changed', () => {
    expect(whyNotAppeal(decision, [], text)).toBeUndefined()
    expect(whyNotAppeal(decision, [], 'No!')?.field).toBe('text')
  })
  test('is sent once, and only against what can be appealed', () => {
    const decidedAt = new Date('2026-10-01')
    expect(whyNotAppeal(decision, [{ decision: 'this' }], text)?.say.en).toContain('already')
    expect(whyNotAppeal(decision, [{ decision: 'this', decidedAt }], text)?.say.en).toContain(
      'appealed this decision before',
    )
    expect(whyNotAppeal(decision, [{ decision: 'one before', decidedAt }], text)).toBeUndefined()
    expect(whyNotAppeal({ id: 'this', lastDay: undefined }, [], text)?.say.en).toContain('cannot be appealed')
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
  test('is changed by somebody who signs portfolios, and never by the one who took it up', () => {
    const head = { id: 'head', staffRoles: ['budget authority'] } as unknown as Person
    const adviser = { id: 'adviser', staffRoles: ['programme adviser'] } as unknown as Person
    expect(whyNotChange({ state: 'in review', reviewer: 'adviser' }, head)).toBeUndefined()
    expect(whyNotChange({ state: 'in review', reviewer: 'head' }, head)?.say.en).toContain('another budget authority')
    expect(whyNotChange({ state: 'in review', reviewer: 'head' }, adviser)).toBeDefined()
    expect(whyNotChange({ state: 'registered' }, head)).toBeDefined()
  })
  test('is changed to another decision than before, within what is asked for and what is left of the frame', () => {
    const nok = (whole: bigint) => money(whole * 100n, 'NOK')
    const at = { before: { decision: 'reject' }, asked: nok(500n), frame: nok(1000n), granted: 60_000n }
    const so = (decision: string, kind: DecisionKind, sum?: bigint) =>
      whyNotDecideSo({ ...at, now: { decision, kind, ...(sum === undefined ? {} : { sum: nok(sum) }) } })
    expect(so('reject', 'reject')?.field).toBe('decision')
    expect(so('part', 'part grant', 400n)).toBeUndefined()
    expect(so('part', 'part grant', 401n)?.say.en).toContain('NOK')
    expect(so('part', 'part grant')?.field).toBe('sum')
    expect(so('grant', 'grant', 501n)?.field).toBe('sum')
    expect(so('invite', 'invite')).toBeUndefined()
  })
})
