import { describe, expect, test } from 'vitest'
import { isRefusal } from '../../../foundation/refusal.ts'
import {
  type Freeze,
  faultsOf,
  isOverdue,
  type Notification,
  targetOf,
  whyNotClose,
  whyNotLetIn,
  whyNotLetOut,
  whyNotLift,
} from './suspicion.ts'

const freeze: Freeze = { id: 'f', scope: 'agreement', agreement: 'a', by: 'p', at: new Date('2026-09-01T08:00:00Z') }
const ministry: Notification = { id: 'n', to: 'The ministry', why: 'Instruction, section 9', due: '2026-09-03' }
const found = 'The receipts were lost in a flood and have been replaced.'

describe('a suspicion', () => {
  test('says what was seen, and a short title', () => {
    expect(faultsOf('Receipts', 'The same receipt was handed in by two partners.')).toEqual([])
    expect(faultsOf('', 'Odd.').map(({ field }) => field)).toEqual(['title', 'text'])
  })
  test('is followed by people at the agency without a tie, and never by nobody', () => {
    const person = { staffRoles: ['accountant'] as const }
    expect(whyNotLetIn(person, { tied: false, member: false })).toBeUndefined()
    expect(whyNotLetIn(person, { tied: true, member: false })?.say.en).toContain('tie')
    expect(whyNotLetIn({ staffRoles: [] }, { tied: false, member: false })).toBeDefined()
    expect(whyNotLetOut([{ person: 'p', since: freeze.at }])).toBeDefined()
  })
  test('keeps the day by which somebody must be told: late from the day after', () => {
    expect(isOverdue(ministry, '2026-09-03')).toBe(false)
    expect(isOverdue(ministry, '2026-09-04')).toBe(true)
    expect(isOverdue({ ...ministry, doneOn: '2026-09-05' }, '2026-09-10')).toBe(false)
  })
  test('is closed with an outcome, when all are told and no payment is held', () => {
    expect(whyNotClose(found, [ministry], [])?.say.en).toContain('told')
    expect(whyNotClose(found, [], [freeze])?.say.en).toContain('held')
    expect(whyNotClose('ok', [], [])?.field).toBe('outcome')
    expect(
      whyNotClose(found, [{ ...ministry, doneOn: '2026-09-02' }], [{ ...freeze, liftedOn: '2026-09-09' }]),
    ).toBeUndefined()
  })
})

describe('held payments', () => {
  test('are held in one agreement, for one partner, or wherever an organisation takes part', () => {
    const about = { agreement: 'a', organisation: 'o' }
    expect(targetOf('agreement', about)).toEqual({ agreement: 'a' })
    expect(targetOf('partner', about)).toEqual({ agreement: 'a', organisation: 'o' })
    expect(targetOf('organisation', about)).toEqual({ organisation: 'o' })
    expect(isRefusal(targetOf('partner', { organisation: 'o' }))).toBe(true)
    expect(isRefusal(targetOf('organisation', { agreement: 'a' }))).toBe(true)
  })
  test('are let go by somebody else, with a reason', () => {
    expect(whyNotLift(freeze, { id: 'p' }, 'Nothing was found.')?.say.en).toContain('somebody else')
    expect(whyNotLift(freeze, { id: 'q' }, '')?.field).toBe('reason-f')
    expect(whyNotLift(freeze, { id: 'q' }, 'Nothing was found.')).toBeUndefined()
  })
})
