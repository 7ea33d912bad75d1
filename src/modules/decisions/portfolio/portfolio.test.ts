import { describe, expect, test } from 'vitest'
import { money } from '../../../foundation/money.ts'
import type { Person } from '../../../foundation/people/person.ts'
import type { DecisionKind } from '../../schemes/index.ts'
import type { Matter } from '../matters/matter.ts'
import {
  type Choice,
  departures,
  hashOf,
  type Portfolio,
  type Row,
  spreadOver,
  used,
  whyNotChoose,
  whyNotReady,
  whyNotSign,
  whyNotSignAlone,
} from './portfolio.ts'

const nok = (kroner: number) => money(BigInt(kroner) * 100n, 'NOK')
const frame = nok(1_000_000)
const criteria = [{ id: 'results', name: { en: 'Results' } }]

function row(place: number, kind: DecisionKind | undefined, more: Partial<Choice> = {}): Row {
  const id = `m${place}`
  const matter = {
    id,
    number: `2026/000${place}`,
    asked: nok(400_000),
    countries: (place % 2 ? ['MW'] : ['MW', 'NP']) as readonly string[],
  } as Matter
  const sum = kind === 'grant' ? { sum: nok(400_000) } : {}
  const choice = kind && {
    matter: id,
    decision: kind,
    kind,
    departure: '',
    reasons: { results: 'Say more about the baseline.' },
    ...sum,
    ...more,
  }
  return { matter, score: 9000 - place * 500, below: [], criteria, ...(choice ? { choice } : {}) }
}

describe('departures from the rank order', () => {
  test('places 1, 2 and 4 of five: the fourth is lifted, the third passed over', () => {
    const rows = [row(1, 'grant'), row(2, 'grant'), row(3, 'reject'), row(4, 'grant'), row(5, 'reject')]
    expect(departures(rows).map(({ matter }) => matter.id)).toEqual(['m3', 'm4'])
  })
  test('none when the best are chosen', () => {
    expect(departures([row(1, 'grant'), row(2, 'part grant'), row(3, 'reject')])).toEqual([])
  })
})

describe('a choice', () => {
  test('is within what was applied for', () => {
    const { choice, ...bare } = row(1, 'grant')
    expect(whyNotChoose(bare, { ...(choice as Choice) })).toBeUndefined()
    expect(whyNotChoose(bare, { ...(choice as Choice), sum: nok(400_001) })?.field).toBe('sum')
    expect(whyNotChoose(bare, { ...(choice as Choice), kind: 'part grant' })?.say.en).toContain('less than')
    expect(whyNotChoose(bare, { ...(choice as Choice), kind: 'part grant', sum: nok(1) })).toBeUndefined()
    expect(whyNotChoose(bare, { ...(choice as Choice), sum: nok(0) })).toBeDefined()
  })
  test('cannot grant what is below the least', () => {
    expect(whyNotChoose({ ...row(1, undefined), below: ['results'] }, row(1, 'grant').choice as Choice)?.field).toBe(
      'decision',
    )
    expect(
      whyNotChoose({ ...row(1, undefined), below: ['results'] }, row(1, 'reject').choice as Choice),
    ).toBeUndefined()
  })
})

describe('the list is ready', () => {
  test('when everything is chosen, within the frame, with reasons', () => {
    expect(whyNotReady([row(1, 'grant'), row(2, 'grant'), row(3, 'reject')], frame)).toBeUndefined()
  })
  test('not while one is left, the frame is passed, or a reason is owed', () => {
    expect(whyNotReady([row(1, 'grant'), row(2, undefined)], frame)?.say.en).toContain('2026/0002')
    expect(whyNotReady([row(1, 'grant')], frame, ['2026/0009'])?.say.en).toContain('2026/0009')
    expect(whyNotReady([row(1, 'grant'), row(2, 'grant'), row(3, 'grant')], frame)?.say.nb).toContain('rammen')
    expect(whyNotReady([row(1, 'reject'), row(2, 'grant')], frame)?.say.en).toContain('rank order')
    expect(whyNotReady([row(1, 'grant'), row(2, 'reject', { reasons: {} })], frame)?.say.en).toContain('reasons')
    const part = { sum: nok(300_000), reasons: {} }
    expect(whyNotReady([row(1, 'part grant', part)], frame)?.say.en).toContain('less than they applied for')
    expect(whyNotReady([row(1, 'grant', { reasons: {} })], frame)).toBeUndefined()
    expect(whyNotReady([], frame)).toBeDefined()
  })
  test('the frame may be used to its last øre', () => {
    const rows = [row(1, 'grant'), row(2, 'part grant', { sum: nok(600_000) })]
    expect(used(rows, frame)).toEqual(frame)
    expect(whyNotReady(rows, frame)).toBeUndefined()
  })
})

describe('the signature', () => {
  const choices = [row(1, 'grant').choice as Choice, row(2, 'reject').choice as Choice]
  const hash = hashOf(choices)
  const portfolio: Portfolio = { call: 'c', state: 'ready', frame, readyBy: 'adviser', contentHash: hash }
  const head = { id: 'head' } as Person
  const signing = { seen: hash, now: hash, undeclared: [], tied: [] }
  test('is given by somebody else than the one who made the list', () => {
    expect(whyNotSign(portfolio, head, signing)).toBeUndefined()
    expect(whyNotSign(portfolio, { id: 'adviser' } as Person, signing)?.say.en).toContain('somebody else')
  })
  test('is given only by somebody without a tie, who has declared so in every case', () => {
    expect(whyNotSign(portfolio, head, { ...signing, tied: ['2026/0001'] })?.say.en).toContain(
      'another budget authority',
    )
    expect(whyNotSign(portfolio, head, { ...signing, undeclared: ['m2'] })).toBeDefined()
  })
  test('stands for exactly what was seen', () => {
    const other = hashOf([{ ...(choices[0] as Choice), sum: nok(399_999) }, choices[1] as Choice])
    expect(other).not.toBe(hash)
    expect(hashOf([...choices].reverse())).toBe(hash)
    expect(whyNotSign(portfolio, head, { ...signing, now: other })).toBeDefined()
  })
})

test('one that is taken up after the list was signed is signed by another than the one who chose, within what is left', () => {
  const one = row(1, 'grant')
  const signing = { chosenBy: 'adviser', seen: 'x', now: 'x', departs: false, left: nok(400_000) }
  const head = { id: 'head' }
  expect(whyNotSignAlone(one, head, signing)).toBeUndefined()
  expect(whyNotSignAlone(row(1, undefined), head, signing)?.say.en).toContain('2026/0001')
  expect(whyNotSignAlone(one, { id: 'adviser' }, signing)?.say.en).toContain('somebody else')
  expect(whyNotSignAlone(one, head, { ...signing, left: nok(399_999) })?.say.nb).toContain('rammen')
  expect(whyNotSignAlone(one, head, { ...signing, departs: true })?.say.en).toContain('rank order')
  expect(whyNotSignAlone(row(1, 'reject', { reasons: {} }), head, signing)?.say.en).toContain('reasons')
  expect(whyNotSignAlone(one, head, { ...signing, seen: 'y' })?.say.en).toContain('changed since')
})

test('the spread shows what is chosen of all, a partnership in each of its countries', () => {
  const rows = [row(1, 'grant'), row(2, 'grant'), row(3, 'reject')]
  expect(spreadOver(rows, ({ countries }) => countries)).toEqual([
    { key: 'MW', chosen: 2, all: 3 },
    { key: 'NP', chosen: 1, all: 1 },
  ])
})
