import { describe, expect, test } from 'vitest'
import type { Language } from '../../../foundation/language.ts'
import { visits } from '../fixture/fixture.ts'
import { idea } from '../fixture/idea.ts'
import { visit } from '../fixture/visit.ts'
import type { Condition } from './condition.ts'
import { inWords } from './condition-words.ts'
import { canBeYes } from './reach.ts'
import { scopeOf } from './scope.ts'
import { faultsOfCondition } from './types.ts'

const inIdea = scopeOf(visits, idea)
const inVisit = scopeOf(visits, visit)
const ofOnePartner = scopeOf(visits, visit, true)

describe('a condition is checked before anybody meets it', () => {
  const said = (condition: Condition, scope = inIdea) => faultsOfCondition(condition, scope, 'x')[0]?.say.en
  test('a well-typed condition has no fault', () => {
    expect(said({ is: [{ answer: 'direction' }, 'both'] })).toBeUndefined()
    expect(said({ atLeast: [{ sum: 'flows.people' }, 2] }, inVisit)).toBeUndefined()
    expect(said({ everyPartner: { oneOf: [{ fact: 'partner.country' }, ['NO', 'MW']] } })).toBeUndefined()
    expect(said({ atLeast: [{ sum: 'visitors' }, { fact: 'partners.count' }] })).toBeUndefined()
  })
  test.each<[string, Condition]>([
    ['There is no question “nope”', { is: [{ answer: 'nope' }, 1] }],
    ['“sideways” is not one of the question’s options', { is: [{ answer: 'direction' }, 'sideways'] }],
    ['need numbers, sums or days', { atLeast: [{ answer: 'direction' }, 'both'] }],
    ['Each partner answers “learn”', { is: [{ answer: 'learn' }, 'bees'] }],
    ['differs between partners', { is: [{ fact: 'partner.kind' }, 'public'] }],
    ['two fixed values', { is: [1, 1] }],
    ['“two” is not a number', { atLeast: [{ fact: 'partners.count' }, 'two'] }],
    ['“XX” is not a country', { is: [{ fact: 'coordinator.country' }, 'XX'] }],
    ['Sums in rules are in NOK', { atMost: [{ fact: 'budget.total' }, { minor: 1, currency: 'USD' }] }],
    ['compares a number with a day', { is: [{ fact: 'partners.count' }, { fact: 'call.closes' }] }],
    ['“french” is not one of the options', { has: [{ answer: 'languages-used' }, 'french'] }],
    ['more than one value', { is: [{ answer: 'languages-used' }, 'other'] }],
    ['nothing to count', { is: [{ count: 'direction' }, 1] }],
    ['is not a period', { is: [{ months: 'direction' }, 1] }],
    ['neither numbers nor sums', { is: [{ sum: 'direction' }, 1] }],
    ['does not let people choose several', { has: [{ answer: 'direction' }, 'both'] }],
  ])('%s', (sentence, condition) => {
    expect(said(condition)).toContain(sentence)
  })
  test('a column that does not exist is named', () => {
    expect(said({ is: [{ sum: 'flows.nope' }, 1] }, inVisit)).toContain('names no column')
  })
})

describe('whether a condition can ever be yes', () => {
  test.each<[string, boolean, Condition]>([
    ['both at once in one choice', false, { all: [is('direction', 'both'), is('direction', 'one-way')] }],
    ['one or the other', true, { any: [is('direction', 'both'), is('direction', 'one-way')] }],
    ['neither of all there are', false, { not: { oneOf: [{ answer: 'direction' }, ['both', 'one-way']] } }],
    ['behind a question that is then not asked', false, { all: [is('direction', 'both'), is('why-one-way', 'x')] }],
    ['behind a question that is asked', true, { all: [is('direction', 'one-way'), is('why-one-way', 'x')] }],
    ['between two numbers', true, { all: [atLeast(3), { atMost: [{ fact: 'partners.count' }, 3] }] }],
    ['above and below at once', false, { all: [atLeast(4), { atMost: [{ fact: 'partners.count' }, 3] }] }],
    ['more than the question takes', false, { somePartner: { atLeast: [{ answer: 'visitors' }, 11] } }],
    ['the sum over partners may be more', true, { atLeast: [{ sum: 'visitors' }, 11] }],
    ['one public partner and one private', true, { all: [some('public'), some('private')] }],
    ['every partner public and one private', false, { all: [{ everyPartner: kind('public') }, some('private')] }],
    [
      'not a "both ways" that contradicts itself',
      false,
      { all: [is('direction', 'both'), { not: is('direction', 'both') }] },
    ],
    ['one chosen and not chosen', false, { all: [has('other'), { not: has('other') }] }],
    ['two chosen', true, { all: [has('other'), has('english')] }],
  ])('%s: %s', (_, answer, condition) => {
    expect(faultsOfCondition(condition, inIdea, '')).toEqual([])
    expect(canBeYes(condition, inIdea)).toBe(answer)
  })
  test('days and countries have bounds too', () => {
    const early: Condition = { atMost: [{ answer: 'kick-off' }, '2026-12-31'] }
    expect(canBeYes(early, inVisit)).toBe(false)
    expect(canBeYes({ not: early }, inVisit)).toBe(true)
    expect(canBeYes({ is: [{ answer: 'start-country' }, 'BR'] }, inVisit)).toBe(true)
    expect(canBeYes({ atLeast: [{ start: 'when' }, { fact: 'call.closes' }] }, inVisit)).toBe(true)
    expect(canBeYes({ is: [{ fact: 'partner.kind' }, 'public'] }, ofOnePartner)).toBe(true)
  })
})

