import type { Person } from '../../../foundation/people/person.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Criterion, Assessment as Way } from '../../schemes/index.ts'
import { words } from './assessment.words.ts'

/** What one assessor gave on one criterion. */
export interface Score {
  readonly criterion: string
  readonly points?: number
  readonly reason: string
}

/** One assessor's independent view of a case. */
export interface Assessment {
  readonly id: string
  readonly assessor: string
  /** 1 and 2, and 3 when the two differ too much. */
  readonly ordinal: number
  readonly givenAt?: Date
  readonly scores: readonly Score[]
}

const scoreOn = (assessment: Assessment, criterion: string) => assessment.scores.find((s) => s.criterion === criterion)

const isGiven = (assessment: Assessment): boolean => assessment.givenAt !== undefined

/** The scores of others are seen only after one's own are given; those who do not assess see them when all are given. */
export function maySee(assessment: Assessment, all: readonly Assessment[], person: Pick<Person, 'id'>): boolean {
  if (assessment.assessor === person.id) return true
  const own = all.find(({ assessor }) => assessor === person.id)
  return own ? isGiven(own) && isGiven(assessment) : all.every(isGiven)
}

/** An assessment is given when every criterion has points on its scale and a reason, and never changed after that. */
export function whyNotGive(
  assessment: Assessment,
  criteria: readonly Criterion[],
  person: Pick<Person, 'id'>,
): Refusal | undefined {
  if (assessment.assessor !== person.id) return refuse(words.notYours)
  if (isGiven(assessment)) return refuse(words.alreadyGiven)
  for (const { id, scale } of criteria) {
    const score = scoreOn(assessment, id)
    if (score?.points === undefined) return refuse(words.scoreAll, `points-${id}`)
    if (score.points < scale.from || score.points > scale.to)
      return refuse(words.onTheScale(scale.from, scale.to), `points-${id}`)
    if (score.reason.trim().length < 10) return refuse(words.giveAReason, `reason-${id}`)
  }
  return undefined
}

/** Whether an assessor may still be asked: two to begin with, a third when the first two differ. */
export function whyNotAsk(all: readonly Assessment[], who: string, way: Way): Refusal | undefined {
  if (all.some(({ assessor }) => assessor === who)) return refuse(words.alreadyAsked, 'assessor')
  if (all.length < way.assessors) return undefined
  return all.length === way.assessors && nextStep(all, way, false) === 'third assessor'
    ? undefined
    : refuse(words.enoughAssessors, 'assessor')
}

/** How far apart the given scores are on a criterion, in points. */
export function spreadOn(all: readonly Assessment[], criterion: string): number {
  const points = all.filter(isGiven).flatMap((a) => scoreOn(a, criterion)?.points ?? [])
  return points.length < 2 ? 0 : Math.max(...points) - Math.min(...points)
}

/** The criteria on which the first two are further apart than the scheme allows. */
export const differing = (all: readonly Assessment[], criteria: readonly Criterion[]): Criterion[] =>
  criteria.filter(
    ({ id, difference }) =>
      spreadOn(
        all.filter(({ ordinal }) => ordinal <= 2),
        id,
      ) > difference,
  )

export type NextStep = 'ask assessors' | 'wait' | 'third assessor' | 'meeting note' | 'done'

/** What comes next in assessing a case. A meeting note, or a third view, settles a difference beyond the scheme's limit. */
export function nextStep(all: readonly Assessment[], way: Way, hasNote: boolean): NextStep {
  if (all.length < way.assessors) return 'ask assessors'
  if (!all.every(isGiven)) return 'wait'
  if (differing(all, way.criteria).length === 0 || hasNote || all.length > way.assessors) return 'done'
  return way.whenTheyDiffer === 'meeting note' ? 'meeting note' : 'third assessor'
}

/**
 * The case's score from 0 to 100, in hundredths, exactly: each criterion's mean as its share of the scale, weighted.
 * Undefined while nobody has given an assessment. Worked example: one criterion of weight 100 on a scale from 1 to 6,
 * scored 4 and 5: mean 4.5, share (4.5 - 1) / 5 = 0.7, so 7000.
 */
export function totalOf(all: readonly Assessment[], criteria: readonly Criterion[]): number | undefined {
  const given = all.filter(isGiven)
  if (given.length === 0) return undefined
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0)
  const total = criteria.reduce((sum, { id, weight, scale }) => {
    const points = given.flatMap((a) => scoreOn(a, id)?.points ?? [])
    if (points.length === 0) return sum
    const above = points.reduce((a, b) => a + b, 0) - points.length * scale.from
    return sum + (weight * above) / (points.length * (scale.to - scale.from))
  }, 0)
  return Math.round((total * 10_000) / weights)
}

/** A criterion's mean, in hundredths of a point. */
export function meanOn(all: readonly Assessment[], criterion: string): number | undefined {
  const points = all.filter(isGiven).flatMap((a) => scoreOn(a, criterion)?.points ?? [])
  return points.length === 0 ? undefined : Math.round((points.reduce((a, b) => a + b, 0) * 100) / points.length)
}

/** The criteria an application falls below the least on: it cannot be granted. */
export const belowLeast = (all: readonly Assessment[], criteria: readonly Criterion[]): Criterion[] =>
  criteria.filter(({ id, least }) => least !== undefined && (meanOn(all, id) ?? 0) < least * 100)
