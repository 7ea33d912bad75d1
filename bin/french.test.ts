import { globSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../src/foundation/root.ts'
import { words as letter } from '../src/modules/decisions/letters/decision-letter.words.ts'
import { inFrench } from './french.mjs'

const files = globSync(['src/**/*words.ts', 'seeds/schemes/**/*.ts'], { cwd: root }).filter(
  (file) => !file.endsWith('.test.ts'),
)

const isThing = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** What a sentence with values says; nothing when it asks for other values than these. */
function called(words: (...values: unknown[]) => unknown): unknown {
  try {
    return words('x', 'x', 'x', 'x')
  } catch {
    return undefined
  }
}

/** Every French text in what a module shows. */
function* frenchIn(value: unknown, depth = 0): Generator<string> {
  if (depth > 12) return
  if (typeof value === 'function' && value.length < 5)
    yield* frenchIn(called(value as (...values: unknown[]) => unknown), depth + 1)
  if (!isThing(value)) return
  if (typeof value.fr === 'string') yield value.fr
  for (const each of Object.values(value)) yield* frenchIn(each, depth + 1)
}

test('no line of French breaks before a sign or inside its quotation marks', async () => {
  const modules = await Promise.all(files.map((file) => import(join(root, file))))
  const all = modules.flatMap((each: unknown) => [...frenchIn(each)])
  expect(all.length).toBeGreaterThan(1500)
  expect(all.filter((text) => /[ \u00a0][;:!?»](?!\/)|«[ \u00a0]| %/.test(text))).toEqual([])
  expect(all.filter((text) => text.includes('\u202f')).length).toBeGreaterThan(200)
})

test('what somebody typed stays as they typed it', () => {
  expect(letter.mailText('Pourquoi ? « Oui » : 5 %', undefined).fr).toContain('«\u202fPourquoi ? « Oui » : 5 %\u202f»')
})

test('addresses and clock times are left alone', () => {
  expect(inFrench('Lisez https://samspel.example.org : à 12:30, 50 Mo.')).toBe(
    'Lisez https://samspel.example.org\u202f: à 12:30, 50\u00a0Mo.',
  )
})
