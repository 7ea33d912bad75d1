import { describe, expect, test } from 'vitest'
import type { Criterion, Assessment as Way } from '../../schemes/index.ts'
import {
  type Assessment,
  belowLeast,
  differing,
  maySee,
  nextStep,
  totalOf,
  whyNotAsk,
  whyNotGive,
} from './assessment.ts'

const criterion = (id: string, weight: number, more: Partial<Criterion> = {}): Criterion => ({
  id,
  name: { en: id },
  looksFor: { en: id },
  weight,
  scale: { from: 1, to: 6 },
  difference: 2,
  readFrom: [],
  ...more,
})
const criteria = [criterion('support', 40), criterion('results', 60, { least: 3 })]
const way: Way = { assessors: 2, whenTheyDiffer: 'third assessor', criteria }
const reason = 'Well described, with a plan for each host.'

const assessment = (
  assessor: string,
  ordinal: number,
  points: readonly [number, number],
  given = true,
): Assessment => ({
  id: assessor,
  assessor,
  ordinal,
  ...(given ? { givenAt: new Date('2026-09-20T10:00:00Z') } : {}),
  scores: [
    { criterion: 'support', points: points[0], reason },
    { criterion: 'results', points: points[1], reason },
  ],
})
const [anna, bjorn] = ['anna', 'bjorn']

describe('two assessors score independently', () => {
  test('one does not see the other’s scores before giving one’s own', () => {
    const all = [assessment(anna, 1, [4, 5]), assessment(bjorn, 2, [4, 4], false)]
    expect(maySee(all[0] as Assessment, all, { id: bjorn })).toBe(false)
    expect(maySee(all[1] as Assessment, all, { id: anna })).toBe(false)
    expect(maySee(all[0] as Assessment, all, { id: 'adviser' })).toBe(false)
  })
  test('afterwards all who work on the case see them', () => {
    const all = [assessment(anna, 1, [4, 5]), assessment(bjorn, 2, [4, 4])]
    expect(maySee(all[0] as Assessment, all, { id: bjorn })).toBe(true)
    expect(maySee(all[1] as Assessment, all, { id: 'adviser' })).toBe(true)
  })
})

describe('an assessment is given', () => {
  const mine = assessment(anna, 1, [4, 5], false)
  test('when every criterion has points and a reason', () => {
    expect(whyNotGive(mine, criteria, { id: anna })).toBeUndefined()
    expect(whyNotGive({ ...mine, scores: mine.scores.slice(0, 1) }, criteria, { id: anna })?.field).toBe(
      'points-results',
    )
    expect(whyNotGive(assessment(anna, 1, [7, 5], false), criteria, { id: anna })?.say.en).toContain('from 1 to 6')
    expect(
      whyNotGive({ ...mine, scores: mine.scores.map((s) => ({ ...s, reason: 'ok' })) }, criteria, { id: anna })?.field,
    ).toBe('reason-support')
  })
  test('by nobody else, and never twice', () => {
    expect(whyNotGive(mine, criteria, { id: bjorn })).toBeDefined()
    expect(whyNotGive(assessment(anna, 1, [4, 5]), criteria, { id: anna })).toBeDefined()
  })
})

describe('what comes next', () => {
  test('two are asked, and waited for', () => {
    expect(nextStep([], way, false)).toBe('ask assessors')
    expect(nextStep([assessment(anna, 1, [4, 5]), assessment(bjorn, 2, [4, 5], false)], way, false)).toBe('wait')
    expect(nextStep([assessment(anna, 1, [4, 5]), assessment(bjorn, 2, [5, 4])], way, false)).toBe('done')
  })
  test('a difference beyond the limit calls a third, or a note from a meeting', () => {
    const apart = [assessment(anna, 1, [1, 5]), assessment(bjorn, 2, [5, 4])]
    expect(differing(apart, criteria).map(({ id }) => id)).toEqual(['support'])
    expect(nextStep(apart, way, false)).toBe('third assessor')
    expect(nextStep(apart, { ...way, whenTheyDiffer: 'meeting note' }, false)).toBe('meeting note')
    expect(nextStep(apart, way, true)).toBe('done')
    expect(nextStep([...apart, assessment('cecilie', 3, [3, 4])], way, false)).toBe('done')
  })
  test('a third is asked only then, and nobody is asked twice', () => {
    const agree = [assessment(anna, 1, [4, 5]), assessment(bjorn, 2, [4, 5])]
    expect(whyNotAsk(agree, 'cecilie', way)).toBeDefined()
    expect(whyNotAsk([assessment(anna, 1, [1, 5]), assessment(bjorn, 2, [5, 5])], 'cecilie', way)).toBeUndefined()
    expect(whyNotAsk(agree.slice(0, 1), anna, way)?.field).toBe('assessor')
  })
})

describe('the score', () => {
  test('is the weighted share of the scale: 4 and 5 of 1-6 is 70 of 100', () => {
    expect(totalOf([assessment(anna, 1, [4, 4]), assessment(bjorn, 2, [5, 5])], criteria)).toBe(7000)
    expect(totalOf([assessment(anna, 1, [1, 1])], criteria)).toBe(0)
    expect(totalOf([assessment(anna, 1, [6, 6])], criteria)).toBe(10_000)
    expect(totalOf([assessment(anna, 1, [6, 6], false)], criteria)).toBeUndefined()
  })
  test('below the least on one criterion, an application cannot be granted', () => {
    expect(
      belowLeast([assessment(anna, 1, [6, 2]), assessment(bjorn, 2, [6, 3])], criteria).map(({ id }) => id),
    ).toEqual(['results'])
  })
})
