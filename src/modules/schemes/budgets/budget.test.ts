import { describe, expect, test } from 'vitest'
import { money, toDecimal } from '../../../foundation/money.ts'
import { activities, allowance, english, kwacha, malawi, nok, norway, rulesIn, usd } from '../fixture/budget-entries.ts'
import { visits } from '../fixture/fixture.ts'
import { breaches } from './breaches.ts'
import type { Entry } from './budget.ts'
import { explain, explainTotal } from './explain.ts'
import { rateFor } from './rates.ts'
import { hiddenLines, type PartnerBudget, reckonAll } from './reckon.ts'
import { totals } from './totals.ts'

const rules = rulesIn('NOK', [kwacha])

describe('the price of a line', () => {
  const groups = visits.countryGroups
  test('is the country’s own, then its group’s, then everyone’s', () => {
    expect(rateFor(visits.rates, 'allowance', 'MW', 2026, groups)?.amount).toEqual(nok(6000))
    expect(rateFor(visits.rates, 'housing', 'ZM', 2026, groups)?.place).toBe('lower-cost')
    expect(rateFor(visits.rates, 'housing', 'NO', 2026, groups)?.place).toBe('*')
  })
  test('is the newest that has begun, so 2026 serves 2027 but not 2025', () => {
    expect(rateFor(visits.rates, 'allowance', 'NO', 2027, groups)?.year).toBe(2026)
    expect(rateFor(visits.rates, 'allowance', 'NO', 2025, groups)).toBeUndefined()
  })
})

describe('a sum', () => {
  const [one] = reckonAll(rules, [malawi(allowance(4, 6))])
  test('is price times people times months', () => {
    expect(one?.sum).toEqual(money(14_400_000n, 'NOK'))
  })
  test('says why in one breath', () => {
    expect(one && english(explain(rules, one))).toBe(
      '4 people × 6 months × NOK 6,000 = NOK 144,000. The price is the table’s for Malawi, 2026 (source: Made for tests). This is an example figure, not the agency’s own.',
    )
  })
  test('counts parts of months exactly', () => {
    const [part] = reckonAll(rules, [malawi(allowance(1, 3.55))])
    expect(part?.sum).toEqual(money(2_130_000n, 'NOK'))
  })
  test('is converted once, with the rate, its day and its source in the sentence', () => {
    const inUsd = rulesIn('USD', [usd])
    const [dollars] = reckonAll(inUsd, [malawi(allowance(4, 6))])
    expect(dollars?.sum && toDecimal(dollars.sum)).toBe('13550.40')
    expect(dollars && english(explain(inUsd, dollars))).toContain(
      'One NOK was USD 0.0941 on 1 September 2026 (Norges Bank), so this is USD 13,550.40.',
    )
  })
  test('may be written in the partner’s own currency', () => {
    const entry: Entry = {
      line: 'office',
      year: 2026,
      counts: { months: 3 },
      price: { minor: 10_000_000, currency: 'MWK' },
    }
    const [office] = reckonAll(rules, [malawi(entry)])
    expect(office?.national).toEqual(money(30_000_000n, 'MWK'))
    expect(office?.sum && toDecimal(office.sum)).toBe('1749.00')
    expect(office && english(explain(rules, office))).toContain(
      '3 months × MWK 100,000 = MWK 300,000. You wrote the price.',
    )
  })
  test.each<[string, PartnerBudget]>([
    ['Write how many months.', malawi({ line: 'allowance', year: 2026, counts: { people: 2 } })],
    ['Write the price.', malawi({ line: 'activities', year: 2026 })],
    ['The table has no price for Malawi in 2025.', malawi(allowance(1, 1, { year: 2025 }))],
    ['no longer in the scheme', malawi({ line: 'gone', year: 2026 })],
    ['no exchange rate from ZMW', malawi({ line: 'activities', year: 2026, price: { minor: 1, currency: 'ZMW' } })],
    ['not for you', { ...malawi(allowance(1, 1)), hidden: ['allowance'] }],
  ])('says what is missing: %s', (sentence, budget) => {
    const [missing] = reckonAll(rules, [budget])
    expect(missing?.sum).toBeUndefined()
    expect(missing && english(explain(rules, missing))).toContain(sentence)
    expect(breaches(rules, missing ? [missing] : [])[0]).toMatchObject({ kind: 'missing', partner: 'mw', index: 0 })
  })
  test('a line for public and civil partners is hidden from a private one', () => {
    const partner = { id: 'p', facts: { 'partner.kind': 'private' as const }, answers: {} }
    expect(hiddenLines(rules.budget, { facts: {}, answers: {}, partners: [partner] }, partner)).toEqual(['office'])
  })
})

