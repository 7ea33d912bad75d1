import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer, Answers } from '../answer.ts'
import { questionsOf } from '../conditions/scope.ts'
import type { World } from '../conditions/world.ts'
import { idea } from '../fixture/idea.ts'
import { visit } from '../fixture/visit.ts'
import { askedIn } from './asked.ts'
import { missing, problemsOf } from './problems.ts'
import type { Question } from './question.ts'
import { type Reading, readAnswer } from './read.ts'
import { mayApply, worldOfSelfTest } from './self-test.ts'
import { hasField, type Typed } from './typed.ts'
import { wordsIn } from './words-in.ts'

const reading: Reading = {
  currency: 'NOK',
  countries: ['NO', 'MW', 'ZM'],
  partners: ['p1', 'p2'],
  lines: visit.budget?.lines,
}
const inVisit = (id: string): Question => {
  const found = [...questionsOf(visit), ...questionsOf(idea)].find((one) => one.id === id)
  if (!found) throw new Error(`No question ${id}`)
  return found
}
const typed = (fields: Record<string, string | string[]>): Typed[] =>
  Object.entries(fields).map(([item, words]) => ({ item, words: typeof words === 'string' ? [words] : words }))
const read = (id: string, fields: Record<string, string | string[]>) => readAnswer(inVisit(id), typed(fields), reading)
const answer = (id: string, fields: Record<string, string | string[]>) => read(id, fields).answer
const said = (id: string, fields: Record<string, string | string[]>) =>
  read(id, fields).refusals.map(({ field, say }) => `${field}: ${say.en}`)

describe('what was typed becomes an answer', () => {
  test.each<[string, Record<string, string | string[]>, Answer | undefined]>([
    ['learn', { '': '  As typed, to the letter \n' }, '  As typed, to the letter \n'],
    ['learn', { '': '' }, undefined],
    ['visitors', { '': ' 12 ' }, 12],
    ['visitors', { '': '1 200' }, 1200],
    ['visitors', { '': '1.200' }, 1200],
    ['own-money', { '': '12 500,50' }, { minor: 1_250_050, currency: 'NOK' }],
    ['own-money', { '': '12.5', currency: 'usd' }, { minor: 1250, currency: 'USD' }],
    ['direction', { '': 'both' }, 'both'],
    ['languages-used', { '': ['other', 'english', 'other'] }, ['english', 'other']],
    ['kick-off', { '': '2027-02-01' }, '2027-02-01'],
    ['kick-off', { '': '1.2.2027' }, '2027-02-01'],
    ['kick-off', { '': '01/02/2027' }, '2027-02-01'],
    ['when', { from: '2027-01-01', to: '30.6.2027' }, { from: '2027-01-01', to: '2027-06-30' }],
    ['start-country', { '': 'br' }, 'BR'],
    ['plans', { '': ['f1', 'f2'] }, ['f1', 'f2']],
    ['leaders', { 'a.name': 'Ada', 'a.role': 'Leader', 'b.name': ' ' }, [{ name: 'Ada', role: 'Leader' }]],
  ])('%s %j', (id, fields, expected) => {
    expect(read(id, fields)).toMatchObject({ refusals: [] })
    expect(answer(id, fields)).toEqual(expected)
  })
  test('rows keep their order, and empty ones are left out', () => {
    const fields = { 'r2.from': 'p2', 'r2.to': 'MW', 'r2.people': '2', 'r2.cost': '100', 'r1.from': 'p1', 'r3.to': '' }
    expect(answer('flows', fields)).toEqual([
      { from: 'p2', to: 'MW', people: 2, cost: { minor: 10_000, currency: 'NOK' } },
      { from: 'p1' },
    ])
  })
  test('a results framework', () => {
    expect(answer('goals', { 'a.level': 'outcome', 'a.result': 'More honey', 'a.indicator': 'Kilos' })).toEqual([
      { level: 'outcome', result: 'More honey', indicator: 'Kilos', baseline: '', target: '', source: '' },
    ])
  })
  test('a budget row', () => {
    const fields = {
      'a.line': 'allowance',
      'a.year': '2026',
      'a.people': '4',
      'a.months': '3,5',
      'a.note': 'Four of us',
    }
    expect(answer('budget', fields)).toEqual([
      { line: 'allowance', year: 2026, counts: { people: 4, months: 3.5 }, note: 'Four of us', row: 'a' },
    ])
  })
})

