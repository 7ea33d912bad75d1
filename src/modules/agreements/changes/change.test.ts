import { expect, test } from 'vitest'
import { isRefusal } from '../../../foundation/refusal.ts'
import { visitFollowUp } from '../../schemes/fixture/follow-up.ts'
import type { AgreementContent, AgreementLine } from '../agreement/content.ts'
import { budgetWith } from '../drafting/draft.ts'
import type { Terms } from '../drafting/terms.ts'
import { applied, signersOf } from './apply.ts'
import { isFree, lineKey, movedBudget, sameLineOf } from './budget-moves.ts'
import { differences } from './difference.ts'

const line = (organisation: string, id: string, minor: number): AgreementLine => ({
  ...{ organisation, line: id, group: 'participant', name: id, year: 2027 },
  sum: { minor, currency: 'NOK' },
})
const lines = [line('no', 'allowance', 500_000), line('no', 'housing', 300_000), line('mw', 'allowance', 200_001)]
const content: AgreementContent = {
  ...{ agency: 'Agency', caseNumber: '2026/0001', language: 'en', title: 'Bees', direction: '' },
  scheme: { id: 'visits', version: 1, row: 'v', name: 'Visits' },
  decision: { id: 'd', day: '2026-10-01', sum: { minor: 1_000_001, currency: 'NOK' } },
  answerBy: '2026-11-01',
  partners: [
    { organisation: 'no', name: 'Fjord', country: 'NO', role: 'coordinating partner', from: '2027-01-01' },
    { organisation: 'mw', name: 'Lake', country: 'MW', role: 'partner', from: '2027-01-01' },
  ],
  period: { from: '2027-01-01', to: '2028-06-30' },
  goals: [{ id: 'learn', name: 'What will you learn?', text: ['Bees.'] }],
  results: [],
  budget: budgetWith('NOK', lines),
  instalments: [
    {
      id: 'first',
      number: 1,
      name: 'First',
      day: '2027-01-01',
      sum: { minor: 500_001, currency: 'NOK' },
      waitsFor: [],
    },
    { id: 'last', number: 2, name: 'Last', day: '2028-09-30', sum: { minor: 500_000, currency: 'NOK' }, waitsFor: [] },
  ],
  conditions: [{ id: 'year-2028', name: '2028', text: 'As we agreed.' }],
  ...{ duties: [], annexes: [], chapters: [] },
}
const terms: Terms = {
  followUp: visitFollowUp,
  world: { facts: {}, answers: {}, partners: [] },
  call: { opens: '2026-08-01', closes: '2026-09-15' },
  calendar: { country: 'NO', closed: [] },
}
const ok = <T>(value: T): Exclude<T, { say: unknown }> => {
  if (isRefusal(value)) throw new Error(JSON.stringify(value.say))
  return value as Exclude<T, { say: unknown }>
}
const move = (from: number, to: number, minor: number) => {
  const [a, b] = [lines[from], lines[to]]
  return { from: a ? lineKey(a) : '', to: b ? lineKey(b) : '', minor }
}

test('money moves between lines and the whole stays the same, to the last minor unit', () => {
  const after = ok(movedBudget(content, [move(0, 1, 100_000)]))
  expect(after.budget.lines.map(({ sum }) => sum.minor)).toEqual([400_000, 400_000, 200_001])
  expect(after.budget.total.minor).toBe(1_000_001)
  expect(isRefusal(movedBudget(content, [move(1, 0, 300_001)]))).toBe(true)
  expect(isRefusal(movedBudget(content, [move(0, 0, 1)]))).toBe(true)
})

test('a move up to a tenth of both lines is notified; more, or little by little more, or to another partner, is asked for', () => {
  const after = (minor: number, to = 1) => ok(movedBudget(content, [move(0, to, minor)]))
  expect(isFree(content, after(30_000), 1000)).toBe(true)
  expect(isFree(content, after(30_001), 1000)).toBe(false)
  const twice = ok(movedBudget(after(20_000), [move(0, 1, 20_000)]))
  expect(isFree(content, twice, 1000)).toBe(false)
  expect(isFree(content, after(1, 2), 1000)).toBe(false)
})

test('a new partner gets its lines from others, and signs; one that leaves keeps its lines and does not sign', () => {
  const key = move(0, 0, 0).from
  const zm = { organisation: 'zm', name: 'River', country: 'ZM', from: '2027-06-01' }
  const moves = [{ from: key, to: sameLineOf(key, 'zm'), minor: 50_000 }]
  const joined = ok(applied(content, { kind: 'partner in', ...zm, moves }, terms, '2027-03-01'))
  expect(joined.budget.partners).toContainEqual({ organisation: 'zm', total: { minor: 50_000, currency: 'NOK' } })
  expect(signersOf(joined)).toEqual(['no', 'mw', 'zm'])
  const out = { kind: 'partner out', organisation: 'mw', day: '2027-05-31', moves: [] } as const
  const left = ok(applied(joined, out, terms, '2027-03-01'))
  expect(signersOf(left)).toEqual(['no', 'zm'])
  expect(left.budget.lines.some(({ organisation }) => organisation === 'mw')).toBe(true)
  expect(isRefusal(applied(content, { ...out, organisation: 'no' }, terms, '2027-03-01'))).toBe(true)
})

test('a longer agreement re-plans what has not fallen due, and keeps the wording of its conditions', () => {
  const longer = ok(applied(content, { kind: 'length', from: '2027-01-01', to: '2029-03-31' }, terms, '2027-03-01'))
  expect(longer.instalments.map(({ day }) => day)).toEqual(['2027-01-01', '2029-06-30'])
  expect(longer.conditions.map(({ id, text }) => [id, text])).toEqual([
    ['year-2028', 'As we agreed.'],
    ['year-2029', 'Subject to the yearly decision of Parliament.'],
  ])
  expect(longer.chapters.find(({ id }) => id === 'grant')?.body).toContain('31 March 2029')
  expect(
    isRefusal(applied(content, { kind: 'length', from: '2027-02-01', to: '2029-03-31' }, terms, '2027-03-01')),
  ).toBe(true)
})

test('what differs is said in the words of the agreement', () => {
  const after = ok(
    applied(content, { kind: 'goals', goals: [{ id: 'learn', text: 'Bees and honey.' }] }, undefined, '2027-03-01'),
  )
  expect(differences(content, after)).toMatchObject([
    { what: { en: 'Goal: What will you learn?' }, before: 'Bees.', after: 'Bees and honey.' },
  ])
  expect(differences(content, content)).toEqual([])
})
