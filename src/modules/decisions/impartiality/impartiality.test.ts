import { expect, test } from 'vitest'
import { substituteFor } from './impartiality.ts'

test('a case goes to somebody of the same section before others, and to the one with the fewest cases', () => {
  const [near, busy, far] = [
    { id: 'near', section: 'Africa' },
    { id: 'busy', section: 'Africa' },
    { id: 'far', section: 'Asia' },
  ]
  const cases = new Map([
    ['near', 3],
    ['busy', 9],
  ])
  expect(substituteFor([far, busy, near], cases, 'Africa')).toBe(near)
  expect(substituteFor([busy, near, far], cases, undefined)).toBe(far)
  expect(substituteFor([], cases, 'Africa')).toBeUndefined()
})
