import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { diagramOf } from '../../../foundation/moves.ts'
import { moves as claimMoves } from '../claims/claim.ts'
import { moves as rateMoves } from '../rates/rate.ts'
import { moves as suspicionMoves } from '../suspicions/suspicion.ts'
import { moves as accountMoves } from './settlement.ts'

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')

test.each([
  ['a rate', rateMoves],
  ['a claim', claimMoves],
  ['a suspicion', suspicionMoves],
  ['an account', accountMoves],
])('the picture of %s is what the code does', (_, moves) => {
  expect(readme).toContain(diagramOf(moves))
})
