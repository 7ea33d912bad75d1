import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asked, type Figures, partnerAccount, settle, whyNotClose, whyNotReopen } from './settlement.ts'

const figures: Figures = {
  ...{ currency: 'NOK', granted: 100_000_00n, paid: 80_000_00n, used: 71_250_50n, interest: 120_25n },
  ...{ exchange: -30_00n, repaid: 0n, writtenOff: 0n },
}
const from = [{ minor: 500_00, currency: 'NOK' }]

describe('a settlement', () => {
  test('says what was not used, what is to come back, and what is left of the promise', () => {
    expect(settle(figures)).toMatchObject({
      unused: 8_719_50n,
      owed: 8_839_75n,
      toRepay: 8_839_75n,
      toPay: 0n,
      own: 0n,
      left: 20_000_00n,
    })
  })
  test('that was repaid in part asks for the rest, and lets a small rest be', () => {
    expect(asked(settle({ ...figures, repaid: 8_339_75n }), from)).toBe(500_00n)
    expect(asked(settle({ ...figures, repaid: 8_339_76n }), from)).toBe(0n)
    expect(settle({ ...figures, repaid: 8_000_00n, writtenOff: 839_75n }).toRepay).toBe(0n)
    expect(settle({ ...figures, repaid: 8_840_00n }).tooMuch).toBe(25n)
  })
  test('of a project that used more than it got is paid within the grant, and no more', () => {
    expect(settle({ ...figures, used: 95_090_25n })).toMatchObject({
      toPay: 15_000_00n,
      own: 0n,
      owed: 0n,
      left: 5_000_00n,
    })
    expect(settle({ ...figures, used: 110_090_25n })).toMatchObject({ toPay: 20_000_00n, own: 10_000_00n, left: 0n })
  })
  test('adds up to the minor unit, whatever happened', () => {
    const sum = fc.bigInt(0n, 10n ** 12n)
    const any = fc.record({
      granted: sum,
      paid: sum,
      used: sum,
      interest: sum,
      exchange: fc.bigInt(-(10n ** 11n), 10n ** 11n),
      repaid: sum,
      writtenOff: sum,
    })
    fc.assert(
      fc.property(any, (some) => {
        const s = settle({ currency: 'NOK', ...some })
        expect(s.paid + s.interest + s.exchange + s.toPay + s.own).toBe(s.used + s.owed)
        expect(s.owed + s.tooMuch).toBe(s.repaid + s.writtenOff + s.toRepay)
        for (const part of [s.unused, s.toPay, s.own, s.owed, s.toRepay, s.tooMuch, s.left])
          expect(part).toBeGreaterThanOrEqual(0n)
        expect(s.toPay === 0n || s.owed === 0n).toBe(true)
        if (s.paid <= s.granted) expect(s.paid + s.toPay + s.left).toBe(s.granted)
      }),
      { numRuns: 10_000 },
    )
  }, 60_000)
  test('of each partner adds up to the whole', () => {
    const partner = fc.record({
      paid: fc.bigInt(0n, 10n ** 10n),
      used: fc.bigInt(0n, 10n ** 10n),
      interest: fc.bigInt(0n, 10n ** 6n),
      exchange: fc.bigInt(-(10n ** 6n), 10n ** 6n),
    })
    fc.assert(
      fc.property(fc.array(partner, { minLength: 1, maxLength: 6 }), (partners) => {
        const all = partners.reduce((a, b) => ({
          paid: a.paid + b.paid,
          used: a.used + b.used,
          interest: a.interest + b.interest,
          exchange: a.exchange + b.exchange,
        }))
        const whole = settle({ currency: 'USD', granted: 0n, repaid: 0n, writtenOff: 0n, ...all })
        const parts = partners.reduce(
          (rest, one) => rest + partnerAccount('o', 'USD', one).unused.minor + one.interest,
          0n,
        )
        expect(parts).toBe(whole.owed - whole.toPay - whole.own)
      }),
      { numRuns: 10_000 },
    )
  }, 60_000)
})

describe('an account', () => {
  const done = {
    state: 'open' as const,
    duties: 0,
    claims: 0,
    settlement: settle({ ...figures, repaid: 8_839_75n }),
    claimFrom: from,
    unfinished: false,
  }
  test('is closed when every report is met, every claim settled and nothing waits', () => {
    expect(whyNotClose(done)).toEqual([])
    expect(whyNotClose({ ...done, duties: 2, claims: 1 })).toHaveLength(2)
    expect(whyNotClose({ ...done, settlement: settle(figures) })[0]?.say.en).toContain('Claim it first')
    expect(whyNotClose({ ...done, state: 'closed' })).toHaveLength(1)
  })
  test('that must wait for something confidential says no more than that it waits', () => {
    const said = whyNotClose({ ...done, unfinished: true })
    expect(said).toHaveLength(1)
    expect(JSON.stringify(said)).not.toMatch(/suspicio|misuse|confidential|mistanke|misbruk/i)
  })
  test('is opened again with a reason', () => {
    expect(whyNotReopen('closed', 'An invoice from March was found in the archive.')).toBeUndefined()
    expect(whyNotReopen('closed', 'mistake')?.field).toBe('reason')
    expect(whyNotReopen('open', 'An invoice from March was found in the archive.')).toBeDefined()
  })
})