describe('what cannot be read gets a sentence, and is kept as typed', () => {
  test.each<[string, Record<string, string | string[]>, string]>([
    ['visitors', { '': 'twelve' }, 'visitors: Write a number with digits, such as 12.'],
    ['visitors', { '': '1.5' }, 'visitors: Write a whole number, such as 12.'],
    ['own-money', { '': 'much' }, 'own-money: Write a sum in NOK with digits, such as 12 500.'],
    ['own-money', { '': '-5' }, 'own-money: Write a sum in NOK with digits, such as 12 500.'],
    [
      'own-money',
      { '': '5', currency: 'XXY' },
      'own-money: Write the currency with its three letters, such as NOK or USD.',
    ],
    ['direction', { '': 'sideways' }, 'direction: Choose one of the answers in the list.'],
    ['kick-off', { '': '30.2.2027' }, 'kick-off: Write a day that exists, as day.month.year, such as 1.9.2026.'],
    ['when', { from: '2027-01-01' }, 'when.to: Write both the first and the last day.'],
    [
      'when',
      { from: '2027-02-01', to: '2027-01-01' },
      'when.to: The last day is before the first. Change one of them.',
    ],
    ['start-country', { '': 'Atlantis' }, 'start-country: Choose a country from the list.'],
    ['flows', { 'r1.to': 'BR', 'r1.people': '2' }, 'flows.r1.to: Choose a country from the list.'],
    ['flows', { 'r1.from': 'p9' }, 'flows.r1.from: Choose one of the partners in this application.'],
    [
      'leaders',
      { 'a.name': 'A', 'a.email': 'no at' },
      'leaders.a.email: Write an e-mail address, such as name@example.org.',
    ],
    ['budget', { 'a.line': 'gone', 'a.year': '2026' }, 'budget.a.line: Choose a budget line from the list.'],
    ['budget', { 'a.line': 'office', 'a.year': '26' }, 'budget.a.year: Write the year with four digits, such as 2027.'],
    [
      'budget',
      { 'a.line': 'office', 'a.year': '2026', 'a.months': '-1' },
      'budget.a.months: Write a number that is not below zero.',
    ],
  ])('%s %j', (id, fields, sentence) => {
    expect(said(id, fields)).toEqual([sentence])
    expect(read(id, fields).typed).toEqual(typed(fields))
  })
  test('every wrong field is named at once', () => {
    expect(said('flows', { 'a.people': 'x', 'a.cost': 'y', 'b.people': 'z' })).toHaveLength(3)
  })
  test('the rest of a row with one wrong field is read', () => {
    expect(answer('flows', { 'a.people': 'x', 'a.to': 'MW' })).toEqual([{ to: 'MW' }])
  })
  test('nothing anybody can type makes it crash, and a text comes back to the letter', () => {
    const fields = fc.array(
      fc.record({
        item: fc.constantFrom('', 'from', 'to', 'a.name', 'a.line', 'a.year', 'a.people', 'a.', '.'),
        words: fc.array(fc.string({ unit: 'binary' }), { maxLength: 2 }),
      }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...questionsOf(visit), ...questionsOf(idea)), fields, (question, some) => {
        const { answer: given, typed: kept } = readAnswer(question, some, reading)
        expect(kept).toBe(some)
        if (given !== undefined) expect(JSON.parse(JSON.stringify(given))).toEqual(given)
        const first = some.find((one) => one.item === '')?.words[0]
        if (question.type === 'long text' && first) expect(given).toBe(first)
      }),
      { numRuns: 40 },
    )
  })
  test('only fields the question has are fields', () => {
    expect(['', 'from', 'x.from'].filter((item) => hasField(inVisit('when'), item))).toEqual(['from'])
    expect(
      ['people', 'r.people', 'r.cost.currency', 'r.nope'].filter((item) => hasField(inVisit('flows'), item)),
    ).toEqual(['r.people', 'r.cost.currency'])
  })
})

describe('words are counted as people count them', () => {
  test.each([
    ['', 'en', 0],
    ['One, two — three!', 'en', 3],
    ['Vi lærer om bier.', 'nn', 4],
    ['  \n ', 'fr', 0],
  ] as const)('%s (%s) has %i', (text, language, count) => {
    expect(wordsIn(text, language)).toBe(count)
  })
})

const world = (answers: Answers = {}, partners: World['partners'] = []): World => ({ facts: {}, answers, partners })

