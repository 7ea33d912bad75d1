import { describe, expect, test } from 'vitest'
import { faultsOf } from './faults/faults.ts'
import { agreementBreakages, dutyBreakages } from './fixture/breakages-follow-up.ts'
import { formBreakages } from './fixture/breakages-form.ts'
import { letterBreakages } from './fixture/breakages-letters.ts'
import { moneyBreakages } from './fixture/breakages-money.ts'
import { broken, idea, question } from './fixture/breaking.ts'
import { visits } from './fixture/fixture.ts'
import { outdatedIn, type Text, textIn, wordingHash } from './text.ts'
import { contentHash, type SchemeVersion } from './version.ts'

const today = '2026-09-01'

test('the fixture has no fault', () => {
  expect(faultsOf(visits, today)).toEqual([])
})

describe('a scheme version is plain data', () => {
  test('it comes back from JSON exactly as it was', () => {
    expect(JSON.parse(JSON.stringify(visits))).toEqual(visits)
  })
  test('its hash is of what it says, not of how it is laid out', () => {
    const turned = Object.fromEntries(Object.entries(visits).reverse()) as unknown as SchemeVersion
    expect(contentHash(turned)).toBe(contentHash(visits))
    expect(contentHash(visits)).toMatch(/^[0-9a-f]{64}$/)
    expect(contentHash(broken((v) => (v.name.en = 'Visits!')))).not.toBe(contentHash(visits))
  })
})

describe('a text', () => {
  const text: Text = {
    en: 'Bees',
    nn: 'Bier',
    made: { nn: { by: 'Ane', from: 'en', wording: wordingHash('Bees') } },
  }
  test('is shown in the reader’s language, or in one there is', () => {
    expect(textIn(text, 'nn')).toBe('Bier')
    expect(textIn(text, 'pt')).toBe('Bees')
  })
  test('shows when its translation was made from other words', () => {
    expect(outdatedIn(text)).toEqual([])
    expect(outdatedIn({ ...text, en: 'Honeybees' })).toEqual(['nn'])
  })
})

describe('a broken version cannot be published, and each fault is a sentence with its place', () => {
  const breakages = [...formBreakages, ...moneyBreakages, ...letterBreakages, ...agreementBreakages, ...dutyBreakages]
  test.each(breakages)('%s: %s', (path, sentence, breaking) => {
    const faults = faultsOf(broken(breaking), today)
    const here = faults.filter((one) => one.path === path)
    expect(
      here.length,
      JSON.stringify(
        faults.map((one) => [one.path, one.say.en]),
        null,
        1,
      ),
    ).toBeGreaterThan(0)
    expect(here.map((one) => one.say.en).join(' ')).toContain(sentence)
  })

  test('rates that begin next year are enough for a call that opens now', () => {
    const later = broken((v) => {
      for (const rate of v.rates) rate.year = 2027
    })
    expect(faultsOf(later, today)).toEqual([])
    expect(faultsOf(later, '2025-12-31')).not.toEqual([])
  })
  test('anything at all gets faults, not a crash', () => {
    for (const thing of [null, 1, 'x', [], {}, { phases: [{}] }])
      expect(faultsOf(thing, today).length).toBeGreaterThan(0)
    let deep: unknown = {}
    for (let n = 0; n < 50_000; n++) deep = { not: deep }
    expect(
      faultsOf(
        broken((v) => (question(idea(v), 'why-one-way').shown = deep)),
        today,
      ),
    ).toHaveLength(1)
  })
})
