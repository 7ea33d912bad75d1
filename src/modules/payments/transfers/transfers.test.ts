import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { money } from '../../../foundation/money.ts'
import {
  bankExchange,
  bankRate,
  comparable,
  convertBack,
  fallen,
  faultsOf,
  type ManualRate,
  parseRate,
  rateOf,
  spoken,
  turned,
  whyNotDecide,
} from '../rates/rate.ts'
import { fallOf } from './falling.ts'
import { poolsOf } from './pool.ts'
import { standingsOf, type Transfer, whyNotRecord } from './transfer.ts'

const usd = (minor: number | bigint) => money(minor, 'USD')
const zar = (minor: number | bigint) => money(minor, 'ZAR')
const zwg = (minor: number | bigint) => money(minor, 'ZWG')
const published = (from: string, to: string, rate: string, day = '2026-09-01') => ({
  from,
  to,
  rate,
  day,
  source: 'Reserve Bank',
})
const paid: Transfer = {
  ...{ id: '1', agreement: 'a', to: 'university', day: '2026-09-01', source: 'Bank of the Cape', reference: '' },
  sent: usd(1_000_00),
  received: { day: '2026-09-03', sum: zar(18_320_00) },
}
const onward: Transfer = {
  ...{
    id: '2',
    agreement: 'a',
    from: 'university',
    to: 'trust',
    day: '2026-09-05',
    source: 'Bank of the Cape',
    reference: '',
  },
  sent: zar(9_160_00),
  received: { day: '2026-09-08', sum: zwg(13_400_00) },
}

describe('a rate', () => {
  test('is read as people type it, and nothing else is', () => {
    expect(['18,5', '0.0541', ' 26 8 '].map(parseRate)).toEqual(['18.5', '0.0541', '268'])
    expect(['0', '-3', 'abc', '1.2.3', ''].map(parseRate)).toEqual(Array(5).fill(undefined))
  })
  test('of a bank follows from what left and what came', () => {
    expect(bankRate(usd(1_000_00), zar(18_320_00))).toBe('18.32')
    expect(bankRate(usd(1_000_00), money(3_700_000, 'UGX'))).toBe('3700')
    expect(bankRate(usd(3), zar(1_00))).toBe('33.33333333')
    expect(bankRate(usd(0), zar(1))).toBeUndefined()
    const day = { day: '2026-09-01', source: 'b' }
    expect(bankExchange(zar(18_320_00), usd(1_000_00), day)).toMatchObject({ from: 'USD', to: 'ZAR', rate: '18.32' })
  })
  test('is said with the dearer currency first, and turned for reading only', () => {
    expect(spoken(published('USD', 'ZAR', '18.32'), 'en')).toBe('USD 1 = ZAR 18.32')
    expect(spoken(published('USD', 'ZAR', '18.32'), 'fr')).toBe('USD 1 = ZAR 18,32')
    expect(spoken(published('ZAR', 'USD', '0.05'), 'en')).toBe('USD 1 = ZAR 20')
    expect(turned(published('ZAR', 'USD', '0.05')).rate).toBe('20')
    expect(convertBack(usd(1_000_00), rateOf(published('ZAR', 'USD', '0.05')))).toEqual(zar(20_000_00))
  })
  test('that nobody publishes is proposed by one and approved by another, with a reason', () => {
    const rate: ManualRate = {
      ...published('USD', 'ZWG', '26.8'),
      id: 'r',
      reason: 'No bank publishes it',
      state: 'proposed',
      proposedBy: 'p',
    }
    expect(whyNotDecide(rate, { id: 'p' })?.say.en).toContain('somebody else')
    expect(whyNotDecide(rate, { id: 'q' })).toBeUndefined()
    expect(faultsOf({ ...rate, rate: undefined, to: 'USD', reason: 'so' }).map(({ field }) => field)).toEqual([
      'to',
      'rate',
      'reason',
    ])
    const pair = { from: 'ZWG', to: 'USD', by: '2026-09-30' }
    expect(comparable(undefined, [rate], pair)).toBeUndefined()
    expect(comparable(undefined, [{ ...rate, state: 'approved' }], pair)?.rate).toBe('0.03731343')
    expect(comparable(published('ZWG', 'USD', '0.04'), [{ ...rate, state: 'approved' }], pair)?.rate).toBe('0.04')
  })
  test('has fallen by a tenth when a unit buys a tenth less', () => {
    expect(fallen(published('USD', 'ZAR', '20'), published('USD', 'ZAR', '18'))).toBe(1000)
    expect(fallen(published('USD', 'ZAR', '20'), published('USD', 'ZAR', '21'))).toBe(-500)
  })
})

