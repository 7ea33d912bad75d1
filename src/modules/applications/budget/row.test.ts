import { describe, expect, test } from 'vitest'
import type { Budget, Question } from '../../schemes/index.ts'
import { meant, saidBy, saysSomething } from './row.ts'

const line = (id: string, more: Partial<Budget['lines'][number]> = {}): Budget['lines'][number] => ({
  id,
  group: 'g',
  name: { en: id },
  counts: ['people'],
  price: 'own',
  notes: 'welcome',
  ...more,
})
const budget: Budget = {
  groups: [{ id: 'g', name: { en: 'Group' } }],
  lines: [line('travel'), line('start-grant', { counts: [], price: 'table' })],
  caps: [],
  shares: [],
}
const question: Question = { id: 'budget', type: 'budget', answeredBy: 'each partner', label: { en: 'Budget' } }
const posted = (item: string, ...words: string[]) => ({ question: 'budget', item, seen: 0, words })

describe('a row of the budget', () => {
  test('its name says its line and the year it starts with', () => {
    expect(saidBy('travel~2027~x', budget)).toMatchObject({ line: { id: 'travel' }, year: '2027' })
    expect(saidBy('travel', budget)).toBeUndefined()
    expect(saidBy('nothing~2027~x', budget)).toBeUndefined()
  })
  test('a year, a country and a currency alone say nothing; a count, a price or a note does', () => {
    const at = (field: string) => saysSomething([{ field, words: ['x'] }], budget.lines[0])
    expect(['line', 'year', 'country', 'currency'].map(at)).toEqual([false, false, false, false])
    expect(['people', 'price', 'note'].map(at)).toEqual([true, true, true])
  })
  test('on a line that asks for nothing, the year says it', () => {
    expect(saysSomething([{ field: 'year', words: ['2027'] }], budget.lines[1])).toBe(true)
  })
})

describe('what a posted budget means', () => {
  test('a row that says nothing is no row: its line and year go too', () => {
    const fields = [posted('travel~2027~x.line', 'travel'), posted('travel~2027~x.year', '2027')]
    expect(meant(fields, question, budget).every(({ words }) => words.length === 0)).toBe(true)
  })
  test('a row that says something keeps its line and year, the year first', () => {
    const fields = [
      posted('travel~2027~x.line', 'travel'),
      posted('travel~2027~x.people', '2'),
      posted('travel~2027~x.year', '2028'),
    ]
    expect(meant(fields, question, budget).map(({ item, words }) => [item, ...words])).toEqual([
      ['travel~2027~x.year', '2028'],
      ['travel~2027~x.line', 'travel'],
      ['travel~2027~x.people', '2'],
    ])
  })
  test('rates are left as they are', () => {
    const fields = [posted('exchange:USD.rate', '10.5')]
    expect(meant(fields, question, budget)).toEqual(fields)
  })
})