describe('a condition says itself', () => {
  const told = (condition: Condition, language: Language, scope = inIdea) => inWords(condition, scope, language)
  const moreThanTwo: Condition = { not: { atMost: [{ fact: 'partners.count' }, 2] } }
  test.each<[Language, string]>([
    ['en', 'when more than two partners take part'],
    ['nb', 'når flere enn to partnere deltar'],
    ['nn', 'når fleire enn to partnarar deltek'],
    ['fr', 'quand plus de deux partenaires participent'],
    ['es', 'cuando participan más de dos socios'],
    ['pt', 'quando participam mais de dois parceiros'],
  ])('in %s: %s', (language, sentence) => {
    expect(told(moreThanTwo, language)).toBe(sentence)
  })
  test('with the question and the option as the applicant sees them', () => {
    expect(told(is('direction', 'one-way'), 'en')).toBe('when “Who visits whom?” is “One way”')
    expect(told({ not: is('direction', 'one-way') }, 'nn')).toBe('når «Kven besøkjer kven?» ikkje er «Éin veg»')
  })
  test('with brackets where "and" meets "or"', () => {
    const mixed: Condition = { all: [{ any: [is('direction', 'both'), has('other')] }, atLeast(3)] }
    expect(told(mixed, 'en')).toBe(
      'when (“Who visits whom?” is “Both ways” or the answer to “Which languages will you use?” includes “Another”) and at least three partners take part',
    )
  })
  test('a "not" around a list goes to each of them', () => {
    expect(told({ not: { all: [atLeast(3), is('direction', 'both')] } }, 'en')).toBe(
      'when fewer than three partners take part or “Who visits whom?” is not “Both ways”',
    )
  })
  test('about partners, countries, days and sums', () => {
    const country: Condition = { somePartner: { oneOf: [{ fact: 'partner.country' }, ['MW', 'ZM']] } }
    expect(told(country, 'en')).toBe('when it is true of at least one partner that the partner is in Malawi or Zambia')
    expect(told({ atLeast: [{ start: 'when' }, { fact: 'call.closes' }] }, 'es', inVisit)).toContain('el día en que')
    expect(told({ atMost: [{ fact: 'budget.total' }, { minor: 5_000_000, currency: 'NOK' }] }, 'nb')).toMatch(
      /^når hele budsjettet er høyst NOK 50.000$/,
    )
    expect(told({ not: { atLeast: [{ answer: 'kick-off' }, '2027-02-01'] } }, 'fr', inVisit)).toContain(
      'est avant le 1er février 2027',
    )
    expect(told({ is: [{ fact: 'partnership.known' }, false] }, 'pt')).toBe('quando a parceria é nova para nós')
  })
})

function is(answer: string, option: string): Condition {
  return { is: [{ answer }, option] }
}
function has(option: string): Condition {
  return { has: [{ answer: 'languages-used' }, option] }
}
function atLeast(n: number): Condition {
  return { atLeast: [{ fact: 'partners.count' }, n] }
}
function kind(one: 'public' | 'private'): Condition {
  return { is: [{ fact: 'partner.kind' }, one] }
}
function some(one: 'public' | 'private'): Condition {
  return { somePartner: kind(one) }
}