describe('money passed on', () => {
  test('carries what it cost: half of the rand stand for half of the dollars, in whatever currency they end', () => {
    const pools = poolsOf([onward, paid], 'USD') ?? []
    expect(pools.map(({ organisation, keeps, value }) => [organisation, keeps, value])).toEqual([
      ['university', zar(9_160_00), usd(500_00)],
      ['trust', zwg(13_400_00), usd(500_00)],
    ])
  })
  test('is never more than has come in', () => {
    expect(whyNotRecord({ ...onward, sent: zar(18_320_01) }, [paid], '2026-09-10')?.field).toBe('sent')
    expect(whyNotRecord(onward, [paid], '2026-09-10')).toBeUndefined()
    expect(whyNotRecord({ ...onward, day: '2026-09-11' }, [paid], '2026-09-10')?.field).toBe('day')
    expect(whyNotRecord({ ...onward, received: { day: '2026-09-04', sum: zwg(1) } }, [paid], '2026-09-10')?.field).toBe(
      'receivedOn',
    )
  })
  test('shows gain and loss for each partner and in all against the budget’s rate', () => {
    const budgeted = [published('ZAR', 'USD', '0.05'), published('ZWG', 'USD', '0.04')]
    const standings = standingsOf(poolsOf([paid, onward], 'USD') ?? [], 'USD', budgeted)
    expect(standings.map(({ difference }) => difference)).toEqual([usd(-42_00), usd(36_00)])
    expect(standingsOf(poolsOf([paid], 'USD') ?? [], 'USD', [])[0]?.difference).toBeUndefined()
  })
  test('that a bank took a fee of is a loss in the same currency', () => {
    const fee = { ...paid, received: { day: '2026-09-03', sum: usd(985_00) } }
    expect(standingsOf(poolsOf([fee], 'USD') ?? [], 'USD', [])[0]?.difference).toEqual(usd(-15_00))
  })
  test('never loses or makes a minor unit, whatever is sent, changed and passed on', () => {
    const step = fc.record({
      from: fc.nat(3),
      to: fc.nat(3),
      part: fc.integer({ min: 1, max: 1000 }),
      came: fc.bigInt(1n, 10n ** 12n),
      cut: fc.nat(2),
    })
    const run = fc.record({
      paid: fc.array(fc.bigInt(1n, 10n ** 10n), { minLength: 1, maxLength: 4 }),
      steps: fc.array(step, { maxLength: 10 }),
    })
    const currencies = ['USD', 'ZAR', 'UGX']
    fc.assert(
      fc.property(run, ({ paid: sums, steps }) => {
        const at = { agreement: 'a', day: '2026-09-01', source: 'b', reference: '' }
        const made: Transfer[] = sums.map((minor, n) => ({
          ...at,
          id: `0${n}`,
          to: `o${n % 4}`,
          sent: usd(minor),
          received: { day: at.day, sum: money(minor * 3n + 1n, currencies[n % 3] ?? 'USD') },
        }))
        for (const [n, { from, to, part, came, cut }] of steps.entries()) {
          const pool = (poolsOf(made, 'USD') ?? []).filter(({ organisation }) => organisation === `o${from}`)[0]
          const sent = pool && (pool.keeps.minor * BigInt(part)) / 1000n
          if (!pool || !sent) continue
          made.push({
            ...at,
            id: `1${String(n).padStart(3, '0')}`,
            from: `o${from}`,
            to: `o${to}`,
            sent: money(sent, pool.keeps.currency),
            received: { day: at.day, sum: money(came, currencies[cut] ?? 'USD') },
          })
        }
        const pools = poolsOf(made, 'USD')
        const worth = (pools ?? []).reduce((sum, { value }) => sum + value.minor, 0n)
        expect(worth).toBe(sums.reduce((a, b) => a + b, 0n))
        expect(
          pools?.every(
            ({ keeps, value }) => keeps.minor >= 0n && value.minor >= 0n && (keeps.minor > 0n || value.minor === 0n),
          ),
        ).toBe(true)
      }),
      { numRuns: 10_000 },
    )
  }, 60_000)
  test('converted there and back differs by less than what one minor unit is worth', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 12n), fc.bigInt(1n, 10n ** 10n), (minor, scaled) => {
        const rate = rateOf(
          published('USD', 'ZAR', `${scaled / 10n ** 6n}.${(scaled % 10n ** 6n).toString().padStart(6, '0')}`),
        )
        const back = convertBack(zar(minor), rate)
        const again = (back.minor * rate.scaled * 2n) / 10n ** BigInt(rate.scale)
        const off = again - minor * 2n
        expect((off < 0n ? -off : off) * 10n ** 6n).toBeLessThanOrEqual(scaled + 10n ** 6n)
      }),
      { numRuns: 10_000 },
    )
  }, 60_000)
})

describe('a falling currency', () => {
  const lines = [
    { line: 'housing', name: 'Housing', planned: usd(1_200_00), left: usd(1_000_00) },
    { line: 'insurance', name: 'Insurance', planned: usd(5_000_00), left: usd(400_00) },
  ]
  test('shows what is missing on each line, and whether a small move is enough', () => {
    const fall = fallOf(lines, published('ZAR', 'USD', '0.05'), published('ZAR', 'USD', '0.0625'), 1000, 'USD')
    expect(fall.fallen).toBe(2000)
    expect(fall.lines.map(({ meant, buys, missing, way }) => [meant, buys, missing, way])).toEqual([
      [zar(20_000_00), zar(16_000_00), usd(250_00), 'change'],
      [zar(8_000_00), zar(6_400_00), usd(100_00), 'budget move'],
    ])
    expect(fall.missing).toEqual(usd(350_00))
  })
  test('that goes the other way leaves something over', () => {
    const fall = fallOf(lines, published('ZAR', 'USD', '0.05'), published('ZAR', 'USD', '0.04'), 1000, 'USD')
    expect(fall.lines.map(({ missing, way }) => [missing.minor, way])).toEqual([
      [-200_00n, 'none'],
      [-80_00n, 'none'],
    ])
  })
})
