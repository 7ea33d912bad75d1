import { describe, expect, test } from 'vitest'
import { money } from '../../../foundation/money.ts'
import type { Snapshot } from '../../applications/index.ts'
import { roundReport } from '../../schemes/fixture/follow-up-forms.ts'
import { byLine, compare, total } from '../consolidation/compare.ts'
import { counted, factsIn } from './fact.ts'
import { leadingNumber, reachedIn, saidTwice } from './results.ts'

const line = {
  level: 'outcome',
  result: 'Bees thrive',
  indicator: 'Hives',
  baseline: '4',
  target: '20',
  source: 'Counted',
}
const snapshot = (answers: Snapshot['sections'][number]['questions'][number]['answers']) => ({
  parties: [{ organisation: 'o1', name: 'One', country: 'NO', kind: 'public', language: 'en' as const }],
  sections: [
    { id: 'results', name: 'Results', questions: [{ id: 'goals', label: 'Goals', type: 'results', answers }] },
  ],
})

describe('a result', () => {
  test('is read with its target, what was reached, and who was counted', () => {
    const answer = [{ ...line, reached: '17 hives', people: { 'women-under-25': 2 }, comment: 'A dry year.' }]
    expect(reachedIn(snapshot([{ part: 'shared', answer, readable: [] }]), roundReport)).toEqual([
      {
        ...{
          question: 'goals',
          position: 0,
          level: 'outcome',
          result: 'Bees thrive',
          indicator: 'Hives',
          baseline: '4',
        },
        ...{
          target: '20',
          reached: '17 hives',
          planned: 20,
          number: 17,
          people: { 'women-under-25': 2 },
          comment: 'A dry year.',
        },
      },
    ])
  })
  test('is a number when it begins with one, in any of our ways to write it', () => {
    expect(['20', '1 250,5 hours', '15 %', ' -3', 'about 20', ''].map(leadingNumber)).toEqual([
      20,
      1250.5,
      15,
      -3,
      undefined,
      undefined,
    ])
  })
  test('that all say together and each says for itself is shown where the two differ', () => {
    const own = { ...line, reached: '9' }
    const parts = [
      { part: 'shared', answer: [{ ...line, reached: '17' }], readable: [] },
      { part: 'o1', answer: [own, { ...own, indicator: ' hives', reached: '9' }], readable: [] },
    ]
    expect(saidTwice(reachedIn(snapshot(parts), roundReport))).toEqual([
      { indicator: 'Hives', together: 17, parts: 18 },
    ])
    const alone = [{ part: 'shared', answer: [{ ...line, reached: '17' }], readable: [] }]
    expect(saidTwice(reachedIn(snapshot(alone), roundReport))).toEqual([])
  })
})

describe('approved money', () => {
  const nok = (kroner: number) => money(BigInt(kroner * 100), 'NOK')
  const about = { organisation: 'o1', line: 'allowance', name: 'Allowance', group: 'participant' }
  const rows = compare([{ ...about, sum: nok(70_000) }], [{ ...about, sum: nok(68_500), note: '' }], 'NOK')
  const account = {
    ...{ currency: 'NOK', rows, lines: byLine(rows, 'NOK'), all: total(rows, 'NOK') },
    interest: new Map([['o1', nok(12)]]),
    unreckonedInterest: [],
  }
  test('is one row for each partner and line, and one for its interest', () => {
    const facts = factsIn(account, { id: 'd1', kind: 'results', round: 'r1' })
    expect(
      facts.map(({ line: on, plannedMinor, actualMinor, interestMinor }) => [
        on,
        plannedMinor,
        actualMinor,
        interestMinor,
      ]),
    ).toEqual([
      ['allowance', 7_000_000n, 6_850_000n, 0n],
      ['interest', 0n, 0n, 1_200n],
    ])
  })
  test('counts once, though the final report tells it again', () => {
    const round = { kind: 'results', organisation: 'o1', line: 'allowance' } as const
    const again = { kind: 'final', organisation: 'o1', line: 'allowance' } as const
    const only = { kind: 'final', organisation: 'o1', line: 'office' } as const
    expect(counted([round, again, only])).toEqual([round, only])
    expect(counted([again])).toEqual([again])
  })
})
