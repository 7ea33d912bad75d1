import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { diagramOf } from '../../../foundation/moves.ts'
import { root } from '../../../foundation/root.ts'
import { isFinished, moves } from './matter.ts'
import { filterQuery, numberIn, readFilter } from './work-list.ts'

test('the README shows the moves as they are', () => {
  const readme = readFileSync(join(root, 'src/modules/decisions/README.md'), 'utf8')
  expect(readme).toContain(diagramOf(moves))
})

test('nothing is done in a case that is finished, but that an appeal makes one that was dismissed be taken up', () => {
  const { takeUpAfterAll, ...others } = moves
  expect(takeUpAfterAll.from).toEqual(['dismissed'])
  for (const move of Object.values(others)) expect(move.from.some((state) => isFinished(state))).toBe(false)
})

test('a filter is an address, and an address a filter', () => {
  const filter = readFilter({ whose: 'section', state: 'accepted', q: ' bees ' })
  expect(filter).toEqual({ whose: 'section', state: 'accepted', words: 'bees' })
  expect(readFilter(Object.fromEntries(new URLSearchParams(filterQuery(filter))))).toEqual(filter)
  expect(readFilter({ whose: 'everything', state: '<script>', call: '1 or 1', after: 'x_y' })).toEqual({
    whose: 'mine',
    state: 'waiting',
    words: '',
  })
})

test('a case number is looked up as a number', () => {
  expect(numberIn(readFilter({ q: '2026/123' }))).toBe('2026/0123')
  expect(numberIn(readFilter({ q: 'bees 2026' }))).toBeUndefined()
})
