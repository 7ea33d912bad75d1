import { describe, expect, test } from 'vitest'
import type { DutyTerms } from '../../schemes/index.ts'
import { type Duty, isLate, lastDay } from './duty.ts'
import { dutiesFor, movedBy, type Promised, replan } from './plan.ts'

const norway = { country: 'NO', closed: [] }
const remind = { before: [{ months: 1 }, { weeks: 1 }], every: { weeks: 2 }, most: 3 }

const roundReport: DutyTerms = {
  id: 'round-report',
  kind: 'results',
  name: { en: 'Round report' },
  per: 'round',
  form: 'round-report',
  due: {
    id: 'four-months',
    name: { en: 'Four months' },
    from: 'round.followUp.end',
    add: { months: 4 },
    falls: 'next working day',
  },
  remind,
}
const finalReport: DutyTerms = {
  ...roundReport,
  id: 'final-report',
  kind: 'final',
  per: 'agreement',
  due: { id: 'final', name: { en: 'Final' }, from: 'agreement.end', add: { months: 6 }, falls: 'as is' },
}
const leaving: DutyTerms = {
  ...roundReport,
  id: 'leaving-report',
  kind: 'finance',
  per: 'leaving partner',
  due: { id: 'left', name: { en: 'Left' }, from: 'partner.left', add: { weeks: 6 }, falls: 'next working day' },
}

const promised: Promised = {
  signed: '2026-12-01',
  from: '2027-01-01',
  to: '2028-12-31',
  rounds: [
    { id: 'r1', from: '2027-01-11', to: '2027-07-09', followUpUntil: '2027-08-25' },
    { id: 'r2', from: '2028-01-10', to: '2028-07-07', followUpUntil: '2028-08-23' },
  ],
  left: [],
}
const days = (terms: DutyTerms, more: Partial<Promised> = {}, pauses: Parameters<typeof dutiesFor>[3] = []) =>
  dutiesFor([terms], { ...promised, ...more }, norway, pauses).map(({ round, organisation, due }) => [
    round ?? organisation ?? 'all',
    due,
  ])

describe('the day a report must be there', () => {
  test('is four months after the follow-up of its round, and past Christmas and the weekend', () => {
    // 25 August + 4 months = Saturday 25 December 2027; Sunday is the second day of Christmas; Monday the 27th.
    expect(days(roundReport)).toEqual([
      ['r1', '2027-12-27'],
      ['r2', '2028-12-27'],
    ])
  })
  test('is counted once for the whole agreement, and for each partner that leaves', () => {
    expect(days(finalReport)).toEqual([['all', '2029-06-30']])
    expect(days(leaving)).toEqual([])
    expect(days(leaving, { left: [{ organisation: 'o2', day: '2027-03-01' }] })).toEqual([['o2', '2027-04-12']])
  })
  test('comes later by the days that stood still', () => {
    const pause = { from: '2027-09-01', until: '2027-10-31' } // 61 days
    expect(days(roundReport, {}, [pause])[0]).toEqual(['r1', '2028-02-24'])
  })
  test('is open while a pause has no end', () => {
    expect(days(roundReport, {}, [{ from: '2027-09-01' }])[0]).toEqual(['r1', undefined])
  })
  test('is counted from the end when the agreement ends early, and rounds that never began owe nothing', () => {
    const terminated = '2027-05-31'
    expect(days(roundReport, { terminated })).toEqual([['r1', '2027-09-30']])
    expect(days(finalReport, { terminated })).toEqual([['all', '2027-11-30']])
  })
  test('is the one that was decided when something ends early, moved by what stands still after that', () => {
    const report = { day: '2027-08-20', given: '2027-05-20' }
    const [r1, r2] = promised.rounds
    const early = { terminated: '2027-08-01', report }
    expect(days(finalReport, early)).toEqual([['all', '2027-08-20']])
    expect(days(roundReport, early)).toEqual([['r1', '2027-08-20']])
    expect(days(roundReport, { ...early, terminated: '2028-02-01', report: { ...report, day: '2028-04-03' } })).toEqual(
      [
        [r1?.id, '2027-12-27'],
        [r2?.id, '2028-04-03'],
      ],
    )
    const left = [{ organisation: 'o2', day: '2027-06-01', report }]
    expect(days(leaving, { left }, [{ from: '2027-06-01', until: '2027-06-10' }])).toEqual([['o2', '2027-08-30']])
  })
  test('that the agency gave by hand is moved by a pause too', () => {
    const pause = { from: '2027-12-10', until: '2027-12-19' }
    expect(movedBy([pause], '2027-12-01', '2028-01-15', norway)).toBe('2028-01-25')
    expect(movedBy([], '2027-12-01', '2028-01-15', norway)).toBe('2028-01-15')
  })
})

