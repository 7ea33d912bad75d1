import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { diagramOf } from '../../../foundation/moves.ts'
import { moves as accountMoves } from '../accounts/account.ts'
import { paymentMoves, moves as runMoves } from '../runs/run.ts'
import { moves } from './instalment.ts'

const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')

test.each([
  ['an instalment', moves],
  ['an account', accountMoves],
  ['a run', runMoves],
  ['a payment', paymentMoves],
])('the README shows how %s moves', (_, its) => {
  expect(readme).toContain(diagramOf(its))
})
