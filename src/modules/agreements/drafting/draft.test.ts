import { describe, expect, test } from 'vitest'
import { money } from '../../../foundation/money.ts'
import type { Snapshot, SnapshotLine } from '../../applications/index.ts'
import { visitFollowUp } from '../../schemes/fixture/follow-up.ts'
import { laterYears } from './chapters.ts'
import { budgetOf } from './draft.ts'
import { instalmentsOf } from './instalments.ts'

const entry = (organisation: string, line: string, minor: number, year = 2027): SnapshotLine => ({
  ...{ organisation, line, group: 'participant', name: line, note: '', explained: '' },
  sum: { minor, currency: 'NOK' },
  entry: { line, year, counts: {} },
})
const handedIn = (...lines: SnapshotLine[]): Snapshot =>
  ({
    coordinator: 'no',
    budget: { currency: 'NOK', total: { minor: 0, currency: 'NOK' }, partners: [], groups: [], lines, exchange: [] },
  }) as unknown as Snapshot
const nok = (minor: bigint) => money(minor, 'NOK')
const calendar = { country: 'NO', closed: [] }

describe('the budget as granted', () => {
  test('is the application’s, each partner’s line and year once', () => {
    const budget = budgetOf(
      handedIn(
        entry('no', 'housing', 100),
        entry('no', 'housing', 50),
        entry('no', 'housing', 7, 2028),
        entry('mw', 'housing', 1),
      ),
      nok(158n),
    )
    expect(budget.lines.map(({ organisation, year, sum }) => [organisation, year, sum.minor])).toEqual([
      ['no', 2027, 150],
      ['no', 2028, 7],
      ['mw', 2027, 1],
    ])
    expect(budget.total.minor).toBe(158)
  })
  test('is cut by the same part where less was granted, to the last øre: 100.00, 50.00 and 0.01 asked, 100.00 granted', () => {
    const budget = budgetOf(
      handedIn(entry('no', 'a', 10_000), entry('no', 'b', 5_000), entry('mw', 'a', 1)),
      nok(10_000n),
    )
    expect(budget.lines.map(({ sum }) => sum.minor)).toEqual([6_666, 3_333, 1])
    expect(budget.partners.map(({ total }) => total.minor)).toEqual([9_999, 1])
    expect(budget.total.minor).toBe(10_000)
  })
  test('is one sum for the coordinating partner where no budget was asked for', () => {
    const { budget: _, ...none } = handedIn()
    expect(budgetOf(none as Snapshot, nok(500n))).toEqual({
      currency: 'NOK',
      total: { minor: 500, currency: 'NOK' },
      partners: [{ organisation: 'no', total: { minor: 500, currency: 'NOK' } }],
      lines: [],
    })
  })
})

describe('the instalment plan', () => {
  test('adds up to the grant and stands in the order of its days: NOK 100.01 in 50, 40 and 10 %', () => {
    const days = { 'agreement.start': '2027-01-31', 'agreement.end': '2028-11-30' } as const
    const plan = instalmentsOf(visitFollowUp.money.instalments, nok(10_001n), days, 'en', calendar)
    expect(plan.map(({ number, id, day, sum }) => [number, id, day, sum.minor])).toEqual([
      [1, 'first', '2027-01-31', 5_001],
      [2, 'second', '2028-01-31', 4_000],
      [3, 'last', '2029-02-28', 1_000],
    ])
  })
})

test('each calendar year after the first waits for the yearly budget', () => {
  const period = { from: '2026-12-31', to: '2028-01-01' }
  expect(laterYears(visitFollowUp.agreement, period, 'en').map(({ id }) => id)).toEqual(['year-2027', 'year-2028'])
  expect(laterYears(visitFollowUp.agreement, { from: '2027-01-01', to: '2027-12-31' }, 'en')).toEqual([])
})
