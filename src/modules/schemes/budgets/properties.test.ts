import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kwacha, malawi, norway, rulesIn } from '../fixture/budget-entries.ts'
import { breaches } from './breaches.ts'
import type { Entry } from './budget.ts'
import { explain } from './explain.ts'
import { limitsOf } from './limits.ts'
import { type PartnerBudget, reckonAll } from './reckon.ts'
import { totals } from './totals.ts'

const rules = rulesIn('NOK', [kwacha])

describe('for any budget', () => {
  const amount = fc.nat(50_000_000)
  const entry: fc.Arbitrary<Entry> = fc.record({
    line: fc.constantFrom('allowance', 'housing', 'activities', 'office', 'gone'),
    year: fc.constantFrom(2025, 2026, 2027),
    country: fc.constantFrom('MW', 'NO', 'ZM', undefined),
    counts: fc.record({ people: fc.nat(20), months: fc.nat(2400).map((n) => n / 100) }),
    price: fc.record({ minor: amount, currency: fc.constantFrom('NOK', 'MWK', 'ZMW') }),
    note: fc.constantFrom('Because', '', undefined),
  })
  const budgets = fc
    .tuple(fc.array(entry, { maxLength: 8 }), fc.array(entry, { maxLength: 8 }))
    .map(([a, b]): PartnerBudget[] => [malawi(...a), norway(...b)])
  const minor = (sum: { minor: bigint } | undefined) => sum?.minor ?? 0n
  const added = (sums: Iterable<{ minor: bigint }>) => [...sums].reduce((a, b) => a + b.minor, 0n)

  test('partners, lines and years add up to the same total, to the minor unit', () => {
    fc.assert(
      fc.property(budgets, (partners) => {
        const reckoned = reckonAll(rules, partners)
        const all = totals(reckoned, 'NOK')
        expect(added([...all.partners.values()].map((one) => one.all))).toBe(all.all.minor)
        expect(added(all.lines.values())).toBe(all.all.minor)
        expect(added(all.years.values())).toBe(all.all.minor)
        expect(added(all.groups.values())).toBe(all.all.minor)
        expect(reckoned.reduce((sum, one) => sum + minor(one.sum), 0n)).toBe(all.all.minor)
      }),
    )
  })
  test('the order of entries and partners makes no difference', () => {
    fc.assert(
      fc.property(budgets, (partners) => {
        const turned = partners.map((one) => ({ ...one, entries: [...one.entries].reverse() })).reverse()
        const [a, b] = [reckonAll(rules, partners), reckonAll(rules, turned)]
        expect(totals(b, 'NOK').all).toEqual(totals(a, 'NOK').all)
        const kinds = (list: typeof a) =>
          breaches(rules, list)
            .map((one) => one.say.en)
            .sort()
        expect(kinds(b)).toEqual(kinds(a))
      }),
    )
  })
  test('a share above its limit never goes unnoticed, and one within it is never blamed', () => {
    fc.assert(
      fc.property(budgets, (partners) => {
        const reckoned = reckonAll(rules, partners)
        const { lines, groups } = totals(reckoned, 'NOK')
        const tooMuch = minor(lines.get('activities')) * 10n > minor(groups.get('participant'))
        const said = breaches(rules, reckoned).some((one) => one.kind === 'share' && one.on === 'activities')
        expect(said).toBe(tooMuch)
      }),
    )
  })
  test('whatever is said to be left can be planned, and one minor unit more cannot', () => {
    fc.assert(
      fc.property(amount, (planned) => {
        const office = (price: number): Entry => ({
          line: 'office',
          year: 2026,
          counts: { months: 1 },
          price: { minor: price, currency: 'NOK' },
        })
        const limit = (price: number) =>
          limitsOf(rules, reckonAll(rules, [norway(office(price))])).find(
            (one) => 'cap' in one && one.cap.id === 'office-cap',
          )
        const most = Number(minor(limit(planned)?.most))
        expect(limit(most)?.broken).toBe(false)
        expect(limit(most + 1)?.broken).toBe(true)
      }),
    )
  })
  test('every sum has its sentence in six languages', () => {
    fc.assert(
      fc.property(budgets, (partners) => {
        for (const one of reckonAll(rules, partners)) {
          for (const sentence of Object.values(explain(rules, one))) expect(sentence).not.toMatch(/undefined|NaN|^$/)
        }
      }),
    )
  })
})