describe('which questions are asked', () => {
  const shownIn = (one: World) =>
    askedIn(idea, one).questions.map(({ question, partner, shown }) => [question.id, partner, shown])
  test('a question behind a choice waits for the choice', () => {
    expect(shownIn(world())).toContainEqual(['why-one-way', undefined, 'not known yet'])
    expect(shownIn(world({ direction: 'both' }))).toContainEqual(['why-one-way', undefined, 'no'])
    expect(shownIn(world({ direction: 'one-way' }))).toContainEqual(['why-one-way', undefined, 'yes'])
  })
  test('each partner is asked its own questions', () => {
    const partners = ['p1', 'p2'].map((id) => ({ id, facts: {}, answers: {} }))
    expect(shownIn(world({}, partners)).filter(([id]) => id === 'learn')).toHaveLength(2)
  })
  test('an answer behind a closed door counts for nothing', () => {
    const behind = askedIn(idea, world({ direction: 'both', 'why-one-way': 'Because' }))
    expect(behind.world.answers).toEqual({ direction: 'both' })
  })
})

describe('what is left before submission', () => {
  const partner = (id: string, answers: Answers) => ({ id, facts: {}, answers })
  const left = (one: World) => missing(idea, one).map((each) => [each.partner ?? 'shared', each.question])
  test('names each question and whose it is', () => {
    expect(left(world({}, [partner('p1', { learn: 'Bees', visitors: 1 }), partner('p2', { learn: ' ' })]))).toEqual([
      ['shared', 'direction'],
      ['p2', 'learn'],
      ['p2', 'visitors'],
    ])
  })
  test('a hidden question is not missing', () => {
    expect(left(world({ direction: 'both' }))).toEqual([])
    expect(left(world({ direction: 'one-way' }))).toEqual([['shared', 'why-one-way']])
  })
  test('inside a row, a required cell is named', () => {
    const rows = world({ flows: [{ from: 'p1', to: 'MW' }] })
    expect(missing(visit, rows).map((one) => one.say.en)).toContain('Row 1: fill in “People”.')
  })
})

describe('limits and checks', () => {
  const said = (answers: Answers, facts: World['facts'] = {}) =>
    problemsOf(visit, { ...world(answers), facts }).map((one) => one.say.en)
  test('a text that is too long says by how much', () => {
    const long = { direction: 'one-way', 'why-one-way': 'word '.repeat(103) }
    expect(problemsOf(idea, world(long)).map((one) => one.say.en)).toEqual([
      'This is 103 words, and there is room for 100. Shorten it by 3.',
    ])
  })
  test('a period outside 1 to 18 months', () => {
    expect(said({ when: { from: '2027-01-01', to: '2029-01-01' } })).toEqual([
      'This is 24 whole months. It must be from 1 to 18.',
    ])
  })
  test('a check of the scheme is said in the scheme’s own words', () => {
    const when = { from: '2027-01-01', to: '2027-06-30' }
    expect(said({ when }, { 'call.closes': '2027-02-01' })).toEqual(['Visits start after the call has closed.'])
    expect(said({ when }, { 'call.closes': '2026-02-01' })).toEqual([])
    expect(said({ when })).toEqual([])
  })
  test('too many files, too early a day, too small a number in a row', () => {
    expect(said({ plans: ['a', 'b', 'c', 'd'] })).toEqual(['There are 4 here, and at most 3 fit. Remove 1.'])
    expect(said({ 'kick-off': '2026-12-31' })).toEqual(['The first possible day is 1 January 2027. Choose another.'])
    expect(said({ flows: [{ people: 0 }] })).toEqual(['Row 1, “People”: The least is 1. Change the answer.'])
  })
})

describe('can we apply?', () => {
  const asks = (answers: Answers) => mayApply(idea, worldOfSelfTest(idea, answers)).answer
  test('yes, no, or not known yet', () => {
    expect(asks({ howMany: 2, howManyCountries: 2 })).toBe('yes')
    expect(asks({ howMany: 2, howManyCountries: 1 })).toBe('no')
    expect(asks({ howMany: 2 })).toBe('not known yet')
  })
  test('yes and no and kinds are read from options', () => {
    const phase = {
      ...idea,
      selfTest: [asking('invited', 'partnership.invited'), asking('kind', 'partner.kind')],
    } as typeof idea
    const { facts, partners } = worldOfSelfTest(phase, { invited: 'no', kind: 'civil-society' })
    expect(facts['partnership.invited']).toBe(false)
    expect(partners[0]?.facts['partner.kind']).toBe('civil society')
  })
})

function asking(id: string, gives: string) {
  return { id, type: 'choice', answeredBy: 'anyone', label: { en: id }, options: [], gives }
}
