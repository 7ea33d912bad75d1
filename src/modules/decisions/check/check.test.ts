import { expect, test } from 'vitest'
import type { DeadlineRule } from '../../schemes/index.ts'
import { decisionDue } from './check.ts'

const calendar = { country: 'NO', closed: [] }
const name = { en: 'When you get our answer' }

test('a case that is accepted waits for the day the call promised an answer', () => {
  const answer: DeadlineRule = { id: 'answer', name, from: 'call.closes', add: { months: 3 }, falls: 'as is' }
  expect(decisionDue([answer], '2026-10-12', calendar)).toBe('2027-01-12')
  expect(decisionDue([], '2026-10-12', calendar)).toBeUndefined()
})
