import { afterAll, afterEach, beforeEach, expect } from 'vitest'
import { freezeClock } from '../foundation/clock.ts'

const said: string[] = []
console.error = (...words: unknown[]) => {
  said.push(words.map(String).join(' '))
}

beforeEach(() => {
  said.length = 0
})

afterEach(() => {
  expect(said, 'Something wrote to console.error: make it quiet by making it right').toEqual([])
})

// The next file shares this process: it must not find the clock standing still.
afterAll(() => freezeClock())
