import { expect, test } from 'vitest'
import type { DeadlineRule } from '../../schemes/index.ts'
import { decisionDue, reasonsNotMet, whyNotDismiss } from './check.ts'

const calendar = { country: 'NO', closed: [] }
const name = { en: 'When you get our answer' }

test('a case that is accepted waits for the day the call promised an answer', () => {
  const answer: DeadlineRule = { id: 'answer', name, from: 'call.closes', add: { months: 3 }, falls: 'as is' }
  expect(decisionDue([answer], '2026-10-12', calendar)).toBe('2027-01-12')
  expect(decisionDue([], '2026-10-12', calendar)).toBeUndefined()
})

test('what is missing is not dismissed for while the applicant has time to mend it; what came too late is', () => {
  const at = new Date('2026-11-20')
  const missing = { item: 'complete', met: false, reason: 'There is no plan for safety.', by: 'solveig', at } as const
  const late = { item: 'deadline', met: false, reason: 'It came a day late.', by: 'solveig', at } as const
  const reasons = 'We asked for a plan, and none has come.'
  expect(whyNotDismiss([missing], reasons, '2026-12-03')?.say.en).toContain('3 December 2026')
  expect(whyNotDismiss([missing], reasons)).toBeUndefined()
  expect(whyNotDismiss([missing, late], reasons, '2026-12-03')).toBeUndefined()
  expect(reasonsNotMet([missing, late])).toBe('There is no plan for safety.\n\nIt came a day late.')
})
