import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../../foundation/root.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { type Scene, threePartners } from '../fixture/setting.ts'
import { planning, visitPhase } from '../fixture/visit.ts'
import { keepRates, rateInTable } from './rate-table.store.ts'
import { crossed, readRates } from './rate-table.ts'

const table = 'Date,USD,NOK,ZMW\n2024-12-31,1.0389,11.795,N/A\n2024-12-30,1.0444,11.8455,29.1\n'

describe('a bank’s table of rates', () => {
  test('is read cell by cell; what says nothing is left out', () => {
    const read = readRates(table, 'EUR', 'A bank')
    expect(read?.rates).toHaveLength(5)
    expect(read?.rates[0]).toEqual({
      base: 'EUR',
      currency: 'USD',
      day: '2024-12-31',
      rate: '1.0389',
      source: 'A bank',
    })
    expect(read?.unread).toEqual([])
  })
  test('what cannot be read is told by its row, and the rest is kept', () => {
    const read = readRates('Date;USD\nyesterday;1.0\n2024-12-30;much\n2024-12-29;1.1', 'EUR', 'A bank')
    expect(read?.unread.map(({ row }) => row)).toEqual([2, 3])
    expect(read?.rates).toHaveLength(1)
  })
  test('another file is no table', () => {
    expect(readRates('a,b\n1,2', 'EUR', 'A bank')).toBeUndefined()
    expect(readRates('', 'EUR', 'A bank')).toBeUndefined()
  })
  test('a rate between two currencies is reckoned from both, rounded once to eight digits', () => {
    expect(crossed('USD', 'NOK', { from: '1.0389', to: '11.795' })).toBe('11.35335451')
    expect(crossed('NOK', 'USD', { from: '11.795', to: '1.0389' })).toBe('0.08807969')
    expect(crossed('NOK', 'NOK', { from: '11.795', to: '11.795' })).toBe('1')
    expect(crossed('EUR', 'NOK', { from: '1', to: '10' })).toBe('10')
  })
  const file = join(root, '../shared/data/travel/ecb-euro-reference-rates-2015-2024.csv')
  test.skipIf(!existsSync(file))('ten years of a real one are read without a word left over', () => {
    const read = readRates(readFileSync(file, 'utf8'), 'EUR', 'European Central Bank')
    expect(read?.unread).toEqual([])
    expect(read?.rates.length).toBeGreaterThan(20_000)
  })
})

describe('in a budget', () => {
  let house: TestHouse
  let at: Scene
  beforeAll(async () => {
    ;({ house, at } = await openLived(threePartners))
    const read = readRates(table, 'EUR', 'A bank')
    await house.system((db) => keepRates(db, read?.rates ?? [], 'table.csv'))
    await house.system((db) => keepRates(db, read?.rates ?? [], 'table.csv'))
  })
  afterAll(() => house.close())
  const rate = (from: string, to: string, by = '2026-09-01') => house.system((db) => rateInTable(db, from, to, by))

  test('the newest rate by a day is used, and both come from the same day', async () => {
    expect(await rate('USD', 'NOK')).toEqual({
      from: 'USD',
      to: 'NOK',
      rate: '11.35335451',
      day: '2024-12-31',
      source: 'A bank',
    })
    expect(await rate('ZMW', 'NOK')).toMatchObject({ day: '2024-12-30' })
    expect(await rate('EUR', 'NOK')).toMatchObject({ rate: '11.795' })
    expect(await rate('NOK', 'EUR', '2024-12-30')).toMatchObject({ rate: '0.08442024', day: '2024-12-30' })
    expect(await rate('USD', 'NOK', '2024-01-01')).toBeUndefined()
    expect(await rate('MWK', 'NOK')).toBeUndefined()
  })
  test('a partner uses it with one press, and then it stands as if it had been typed', async () => {
    const id = await planning(house, at, await visitPhase(house, at))
    const path = `/applications/${id}/budget?part=${at.malawi.organisation}`
    const visitor = await house.as(at.malawi.writer)
    const fields = { line: 'office', year: '2026', months: '1', price: '100', currency: 'USD' }
    const posted = Object.fromEntries(
      Object.entries(fields).flatMap(([name, value]) => [
        [`budget.a.${name}`, value],
        [`budget.a.${name}:seen`, '0'],
      ]),
    )
    const page = await visitor.follow(path, posted)
    expect(page.html).toContain('Use 11.35335451 (A bank, 31 December 2024)')
    const empty = ['rate', 'day', 'source'].map((name) => `budget.exchange:USD.${name}`)
    const rates = Object.fromEntries(
      empty.flatMap((name) => [
        [name, ''],
        [`${name}:seen`, '0'],
      ]),
    )
    const after = await visitor.follow(path, { ...rates, useRate: 'USD' })
    expect(after.html).toContain('NOK 1,135.34')
    expect(after.html).not.toContain('name="useRate"')
  })
})
