import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Condition, holds } from './condition.ts'
import { allOf, anyOf, type Known, opposite } from './known.ts'
import { monthsIn, type Partner, type World } from './world.ts'

const partner = (id: string, more: Partial<Partner> = {}): Partner => ({ id, facts: {}, answers: {}, ...more })
const world = (more: Partial<World> = {}): World => ({ facts: {}, answers: {}, partners: [], ...more })

describe('a condition says yes, no or not known yet', () => {
  const moreThanTwo: Condition = { not: { atMost: [{ fact: 'partners.count' }, 2] } }
  test('three partners are more than two', () => {
    expect(holds(moreThanTwo, world({ facts: { 'partners.count': 3 } }))).toBe('yes')
    expect(holds(moreThanTwo, world({ facts: { 'partners.count': 2 } }))).toBe('no')
  })
  test('what nobody has answered is not known, also inside a not', () => {
    expect(holds(moreThanTwo, world())).toBe('not known yet')
    expect(holds({ not: moreThanTwo }, world())).toBe('not known yet')
  })
  test('one certain no settles "all" while another answer is missing', () => {
    const all: Condition = { all: [{ is: [{ answer: 'a' }, 'x'] }, { is: [{ answer: 'b' }, 'y'] }] }
    expect(holds(all, world({ answers: { a: 'z' } }))).toBe('no')
    expect(holds(all, world({ answers: { a: 'x' } }))).toBe('not known yet')
    expect(holds({ any: all.all }, world({ answers: { a: 'x' } }))).toBe('yes')
  })
  test('a day is compared as a day, a sum only with a sum in the same currency', () => {
    const late: Condition = { atLeast: [{ answer: 'start' }, { fact: 'call.closes' }] }
    expect(holds(late, world({ answers: { start: '2027-02-01' }, facts: { 'call.closes': '2026-09-01' } }))).toBe('yes')
    const dear: Condition = { atLeast: [{ answer: 'price' }, { minor: 100, currency: 'NOK' }] }
    expect(holds(dear, world({ answers: { price: { minor: 100, currency: 'NOK' } } }))).toBe('yes')
    expect(holds(dear, world({ answers: { price: { minor: 100, currency: 'USD' } } }))).toBe('not known yet')
  })
  test('options and selections', () => {
    const answers = { direction: 'both', languages: ['english', 'other'] }
    expect(holds({ oneOf: [{ answer: 'direction' }, ['one-way', 'both']] }, world({ answers }))).toBe('yes')
    expect(holds({ has: [{ answer: 'languages' }, 'other'] }, world({ answers }))).toBe('yes')
    expect(holds({ has: [{ answer: 'languages' }, 'french'] }, world({ answers }))).toBe('no')
  })
})

describe('partners', () => {
  const allowed: Condition = { everyPartner: { is: [{ fact: 'partner.countryAllowed' }, true] } }
  const yes = partner('a', { facts: { 'partner.countryAllowed': true } })
  const no = partner('b', { facts: { 'partner.countryAllowed': false } })
  test('one partner outside the list is enough for no', () => {
    expect(holds(allowed, world({ partners: [yes, no] }))).toBe('no')
    expect(holds(allowed, world({ partners: [yes, partner('c')] }))).toBe('not known yet')
    expect(holds(allowed, world({ partners: [] }))).toBe('not known yet')
  })
  test('a partner sees its own answer before the shared one', () => {
    const p = partner('a', { answers: { learn: 'bees' } })
    expect(holds({ is: [{ answer: 'learn' }, 'bees'] }, world({ partners: [p] }), p)).toBe('yes')
    expect(holds({ somePartner: { is: [{ answer: 'learn' }, 'bees'] } }, world({ partners: [p] }))).toBe('yes')
  })
  test('what each partner answers is added up when all have answered', () => {
    const people: Condition = { atLeast: [{ sum: 'visitors' }, 5] }
    const with2 = partner('a', { answers: { visitors: 2 } })
    expect(holds(people, world({ partners: [with2, partner('b', { answers: { visitors: 3 } })] }))).toBe('yes')
    expect(holds(people, world({ partners: [with2, partner('b')] }))).toBe('not known yet')
  })
})

describe('counts, sums and periods', () => {
  test('rows are counted and their columns added up without blur', () => {
    const answers = { flows: [{ people: 0.1 }, { people: 0.2 }], when: { from: '2026-01-01', to: '2026-06-30' } }
    expect(holds({ is: [{ count: 'flows' }, 2] }, world({ answers }))).toBe('yes')
    expect(holds({ is: [{ sum: 'flows.people' }, 0.3] }, world({ answers }))).toBe('yes')
    expect(holds({ is: [{ months: 'when' }, 6] }, world({ answers }))).toBe('yes')
    expect(holds({ is: [{ end: 'when' }, '2026-06-30'] }, world({ answers }))).toBe('yes')
  })
  test.each([
    ['2026-01-01', '2026-06-30', 6],
    ['2026-01-15', '2026-03-14', 2],
    ['2026-01-15', '2026-03-13', 1],
    ['2026-01-31', '2026-02-27', 1],
    ['2026-01-01', '2026-01-01', 0],
  ])('%s to %s is %i whole months', (from, to, months) => {
    expect(monthsIn({ from, to })).toBe(months)
  })
})

describe('the logic', () => {
  const answer = fc.constantFrom<Known>('yes', 'no', 'not known yet')
  test('"all" and "any" are each other’s mirror, and order does not matter', () => {
    fc.assert(
      fc.property(fc.array(answer), (list) => {
        expect(opposite(allOf(list))).toBe(anyOf(list.map(opposite)))
        expect(allOf([...list].reverse())).toBe(allOf(list))
      }),
    )
  })
  test('any JSON that looks like a condition gets an answer, never a crash', () => {
    const name = fc.constantFrom('a', 'a.b', 'constructor', '')
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.record({ minor: fc.integer(), currency: fc.string() }),
      fc.record({ answer: name }),
      fc.record({ count: name }),
      fc.record({ sum: name }),
      fc.record({ start: name }),
      fc.record({ months: name }),
    )
    const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
      condition: fc.oneof(
        { maxDepth: 4 },
        fc.record({ is: fc.tuple(value, value) }),
        fc.record({ atMost: fc.tuple(value, value) }),
        fc.record({ oneOf: fc.tuple(value, fc.array(fc.string())) }),
        fc.record({ all: fc.array(tie('condition')) }),
        fc.record({ not: tie('condition') }),
        fc.record({ somePartner: tie('condition') }),
      ),
    }))
    const json = fc.dictionary(
      fc.constantFrom('a', ''),
      fc.oneof(
        fc.jsonValue(),
        fc.record({ from: fc.jsonValue(), to: fc.jsonValue() }),
        fc.array(fc.record({ b: fc.jsonValue() })),
      ),
    )
    fc.assert(
      fc.property(condition, json, (one, answers) => {
        const odd = { facts: {}, answers, partners: [{ id: 'p', facts: {}, answers }] } as unknown as World
        expect(['yes', 'no', 'not known yet']).toContain(holds(one, odd))
      }),
    )
  })
})
