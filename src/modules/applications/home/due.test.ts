import { expect, test } from 'vitest'
import type { Application } from '../application.ts'
import { dayOf, dueIn, type HomeApplication } from './home.ts'

const now = new Date('2026-09-01T10:00:00Z')
const until = (day: string) => ({ at: new Date(`${day}T22:00:00Z`), zone: 'Europe/Oslo' })
const one = (id: string, more: Partial<HomeApplication>, completionUntil?: Date): HomeApplication => ({
  application: { id, title: id, use: 'application', ...(completionUntil ? { completionUntil } : {}) } as Application,
  status: 'draft',
  closes: until('2026-09-15'),
  call: 'Visits',
  ...more,
})
const due = (...all: readonly HomeApplication[]) =>
  dueIn(all, now).map(({ application, by }) => [application.id, by.at])

test('what the agency asked for and drafts have a day, the soonest first', () => {
  const asked = new Date('2026-09-09T21:59:59Z')
  expect(due(one('draft', {}), one('asked', { status: 'to complete' }, asked))).toEqual([
    ['asked', asked],
    ['draft', until('2026-09-15').at],
  ])
})

test('what has been handed in, decided or missed has none, nor has what lies far ahead', () => {
  expect(
    due(
      one('in', { status: 'submitted' }),
      one('decided', { status: 'decided' }),
      one('missed', { closes: until('2026-08-15') }),
      one('far', { closes: until('2027-03-01') }),
    ),
  ).toEqual([])
})

test('a report has its own day; late, it stays on the list until it is there', () => {
  const report = (due?: string) => ({ id: due, title: 'Report', use: 'report', due }) as unknown as Application
  const at = (due?: string): HomeApplication => ({
    ...one('x', {}),
    application: report(due),
    closes: dayOf(report(due), until('2020-09-15')),
  })
  const said = dueIn([at('2026-10-01'), at('2026-08-01'), at()], now).map(({ application, why }) => [
    application.due,
    why,
  ])
  expect(said).toEqual([
    ['2026-08-01', 'late'],
    ['2026-10-01', 'hand in'],
  ])
})
