import { expect, test } from 'vitest'
import { deedsIn } from './history.ts'

const at = new Date('2026-11-20T09:00:00Z')
const line = (action: string, actor: string | null = 'solveig', data = {}) => ({ id: 1n, at, actor, action, data })

test('what was done is said in the reader’s language, with whom it was about, and many times over only once', () => {
  const lines = [
    line('case handed over', 'solveig', { to: 'henrik' }),
    line('formal check', 'solveig', { item: 'complete', met: false }),
    line('answer saved', 'sita'),
    line('answer saved', 'sita'),
    line('something new'),
  ]
  const said = deedsIn(lines, new Map([['henrik', 'Henrik Moen']]), 'nn').map(({ what, about, times }) => [
    typeof what === 'string' ? what : what.nn,
    about,
    times,
  ])
  expect(said).toEqual([
    ['overførte saka', 'Henrik Moen', 1],
    ['såg på eit punkt i den formelle kontrollen', 'Fullstendig: Ikkje oppfylt', 1],
    ['skreiv i søknaden', '', 2],
    ['something new', '', 1],
  ])
})
