import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { diagramOf } from '../../foundation/moves.ts'
import type { Person } from '../../foundation/people/person.ts'
import {
  type Application,
  activeParties,
  type Happening,
  isOpenForWriting,
  maySee,
  moves,
  ownParties,
  type Party,
  statusOf,
} from './application.ts'

const at = (day: string) => new Date(`${day}T10:00:00Z`)
const closes = { at: at('2026-09-01'), zone: 'Europe/Oslo' }
const party = (organisation: string, more: Partial<Party> = {}): Party => ({
  organisation,
  language: 'en',
  invitedAt: at('2026-07-01'),
  joinedAt: at('2026-07-02'),
  ...more,
})
const application = (more: Partial<Application> = {}): Application => ({
  use: 'application',
  root: 'x',
  id: 'x',
  call: 'c',
  version: 'v',
  phase: 'p',
  coordinator: 'a',
  title: 'Bees',
  language: 'en',
  createdAt: at('2026-07-01'),
  parties: [party('b'), party('a')],
  happenings: [],
  ...more,
})
const happening = (what: Happening['what'], day: string): Happening => ({ what, at: at(day), data: {} })
const person = (...organisations: string[]): Person => ({
  id: 'p',
  name: 'Thoko',
  email: 'thoko@people.example',
  language: 'en',
  zone: 'Africa/Blantyre',
  memberships: organisations.map((organisation) => ({ organisation, roles: ['writer'] })),
  staffRoles: [],
  strong: false,
})

describe('where an application stands follows from what has happened', () => {
  const status = (more: Partial<Application>, day: string) => statusOf(application(more), closes, at(day))
  const handedIn = { arrivedAt: at('2026-08-20'), submittedAt: at('2026-08-20') }
  test.each([
    ['a draft before the deadline', {}, '2026-08-01', 'draft'],
    ['a draft that missed the deadline', {}, '2026-09-02', 'not handed in'],
    ['handed in', handedIn, '2026-08-21', 'submitted'],
    ['taken back before the deadline', { arrivedAt: at('2026-08-20') }, '2026-08-21', 'taken back'],
    ['given up', { ...handedIn, withdrawnAt: at('2026-08-25') }, '2026-08-26', 'withdrawn'],
    ['checked', { ...handedIn, happenings: [happening('accepted', '2026-09-05')] }, '2026-09-06', 'in assessment'],
    [
      'asked for more',
      { ...handedIn, happenings: [happening('completion asked', '2026-09-05')] },
      '2026-09-06',
      'to complete',
    ],
    [
      'decided',
      { ...handedIn, happenings: [happening('accepted', '2026-09-05'), happening('decided', '2026-11-01')] },
      '2026-11-02',
      'decided',
    ],
  ] as const)('%s', (_, more, day, expected) => {
    expect(status(more, day)).toBe(expected)
  })
  test('what was missing has come: it is with the agency again', () => {
    const happenings = [happening('completion asked', '2026-09-05')]
    expect(status({ ...handedIn, submittedAt: at('2026-09-10'), happenings }, '2026-09-11')).toBe('submitted')
  })
})

describe('who sees an application', () => {
  test('a partner that takes part, not one that is only invited, has declined or has left', () => {
    const parties = [
      party('a'),
      { ...party('b'), joinedAt: undefined },
      { ...party('c'), joinedAt: undefined, declinedAt: at('2026-07-03') },
      party('d', { withdrawnAt: at('2026-08-01') }),
    ] as Party[]
    const seen = (organisation: string) => maySee(application({ parties }), person(organisation))
    expect(['a', 'b', 'c', 'd', 'stranger'].map(seen)).toEqual([true, false, false, false, false])
  })
  test('staff once it has been handed in, never a draft', () => {
    const adviser: Person = { ...person(), staffRoles: ['programme adviser'] }
    expect(maySee(application(), adviser)).toBe(false)
    expect(maySee(application({ arrivedAt: at('2026-08-20') }), adviser)).toBe(true)
  })
  test('the coordinating partner stands first, and a person writes for those of their own with the role', () => {
    expect(activeParties(application()).map(({ organisation }) => organisation)).toEqual(['a', 'b'])
    expect(ownParties(application(), person('b'), 'writer')).toHaveLength(1)
    expect(ownParties(application(), person('b'), 'signatory')).toHaveLength(0)
  })
})

describe('when words may be changed', () => {
  test('in a draft always, after submission only while the agency waits for what is missing', () => {
    const submitted = { arrivedAt: at('2026-08-20'), submittedAt: at('2026-08-20') }
    expect(isOpenForWriting(application(), at('2026-10-01'))).toBe(true)
    expect(isOpenForWriting(application(submitted), at('2026-08-21'))).toBe(false)
    const asked = { ...submitted, completionUntil: at('2026-09-15') }
    expect(isOpenForWriting(application(asked), at('2026-09-14'))).toBe(true)
    expect(isOpenForWriting(application(asked), at('2026-09-16'))).toBe(false)
  })
})

test('the README draws the moves as they are', () => {
  expect(readFileSync(new URL('README.md', import.meta.url), 'utf8')).toContain(diagramOf(moves))
})
