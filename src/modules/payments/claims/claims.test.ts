import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { money } from '../../../foundation/money.ts'
import {
  type Claim,
  dueDay,
  grouped,
  isReference,
  lateOf,
  openOf,
  planOf,
  receivedOf,
  referenceOf,
  referencesIn,
  reminderDue,
  toClaim,
  whyNotPlan,
  whyNotReceive,
  whyNotWriteOff,
} from './claim.ts'

const nok = (minor: number | bigint) => money(minor, 'NOK')
const from = [{ minor: 500_00, currency: 'NOK' }]
const norway = { country: 'NO', closed: [] }
const claim: Claim = {
  ...{
    id: 'c',
    agreement: 'a',
    organisation: 'o',
    reference: 'RF',
    state: 'claimed',
    claimedOn: '2026-09-01',
    due: '2026-10-13',
  },
  ...{ unused: nok(8_719_50), interest: nok(120_25), receipts: [], plan: [], reminded: 0 },
}
const got = (minor: number) => [{ day: '2026-09-20', sum: nok(minor), reference: 'b1' }]

describe('a claim', () => {
  test('is made from the scheme’s limit on, interest and unused money together', () => {
    expect(toClaim(nok(499_00), nok(1_00), from)).toEqual(nok(500_00))
    expect(toClaim(nok(499_00), nok(99), from)).toBeUndefined()
    expect(toClaim(money(1, 'USD'), money(0, 'USD'), from)).toEqual(money(1, 'USD'))
    expect(toClaim(nok(0), nok(0), [])).toBeUndefined()
  })
  test('is due after the scheme’s time, on a day the banks are open, and not while everything stands still', () => {
    expect(dueDay('2026-09-01', { weeks: 6 }, norway, [])).toBe('2026-10-13')
    expect(dueDay('2026-03-26', { weeks: 1 }, norway, [])).toBe('2026-04-07')
    expect(dueDay('2026-09-01', { weeks: 6 }, norway, [{ from: '2026-09-10', until: '2026-09-19' }])).toBe('2026-10-23')
    expect(dueDay('2026-09-01', { weeks: 6 }, norway, [{ from: '2026-09-10' }])).toBeUndefined()
  })
  test('is paid little by little, and never more than is open', () => {
    const partly = { ...claim, receipts: got(4_000_00) }
    expect([receivedOf(partly), openOf(partly)]).toEqual([nok(4_000_00), nok(4_839_75)])
    expect(whyNotReceive(partly, nok(4_839_75))).toBeUndefined()
    expect(whyNotReceive(partly, nok(4_839_76))?.field).toBe('sum')
    expect(whyNotReceive(partly, money(1, 'USD'))?.say.en).toContain('NOK')
  })
  test('can have a plan whose parts add up, a month apart', () => {
    expect(planOf(nok(1_000_00), 3, '2026-10-31')).toEqual([
      { day: '2026-10-31', sum: nok(333_34) },
      { day: '2026-11-30', sum: nok(333_33) },
      { day: '2026-12-31', sum: nok(333_33) },
    ])
    expect(whyNotPlan(claim, 1, '2026-10-31', '2026-09-01')?.field).toBe('parts')
    expect(whyNotPlan(claim, 3, '2026-08-31', '2026-09-01')?.field).toBe('first')
    expect(whyNotPlan(claim, 3, '2026-10-31', '2026-09-01')).toBeUndefined()
  })
  test('whose plan is kept is not late, and one part missed is', () => {
    const plan = planOf(nok(8_839_75), 2, '2026-10-01')
    expect(lateOf({ ...claim, plan, due: '2026-09-15' }, '2026-10-01').minor).toBe(0n)
    expect(lateOf({ ...claim, plan }, '2026-10-02')).toEqual(nok(4_419_88))
    expect(lateOf({ ...claim, plan, receipts: got(4_419_88) }, '2026-10-02').minor).toBe(0n)
  })
  test('is reminded of four times, and no more once it is paid or given up', () => {
    expect(reminderDue(claim, '2026-10-19')).toBeUndefined()
    expect(reminderDue(claim, '2026-10-20')).toBe(1)
    expect(reminderDue({ ...claim, reminded: 1, remindedOn: '2026-10-20' }, '2026-11-02')).toBeUndefined()
    expect(reminderDue({ ...claim, reminded: 1, remindedOn: '2026-10-20' }, '2026-11-03')).toBe(2)
    expect(reminderDue({ ...claim, reminded: 4 }, '2027-11-03')).toBeUndefined()
    expect(reminderDue({ ...claim, state: 'write-off proposed' }, '2026-11-03')).toBeUndefined()
    expect(reminderDue({ ...claim, receipts: got(8_839_75) }, '2026-11-03')).toBeUndefined()
  })
  test('is written off by two', () => {
    const proposed = { ...claim, writeOff: { by: 'p', reason: 'The organisation has been dissolved.' } }
    expect(whyNotWriteOff(proposed, { id: 'p' })?.say.en).toContain('somebody else')
    expect(whyNotWriteOff(proposed, { id: 'q' })).toBeUndefined()
  })
  test('has a reference whose mistyped digit a bank finds (ISO 11649)', () => {
    expect(referenceOf('539007547034')).toBe('RF18539007547034')
    expect(isReference('RF18 5390 0754 7034')).toBe(true)
    expect(referencesIn('From Fjord Trust, rf18 5390 0754 7034 back')).toContain('RF18539007547034')
    expect(referencesIn('RF19539007547034 and no other')).toEqual([])
    expect(grouped('RF18539007547034')).toBe('RF18 5390 0754 7034')
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 20n), fc.nat(9), fc.nat(30), (number, digit, at) => {
        const reference = referenceOf(String(number))
        const index = 4 + (at % (reference.length - 4))
        const wrong = reference.slice(0, index) + digit + reference.slice(index + 1)
        expect(isReference(reference)).toBe(true)
        expect(isReference(wrong)).toBe(wrong === reference)
      }),
    )
  })
  test('divided into any plan adds up to what is open, and what comes in leaves exactly the rest', () => {
    fc.assert(
      fc.property(
        fc.bigInt(1n, 10n ** 12n),
        fc.integer({ min: 2, max: 24 }),
        fc.array(fc.bigInt(1n, 10n ** 11n), { maxLength: 8 }),
        (minor, parts, sums) => {
          const plan = planOf(nok(minor), parts, '2026-01-31')
          expect(plan.reduce((all, { sum }) => all + sum.minor, 0n)).toBe(minor)
          let now: Claim = { ...claim, unused: nok(minor), interest: nok(0) }
          for (const [n, sum] of sums.entries())
            if (!whyNotReceive(now, nok(sum)))
              now = { ...now, receipts: [...now.receipts, { day: '2026-09-02', sum: nok(sum), reference: `b${n}` }] }
          expect(receivedOf(now).minor + openOf(now).minor).toBe(minor)
          expect(openOf(now).minor).toBeGreaterThanOrEqual(0n)
        },
      ),
      { numRuns: 10_000 },
    )
  }, 60_000)
})
