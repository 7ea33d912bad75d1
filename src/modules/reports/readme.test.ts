import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { diagramOf } from '../../foundation/moves.ts'
import { root } from '../../foundation/root.ts'
import { canBe, dutyStates, moves } from './duties/duty.ts'
import { moves as extensionMoves } from './extensions/extension.ts'

test('the README shows the moves as they are', () => {
  const readme = readFileSync(join(root, 'src/modules/reports/README.md'), 'utf8')
  expect(readme).toContain(diagramOf(moves))
  expect(readme).toContain(diagramOf(extensionMoves))
})

test('what was handed in is never dropped', () => {
  expect(dutyStates.filter((state) => canBe('drop', state))).toEqual(['waiting'])
})
