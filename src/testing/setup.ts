import { afterEach, beforeEach, expect } from 'vitest'

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