test('a round report opens with its round, the final report with its first reminder, a leaving partner’s at once', () => {
  const all = { ...promised, left: [{ organisation: 'o2', day: '2027-03-01' }] }
  const opens = dutiesFor([roundReport, finalReport, leaving], all, norway, []).map((one) => one.opens)
  expect(opens).toEqual(['2027-01-11', '2028-01-10', '2029-05-30', '2027-03-01'])
})

const duty = (more: Partial<Duty> = {}): Duty => ({
  id: 'd1',
  agreement: 'a1',
  round: 'r1',
  terms: 'round-report',
  kind: 'results',
  name: { en: 'Round report' },
  due: '2027-12-27',
  still: false,
  state: 'waiting',
  ...more,
})

describe('planned again', () => {
  const wanted = (more: Partial<Promised> = {}) => dutiesFor([roundReport], { ...promised, ...more }, norway, [])
  const first = promised.rounds.slice(0, 1)

  test('nothing is done when nothing has changed', () => {
    const { add, change, drop, takeUp } = replan([duty(), duty({ id: 'd2', round: 'r2', due: '2028-12-27' })], wanted())
    expect([add, change, drop, takeUp]).toEqual([[], [], [], []])
  })
  test('a new round owes a report, and a round that is no more owes none', () => {
    expect(replan([duty()], wanted()).add.map(({ round }) => round)).toEqual(['r2'])
    const gone = duty({ id: 'd2', round: 'r2', due: '2028-12-27' })
    expect(replan([duty(), gone], wanted({ rounds: first })).drop).toEqual([gone])
  })
  test('what was handed in stays, whatever happens to its round', () => {
    for (const state of ['handed in', 'needs changes', 'met', 'declined'] as const) {
      const there = duty({ id: 'd2', round: 'r2', due: '2028-12-27', state })
      expect(replan([duty(), there], wanted({ rounds: first })).drop).toEqual([])
    }
  })
  test('a round that is longer moves its day, but not when the report has come', () => {
    const rounds = [
      { ...promised.rounds[0], id: 'r1', from: '2027-01-11', to: '2027-09-09', followUpUntil: '2027-10-25' },
    ]
    const moved = replan([duty()], wanted({ rounds })).change.map(({ planned }) => planned.due)
    expect(moved).toEqual(['2028-02-25'])
    expect(replan([duty({ state: 'handed in' })], wanted({ rounds })).change).toEqual([])
  })
  test('what was dropped is taken up again when it is owed after all', () => {
    const dropped = duty({ state: 'dropped' })
    expect(replan([dropped], wanted({ rounds: first })).takeUp.map((one) => one.duty)).toEqual([dropped])
  })
})

describe('late', () => {
  test('is the day after the last day, until it is there', () => {
    expect(isLate(duty(), '2027-12-27')).toBe(false)
    expect(isLate(duty(), '2027-12-28')).toBe(true)
    expect(isLate(duty({ state: 'handed in' }), '2028-03-01')).toBe(false)
    expect(isLate(duty({ state: 'dropped' }), '2028-03-01')).toBe(false)
  })
  test('is counted from the day the agency gave, and from the day of the changes it asked for', () => {
    expect(isLate(duty({ extendedUntil: '2028-01-31' }), '2028-01-31')).toBe(false)
    expect(isLate(duty({ extendedUntil: '2028-01-31' }), '2028-02-01')).toBe(true)
    const mending = duty({ state: 'needs changes', extendedUntil: '2028-01-31', changesUntil: '2028-03-15' })
    expect(lastDay(mending)).toBe('2028-03-15')
  })
  test('is nobody while everything stands still', () => {
    expect(isLate(duty({ still: true }), '2029-01-01')).toBe(false)
  })
})
