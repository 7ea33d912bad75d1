import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { together } from '../../foundation/events.ts'
import { diagramOf } from '../../foundation/moves.ts'
import { root } from '../../foundation/root.ts'
import { moves } from './agreement/agreement.ts'
import { moves as changeMoves } from './changes/change.ts'
import { moves as objectionMoves } from './objections/objection.ts'

test('the README shows the moves as they are', () => {
  const readme = readFileSync(join(root, 'src/modules/agreements/README.md'), 'utf8')
  expect(readme).toContain(diagramOf(moves))
  expect(readme).toContain(diagramOf(changeMoves))
  expect(readme).toContain(diagramOf(objectionMoves))
})

test('what two things hear, both do', async () => {
  const heard: string[] = []
  const hears = (who: string) => ({
    'agreements.signed': async () => {
      heard.push(who)
    },
  })
  const all = together(hears('first'), hears('second'), {})
  await all['agreements.signed']?.({} as never, {} as never, {} as never)
  expect(heard).toEqual(['first', 'second'])
})
