import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { demandFolder } from './folder.ts'

const here = mkdtempSync(join(tmpdir(), 'samspel-folder-'))
afterAll(() => rmSync(here, { recursive: true }))

test('the data folder is made with all above it, and nothing is left of the look at it', () => {
  const deep = join(here, 'a'.repeat(100), 'with a space', 'ø')
  demandFolder(deep)
  demandFolder(deep)
  expect(readdirSync(deep)).toEqual([])
})

test('a place where no folder can be is named in one sentence', () => {
  const file = join(here, 'file')
  writeFileSync(file, '')
  const sentence = (path: string) => `SAMSPEL_DATA is "${path}": it must be a folder, or a place for one.`
  for (const path of [file, join(file, 'under'), join(here, 'x'.repeat(300))])
    expect(() => demandFolder(path)).toThrow(sentence(path))
})

test.skipIf(!existsSync('/proc/self'))('a place where the machine keeps its own things is refused at once', () => {
  for (const path of ['/proc', '/proc/x', '/proc/x/y'])
    expect(() => demandFolder(path)).toThrow('SAMSPEL_DATA is "/proc')
})