describe('totals', () => {
  const reckoned = reckonAll(rules, [malawi(allowance(2, 6), activities(5000)), norway(allowance(1, 6))])
  const all = totals(reckoned, 'NOK')
  test('per partner, line, group, year and all', () => {
    expect(toDecimal(all.all)).toBe('137000.00')
    expect(all.partners.get('mw')?.all).toEqual(money(7_700_000n, 'NOK'))
    expect(all.lines.get('allowance')).toEqual(money(13_200_000n, 'NOK'))
    expect(all.groups.get('participant')).toEqual(all.all)
    expect(all.years.get(2026)).toEqual(all.all)
    expect(all.complete).toBe(true)
  })
  test('say what they are made of', () => {
    const parts = [
      { name: { en: 'Allowance', nb: '', nn: '', fr: '', es: '', pt: '' }, sum: money(100n, 'NOK') },
      { name: { en: 'Office', nb: '', nn: '', fr: '', es: '', pt: '' }, sum: money(0n, 'NOK') },
    ]
    expect(english(explainTotal(parts, money(100n, 'NOK')))).toBe('Allowance NOK 1 = NOK 1.')
    expect(english(explainTotal([], money(0n, 'NOK')))).toBe('Nothing is planned here yet.')
  })
})

describe('a broken rule is said beside its line', () => {
  const said = (...partners: PartnerBudget[]) => breaches(rules, reckonAll(rules, partners))
  const housing = (kroner: number, note?: string): Entry => ({
    line: 'housing',
    year: 2026,
    counts: { people: 1, months: 1 },
    price: nok(kroner),
    note,
  })
  test('a price above the table’s', () => {
    const [breach] = said(malawi(housing(4000.51, 'Rent')))
    expect(breach).toMatchObject({ kind: 'price', on: 'housing', index: 0 })
    expect(english(breach?.say)).toBe(
      'The price is NOK 4,000.51, but at most NOK 4,000.50 is allowed. Lower the price.',
    )
    expect(said(malawi(housing(4000.5, 'Rent')))).toEqual([])
  })
  test('a note that is required', () => {
    expect(said(malawi(housing(4000, '  ')))[0]).toMatchObject({ kind: 'note', index: 0 })
  })
  test('a cap per partner and year', () => {
    const office = (months: number): Entry => ({ line: 'office', year: 2026, counts: { months }, price: nok(5000) })
    const plenty = allowance(4, 3)
    expect(said(malawi(office(4), plenty), norway(office(4), plenty)).filter((one) => one.kind === 'cap')).toEqual([])
    const [breach] = said(malawi(office(4), plenty), norway(office(5), plenty)).filter((one) => one.kind === 'cap')
    expect(breach).toMatchObject({ partner: 'no', on: 'office' })
    expect(english(breach?.say)).toBe(
      'Office 2026: NOK 25,000 is planned, but at most NOK 20,000 is allowed. That is NOK 5,000 too much.',
    )
  })
  test('a cap on everything together', () => {
    const [breach] = said(norway(allowance(10, 11)))
    expect(breach).toMatchObject({ kind: 'cap', on: 'all', partner: undefined })
  })
  test('activities above 10 % of what participants cost', () => {
    const [breach] = said(norway(allowance(9, 1), activities(10_000.01, 'Field trips')))
    expect(breach?.kind).toBe('share')
    expect(english(breach?.say)).toBe(
      'Activities: NOK 10,000.01 is planned, but at most 10% of Participants (NOK 100,000.01) is allowed, which is NOK 10,000.',
    )
    expect(said(norway(allowance(9, 1), activities(10_000, 'Field trips')))).toEqual([])
  })
  test('a cap nobody can check for want of an exchange rate is said, not passed over', () => {
    const dollars = rulesIn('USD', [])
    const entry: Entry = { line: 'activities', year: 2026, price: { minor: 1, currency: 'USD' }, note: 'x' }
    expect(breaches(dollars, reckonAll(dollars, [malawi(entry)])).map((one) => one.kind)).toContain('cap')
  })
})
