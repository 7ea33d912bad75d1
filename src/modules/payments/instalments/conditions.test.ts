import { describe, expect, test } from 'vitest'
import { money } from '../../../foundation/money.ts'
import type { Person } from '../../../foundation/people/person.ts'
import { type Known, type Owed, onlyReportsHold, whyNotPropose } from './conditions.ts'
import { endToEnd, type Instalment, standing, whyNotAttest, whyNotPay } from './instalment.ts'

const nok = (kroner: number) => money(BigInt(kroner) * 100n, 'NOK')
const second: Instalment = {
  ...{ id: '0190a1b2-c3d4-7000-8000-000000000001', agreement: 'a', call: 'c', organisation: 'o', terms: 'second' },
  ...{ plannedBy: 1, number: 2, name: { en: 'Second' }, part: 'whole', day: '2028-01-01', sum: nok(72_800) },
  ...{ waitsFor: ['round-report'], state: 'planned', tries: 0, why: '', letThroughWhy: '' },
}
const report: Owed = { terms: 'round-report', name: { en: 'Report' }, due: '2027-12-01', met: true, late: false }
const need = { left: nok(10_000), need: nok(90_000), months: 6, note: '', at: new Date(0) }
const fine: Known = {
  ...{ today: '2028-01-01', running: true, owed: [report], names: new Map([['round-report', { en: 'Report' }]]) },
  elsewhere: { seen: [], unseen: 0 },
  ...{ expired: [], account: { state: 'verified' }, need, needMonths: 6, first: false, frozen: false, pauses: [] },
}
const why = (more: Partial<Known>, one: Partial<Instalment> = {}) =>
  whyNotPropose({ ...second, ...one }, { ...fine, ...more }).map(({ say }) => say.en)

describe('an instalment is proposed', () => {
  test('when its day has come and every condition is met', () => expect(why({})).toEqual([]))
  test('not before its day', () => {
    expect(why({ today: '2027-12-31' })).toEqual(['It can be paid from 1 January 2028.'])
  })
  test('not before the report it waits for is approved', () => {
    expect(why({ owed: [{ ...report, met: false }] })).toEqual(['It waits until this is approved: Report.'])
    expect(why({ owed: [] })).toEqual(['It waits until this is approved: Report.'])
  })
  test('not while a report is late: but what participants live on goes ahead', () => {
    const late = { owed: [report, { ...report, terms: 'final', met: false, late: true }] }
    expect(why(late)[0]).toContain('Late since 1 December 2027: Report')
    const both = { owed: [...late.owed, { ...report, terms: 'audit', name: { en: 'Audit' }, met: false, late: true }] }
    expect(why(both).filter((one) => one.startsWith('Late since'))).toHaveLength(2)
    expect(why(late, { part: 'allowances' })).toEqual([])
    expect(why({ owed: [{ ...report, met: false, late: true }] }, { part: 'allowances' })).toEqual([])
    expect(onlyReportsHold(second, { ...fine, ...late })).toBe(true)
    expect(onlyReportsHold(second, { ...fine, ...late, frozen: true })).toBe(false)
  })
  test('not while the same organisation is late in another agreement: which one is told to who may see it', () => {
    const seen = [{ name: { en: 'Round report' }, number: '2027/0004', title: 'Fish together', due: '2027-11-30' }]
    expect(why({ elsewhere: { seen, unseen: 1 } })).toEqual([
      'Late since 30 November 2027 in another agreement, 2027/0004 “Fish together”: Round report. It holds the next payment to the same organisation, not what participants live on.',
      'The coordinating partner owes a late report in another agreement that you do not see. It holds its next payment, not what participants live on.',
    ])
    expect(why({ elsewhere: { seen, unseen: 1 } }, { part: 'allowances' })).toEqual([])
    expect(onlyReportsHold(second, { ...fine, elsewhere: { seen, unseen: 0 } })).toBe(true)
  })
  test('not with an expired paper, nor to an account that is not verified', () => {
    expect(why({ expired: [{ en: 'Audited accounts' }] })[0]).toContain('A paper no longer holds: Audited accounts')
    expect(why({ account: undefined })[0]).toContain('has not given a bank account')
    expect(why({ account: { state: 'given' } })[0]).toContain('not verified')
    expect(why({ account: { state: 'checked' } })[0]).toContain('not verified')
  })
  test('only for what is needed in the next six months, less what is left', () => {
    expect(why({ need: undefined })[0]).toContain('has not asked for it')
    expect(why({ need: undefined, first: true })).toEqual([])
    expect(why({ need: { ...need, months: 12 } })[0]).toContain('next 6 months')
    expect(why({ need: { ...need, left: nok(50_000) } })[0]).toContain('at most NOK 40,000 can be paid now')
    expect(why({ need: { ...need, left: nok(99_000) } })[0]).toContain('at most NOK 0')
    expect(why({ need: { ...need, need: nok(82_800) } })).toEqual([])
  })
  test('not while payments are frozen, nor in a pause unless the budget authority lets it through', () => {
    expect(why({ frozen: true })[0]).toContain('held for the time being')
    expect(why({ pauses: ['The border is closed'] })[0]).toContain('The border is closed')
    expect(why({ pauses: ['The border is closed'] }, { letThroughBy: 'b' })).toEqual([])
  })
  test('and every reason is told at once', () => {
    const all = { today: '2027-01-01', running: false, owed: [], account: undefined, need: undefined, frozen: true }
    expect(why({ ...all, expired: [{ en: 'Statutes' }], pauses: ['War'] })).toHaveLength(8)
  })
})

describe('one proposes, another attests, a third pays', () => {
  const person = (id: string) =>
    ({ id, memberships: [], staffRoles: ['programme adviser', 'budget authority', 'accountant'] }) as unknown as Person
  const proposed: Instalment = { ...second, state: 'proposed', proposedBy: 'ane' }
  const attested: Instalment = { ...proposed, state: 'attested', attestedBy: 'bo' }
  test('and nobody two of them', () => {
    expect(whyNotAttest(proposed, person('ane'))?.say.en).toContain('You proposed this payment yourself')
    expect(whyNotAttest(proposed, person('bo'))).toBeUndefined()
    expect(whyNotPay(attested, person('ane'))?.say.en).toContain('A third person')
    expect(whyNotPay(attested, person('bo'))?.say.en).toContain('You attested')
    expect(whyNotPay(attested, person('cam'))).toBeUndefined()
    expect(whyNotPay(proposed, person('cam'))).toBeDefined()
  })
})

test('an instalment is due when it is planned and its day has come', () => {
  expect(standing(second, '2027-12-31')).toBe('planned')
  expect(standing(second, '2028-01-01')).toBe('due')
  expect(standing({ ...second, state: 'paid' }, '2028-01-01')).toBe('paid')
})

test('the bank knows each try by a name of its own, made from the instalment alone', () => {
  expect(endToEnd(second)).toBe('0190a1b2c3d470008000000000000001')
  expect(endToEnd({ ...second, tries: 1 })).toBe('0190a1b2c3d470008000000000000001.1')
  expect(endToEnd({ ...second, tries: 99 }).length).toBeLessThanOrEqual(35)
})
