import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { deadlineAt } from '../../../foundation/deadline.ts'
import { money } from '../../../foundation/money.ts'
import { diagramOf } from '../../../foundation/moves.ts'
import type { Person, StaffRole } from '../../../foundation/people/person.ts'
import { visits } from '../fixture/fixture.ts'
import { clocksAt } from '../shown/clocks.ts'
import { type Call, type CallState, closedUpTo, stateOf, takesApplications } from './call.ts'
import { callMoves, faultsOfCall, unmistakable, whyNotChange, whyNotExtend, whyNotPublish } from './call-rules.ts'

const oslo = 'Europe/Oslo'
const call: Call = {
  ...{ id: 'c', reference: 'visits-2026', scheme: 'visits', version: 'v', phase: 'idea' },
  title: { en: 'Visits', nn: 'Besøk' },
  summary: { en: 'Visit.', nn: 'Besøk.' },
  frame: money(100n, 'NOK'),
  opens: { at: new Date('2026-08-01T06:00:00Z'), zone: oslo },
  closes: deadlineAt('2026-09-15', '23:59', oslo),
  countries: ['NO', 'MW'],
  themes: ['climate'],
  changedAt: new Date('2026-07-01T00:00:00Z'),
  revision: 1,
  publicFrom: new Date('2026-07-15T00:00:00Z'),
}
const draft: Call = (({ publicFrom: _, ...rest }) => rest)(call)
const on = (text: string) => new Date(text)
const someone = (...staffRoles: StaffRole[]): Person => ({
  ...{ id: 'p', name: 'P', email: 'p@x.example', language: 'en', zone: oslo, memberships: [], strong: true },
  staffRoles,
})
const adviser = someone('programme adviser')

test.each<[string, CallState]>([
  ['2026-07-14T23:59:59Z', 'draft'],
  ['2026-07-15T00:00:00Z', 'announced'],
  ['2026-08-01T05:59:59Z', 'announced'],
  ['2026-08-01T06:00:00Z', 'open'],
  ['2026-09-15T21:59:59.999Z', 'open'],
  ['2026-09-15T22:00:00Z', 'closed'],
])('at %s the call is %s', (at, state) => {
  expect(stateOf(call, on(at))).toBe(state)
  expect(takesApplications(call, on(at))).toBe(state === 'open')
})

test('a call is decided when all its applications are, and a draft is a draft whatever the day', () => {
  expect(stateOf({ ...call, decidedAt: on('2026-11-01T00:00:00Z') }, on('2026-11-01T00:00:00Z'))).toBe('decided')
  expect(stateOf(draft, on('2027-01-01T00:00:00Z'))).toBe('draft')
})

test.each([
  '2026-09-15T21:59:59.000Z',
  '2026-09-15T21:59:59.999Z',
  '2026-09-15T22:00:00.000Z',
  '2026-09-15T21:59:58.999Z',
])('at %s the lists and the page agree on whether the call has closed', (at) => {
  const closed = call.closes.at <= closedUpTo(on(at))
  expect(closed).toBe(stateOf(call, on(at)) === 'closed')
})

describe('publishing', () => {
  const now = on('2026-07-10T10:00:00Z')
  const fieldsOf = (more: Partial<Call>, from = now) =>
    faultsOfCall({ ...draft, ...more }, visits, from).map(({ field }) => field)

  test('a whole call has no faults', () => {
    expect(fieldsOf({})).toEqual([])
    expect(whyNotPublish(draft, visits, adviser, now, now)).toBeUndefined()
  })

  test.each<[string, Partial<Call>, string[]]>([
    ['a title is missing in one language', { title: { en: 'Visits' } }, ['title-nn']],
    ['a summary is only spaces', { summary: { en: 'Visit.', nn: '  ' } }, ['summary-nn']],
    ['it closes before it opens', { closes: deadlineAt('2026-07-20', '23:59', oslo) }, ['closes-day']],
    ['no country is chosen', { countries: [] }, ['countries']],
    [
      'a country leaves the list before the deadline',
      { countries: ['ZM'], closes: deadlineAt('2028-01-01', '23:59', oslo) },
      ['countries'],
    ],
    ['a theme is not in the scheme', { themes: ['war'] }, ['themes']],
  ])('not when %s', (_, more, fields) => {
    expect(fieldsOf(more)).toEqual(fields)
    expect(whyNotPublish({ ...draft, ...more }, visits, adviser, now, now)).toBeDefined()
  })

  test('not when it would open before anybody sees it, or be over', () => {
    expect(fieldsOf({}, on('2026-08-15T00:00:00Z'))).toEqual(['opens-day'])
    expect(fieldsOf({}, on('2026-10-15T00:00:00Z'))).toEqual(['closes-day'])
  })

  test('by communications and programme advisers, once', () => {
    expect(whyNotPublish(draft, visits, someone('communications'), now, now)).toBeUndefined()
    expect(whyNotPublish(draft, visits, someone('assessor', 'accountant'), now, now)).toBeDefined()
    expect(whyNotPublish(call, visits, adviser, now, on('2026-08-10T00:00:00Z'))).toBeDefined()
  })
})

