import { describe, expect, test } from 'vitest'
import { say } from '../../../foundation/language.ts'
import { money } from '../../../foundation/money.ts'
import type { RoundTerms } from '../../schemes/index.ts'
import { type Around, costOf, leftFor, objections, peopleIn, planOf, type Round, whyNotStart } from './round.ts'

const terms: RoundTerms = {
  form: 'round',
  months: { least: 3, most: 18 },
  most: 2,
  period: 'when',
  flows: 'flows',
  followUp: { months: 2 },
}
const handedIn = {
  world: {
    facts: {},
    partners: [],
    answers: {
      when: { from: '2026-03-01', to: '2026-08-31' },
      flows: [
        { from: 'norway', to: 'MW', people: 2 },
        { from: 'malawi', to: 'NO', people: 3 },
      ],
    },
  },
  budget: {
    currency: 'NOK',
    total: { minor: 250_000_50, currency: 'NOK' },
    partners: [],
    groups: [],
    exchange: [],
    lines: [line('norway', 'allowance', 100_000_25), line('malawi', 'allowance', 150_000_25)],
  },
}
function line(organisation: string, id: string, minor: number) {
  const sum = { minor, currency: 'NOK' }
  return {
    organisation,
    line: id,
    group: 'participant',
    name: id,
    sum,
    entry: { line: id, year: 2026 },
    explained: '',
    note: '',
  }
}

const plan = planOf(handedIn, terms) ?? fail()
const around: Around = {
  isRunning: true,
  from: '2026-01-01',
  to: '2027-12-31',
  total: money(400_000_00, 'NOK'),
  others: [],
}
const approved: Round = { id: 'r1', agreement: 'a', number: 1, state: 'approved', plan }
const said = (list: readonly { say: Parameters<typeof say>[0] }[]) => list.map((one) => say(one.say, 'en')).join(' ')

describe('a round is read from what was handed in', () => {
  test('days, the follow-up at home, people per direction and the budget', () => {
    expect(plan).toMatchObject({ from: '2026-03-01', to: '2026-08-31', followUpUntil: '2026-10-31', currency: 'NOK' })
    expect(peopleIn(plan)).toBe(5)
    expect(costOf(plan)).toEqual(money(250_000_50, 'NOK'))
  })
  test('without days there is no plan', () => {
    expect(planOf({ ...handedIn, world: { ...handedIn.world, answers: {} } }, terms)).toBeUndefined()
  })
})

describe('a round is started', () => {
  test('when the agreement runs, one at a time, and as many as the scheme allows', () => {
    expect(whyNotStart(terms, around)).toBeUndefined()
    expect(whyNotStart(undefined, around)?.say.en).toContain('no rounds')
    expect(whyNotStart(terms, { ...around, isRunning: false })?.say.en).toContain('signed by all')
    expect(whyNotStart(terms, { ...around, others: [{ ...approved, state: 'written' }] })?.say.en).toContain(
      'Finish round 1',
    )
    expect(whyNotStart(terms, { ...around, others: [approved, { ...approved, number: 2 }] })?.say.en).toContain(
      '2 rounds',
    )
  })
  test('a declined one does not count', () => {
    expect(whyNotStart(terms, { ...around, others: [approved, { ...approved, state: 'declined' }] })).toBeUndefined()
  })
})

describe('a round is approved', () => {
  test('within the months the scheme says, the agreement’s days and its sum', () => {
    expect(objections(plan, terms, around)).toEqual([])
    expect(said(objections({ ...plan, to: '2026-05-30' }, terms, around))).toContain('shorter than 3 months')
    expect(said(objections({ ...plan, to: '2026-05-31' }, terms, around))).toBe('')
    expect(said(objections({ ...plan, to: '2027-09-01' }, terms, around))).toContain('longer than 18 months')
    expect(said(objections({ ...plan, from: '2025-12-31' }, terms, around))).toContain('within the agreement')
    expect(said(objections({ ...plan, flows: [] }, terms, around))).toContain('who travels')
    expect(said(objections({ ...plan, currency: 'USD' }, terms, around))).toContain('in NOK')
  })
  test('what earlier rounds have is not there any more, to the minor unit', () => {
    expect(leftFor({ ...around, others: [approved] })).toEqual(money(149_999_50, 'NOK'))
    expect(said(objections(plan, terms, { ...around, others: [approved] }))).toContain('larger than what is left')
  })
  test('who has not said when is asked', () => {
    expect(said(objections(undefined, terms, around))).toContain('does not say when')
  })
})

function fail(): never {
  throw new Error('No plan')
}
