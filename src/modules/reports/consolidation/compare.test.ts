import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { money } from '../../../foundation/money.ts'
import {
  byLine,
  compare,
  deviates,
  differing,
  type PlannedLine,
  type SpentLine,
  total,
  unexplained,
} from './compare.ts'

const nok = (kroner: number) => money(BigInt(Math.round(kroner * 100)), 'NOK')
const names: Record<string, [string, string]> = {
  allowance: ['Allowance', 'participant'],
  housing: ['Housing', 'participant'],
  office: ['Office', 'administration'],
}
const named = (line: string) => ({ line, name: names[line]?.[0] ?? line, group: names[line]?.[1] ?? '' })
const plan = (organisation: string, line: string, kroner: number): PlannedLine => ({
  ...named(line),
  organisation,
  sum: nok(kroner),
})
const spent = (organisation: string, line: string, kroner: number | undefined, note = ''): SpentLine => ({
  ...named(line),
  organisation,
  sum: kroner === undefined ? undefined : nok(kroner),
  note,
})

const planned = [plan('no', 'allowance', 60_000), plan('no', 'housing', 24_000.5), plan('mw', 'allowance', 36_000)]
const actual = [
  spent('no', 'allowance', 58_200),
  spent('no', 'housing', 20_000, 'A cheaper flat.'),
  spent('no', 'housing', 8_000.5, 'Two months in town.'),
  spent('mw', 'allowance', 41_000),
  spent('mw', 'office', 1_250),
]
const rows = compare(planned, actual, 'NOK')

describe('planned beside actual', () => {
  test('shows every partner’s line, with what was spent where nothing was planned', () => {
    expect(rows.map((r) => [r.organisation, r.line, r.planned.minor, r.actual.minor, r.difference.minor])).toEqual([
      ['no', 'allowance', 6_000_000n, 5_820_000n, -180_000n],
      ['no', 'housing', 2_400_050n, 2_800_050n, 400_000n],
      ['mw', 'allowance', 3_600_000n, 4_100_000n, 500_000n],
      ['mw', 'office', 0n, 125_000n, 125_000n],
    ])
    expect(rows[1]?.notes).toEqual(['A cheaper flat.', 'Two months in town.'])
  })
  test('adds up by line and in all', () => {
    const lines = byLine(rows, 'NOK')
    expect(lines.map(({ line, all }) => [line, all.planned.minor, all.actual.minor])).toEqual([
      ['allowance', 9_600_000n, 9_920_000n],
      ['housing', 2_400_050n, 2_800_050n],
      ['office', 0n, 125_000n],
    ])
    expect(total(rows, 'NOK')).toEqual({ planned: nok(120_000.5), actual: nok(128_450.5), difference: nok(8_450) })
  })
  test('keeps a sum that cannot be reckoned out of the sums, and says so', () => {
    const [row] = compare([], [spent('no', 'office', undefined, 'In kwacha'), spent('no', 'office', 10)], 'NOK')
    expect(row).toMatchObject({ actual: nok(10), incomplete: true })
  })
  test('adds up to the minor unit whatever is written, in whatever order', () => {
    const line = fc.record({
      organisation: fc.constantFrom('no', 'mw', 'zm'),
      line: fc.constantFrom('allowance', 'housing', 'office'),
      minor: fc.bigInt({ min: 0n, max: 10n ** 12n }),
    })
    const each = fc.array(line, { maxLength: 40 })
    fc.assert(
      fc.property(each, each, (plans, entries) => {
        const asPlan = plans.map(({ organisation, line, minor }) => ({
          ...plan(organisation, line, 0),
          sum: money(minor, 'NOK'),
        }))
        const asSpent = entries.map(({ organisation, line, minor }) => ({
          ...spent(organisation, line, 0),
          sum: money(minor, 'NOK'),
        }))
        const compared = compare(asPlan, asSpent, 'NOK')
        const lines = byLine(compared, 'NOK')
        const all = total(compared, 'NOK')
        expect(
          total(
            lines.map((one) => one.all),
            'NOK',
          ),
        ).toEqual(all)
        expect(all.actual.minor).toBe(entries.reduce((sum, { minor }) => sum + minor, 0n))
        expect(all.difference.minor).toBe(all.actual.minor - all.planned.minor)
        expect(total(compare(asPlan.toReversed(), asSpent.toReversed(), 'NOK'), 'NOK')).toEqual(all)
      }),
      { numRuns: 200 },
    )
  })
})

describe('a deviation must be explained', () => {
  test('when it is more than the agreement allows, not when it is just that', () => {
    const by = (kroner: number) => deviates({ planned: nok(10_000), actual: nok(0), difference: nok(kroner) }, 1000)
    expect([by(1_000), by(1_000.01), by(-1_000), by(-1_000.01), by(0)]).toEqual([false, true, false, true, false])
  })
  test('and always where nothing was planned', () => {
    expect(deviates({ planned: nok(0), actual: nok(1), difference: nok(1) }, 1000)).toBe(true)
    expect(deviates({ planned: nok(0), actual: nok(0), difference: nok(0) }, 1000)).toBe(false)
  })
  test('so those without a note are pointed out', () => {
    // Housing is 16.7 % over, and explained. Malawi’s allowance is 13.9 % over, and its office was not planned.
    expect(unexplained(rows, 1000).map(({ organisation, line }) => [organisation, line])).toEqual([
      ['mw', 'allowance'],
      ['mw', 'office'],
    ])
  })
})

test('where the shared statement is another sum than the parts, both are shown', () => {
  const lines = byLine(rows, 'NOK')
  const statements = [
    { line: 'allowance', sum: nok(99_200), note: '' },
    { line: 'housing', sum: nok(28_500), note: 'Bank charges' },
    { line: 'travel', sum: nok(10), note: '' },
  ]
  expect(differing(lines, statements)).toEqual([
    {
      line: 'housing',
      name: 'Housing',
      stated: nok(28_500),
      parts: nok(28_000.5),
      difference: nok(499.5),
      note: 'Bank charges',
    },
    { line: 'travel', name: 'travel', stated: nok(10), parts: nok(0), difference: nok(10), note: '' },
  ])
})