describe('after publishing', () => {
  const now = on('2026-08-10T00:00:00Z')
  const refused = (more: Partial<Call>) => whyNotChange(call, { ...call, ...more }, adviser, now)?.field

  test('wordings are mended, the frame grows, countries and themes are added', () => {
    expect(refused({ title: { en: 'Better', nn: 'Betre' } })).toBeUndefined()
    expect(refused({ frame: money(101n, 'NOK'), countries: ['NO', 'MW', 'ZM'] })).toBeUndefined()
  })

  test.each<[string, Partial<Call>]>([
    ['closes-day', { closes: deadlineAt('2026-09-16', '23:59', oslo) }],
    ['opens-day', { opens: { at: on('2026-08-02T06:00:00Z'), zone: oslo } }],
    ['frame', { frame: money(99n, 'NOK') }],
    ['frame', { frame: money(100n, 'USD') }],
    ['countries', { countries: ['NO'] }],
    ['themes', { themes: [] }],
  ])('what people build on stays: %s', (field, more) => {
    expect(refused(more)).toBe(field)
  })

  test('nothing changes once the call has closed, and a draft may change in all', () => {
    expect(whyNotChange(call, call, adviser, on('2026-09-16T00:00:00Z'))).toBeDefined()
    expect(whyNotChange(draft, { ...draft, frame: money(1n, 'USD'), countries: [] }, adviser, now)).toBeUndefined()
    expect(whyNotChange(draft, draft, someone('assessor'), now)).toBeDefined()
  })

  const reason = { en: 'The portal was down.', nn: 'Portalen var nede.' }
  test('the deadline moves later, with a reason in every language, while the call is open', () => {
    const later = { closes: deadlineAt('2026-09-16', '12:00', oslo), reason }
    expect(whyNotExtend(call, visits, later, adviser, now)).toBeUndefined()
    expect(whyNotExtend(call, visits, { ...later, reason: { en: 'x' } }, adviser, now)?.field).toBe('reason-nn')
    expect(whyNotExtend(call, visits, { ...later, closes: call.closes }, adviser, now)?.field).toBe('closes-day')
    expect(whyNotExtend(call, visits, later, adviser, on('2026-09-15T22:00:00Z'))).toBeDefined()
    expect(whyNotExtend(call, visits, later, someone('assessor'), now)).toBeDefined()
  })
})

test('the README draws the moves as they are', () => {
  expect(readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')).toContain(diagramOf(callMoves))
})

test('a deadline cannot be misread: its own clock and UTC', () => {
  expect(unmistakable(call.closes, 'en')).toBe(
    '15 September 2026 at 23:59 (Europe/Oslo) = 15 September 2026 at 21:59 UTC',
  )
})

test('the deadline reads right where applicants are, summer time or not', () => {
  expect(clocksAt(call.closes, ['MW', 'NO'], 'en')).toEqual([
    { shows: '15 September 2026 at 23:59', places: 'Malawi and Norway' },
  ])
  expect(clocksAt(deadlineAt('2026-12-15', '23:59', oslo), ['MW', 'NO', 'NP'], 'en')).toEqual([
    { shows: '16 December 2026 at 00:59', places: 'Malawi' },
    { shows: '16 December 2026 at 04:44', places: 'Nepal' },
    { shows: '15 December 2026 at 23:59', places: 'Norway' },
  ])
  const brazil = clocksAt(call.closes, ['BR'], 'en')
  expect(brazil.length).toBeGreaterThan(2)
  expect(brazil.some(({ places }) => places.includes('Manaus'))).toBe(true)
})
