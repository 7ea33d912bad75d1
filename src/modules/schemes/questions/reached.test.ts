import { describe, expect, test } from 'vitest'
import { limitsBroken } from './limits.ts'
import type { Question } from './question.ts'
import { readAnswer } from './read.ts'
import { hasField } from './typed.ts'
import { unfinished } from './unfinished.ts'

describe('what was reached, beside what was planned', () => {
  const question = {
    id: 'goals',
    type: 'results',
    answeredBy: 'coordinator',
    label: { en: 'What you reached' },
    levels: [{ id: 'outcome', label: { en: 'Outcome' } }],
    reached: {
      groups: [
        { id: 'women', label: { en: 'Women' } },
        { id: 'men', label: { en: 'Men' } },
      ],
    },
  } as const satisfies Question
  const planned = [
    { item: 'a.level', words: ['outcome'] },
    { item: 'a.indicator', words: ['Beekeepers trained'] },
    { item: 'a.target', words: ['20'] },
  ]
  const read = (fields: Record<string, string>) =>
    readAnswer(question, [...planned, ...Object.entries(fields).map(([item, text]) => ({ item, words: [text] }))], {
      currency: 'NOK',
    })
  test('is read as words, with whole people in groups', () => {
    const { answer, refusals } = read({ 'a.reached': '12', 'a.people-women': '7', 'a.people-men': '5' })
    expect(refusals).toEqual([])
    expect(answer).toMatchObject([{ indicator: 'Beekeepers trained', reached: '12', people: { women: 7, men: 5 } }])
    expect(read({ 'a.people-women': '7,5' }).refusals.map(({ field }) => field)).toEqual(['goals.a.people-women'])
    expect(read({ 'a.people-men': '-1' }).refusals).toHaveLength(1)
  })
  test('leaves what was planned as it is: that is no field of a report', () => {
    expect(hasField(question, 'a.target')).toBe(false)
    expect(hasField(question, 'a.reached')).toBe(true)
    expect(hasField(question, 'a.people-men')).toBe(true)
  })
  test('adds up: groups that make another number than was reached are said', () => {
    const said = (fields: Record<string, string>) =>
      limitsBroken(question, read(fields).answer ?? []).map(({ en }) => en)
    expect(said({ 'a.reached': '12', 'a.people-women': '7', 'a.people-men': '5' })).toEqual([])
    expect(said({ 'a.reached': '60 %', 'a.people-women': '7' })).toEqual([])
    expect(said({ 'a.reached': '12', 'a.people-women': '7' })[0]).toContain('add up to 7, but 12')
  })
  test('is asked for every indicator', () => {
    expect(unfinished(question, read({}).answer).map(({ en }) => en)[0]).toContain('write what you reached')
    expect(unfinished(question, read({ 'a.reached': 'Not measured' }).answer)).toEqual([])
  })
})
