import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../foundation/root.ts'

/** What Node compiled of the built programs, kept as `npm start` keeps it: tests start them again and again. */
export const compiled = { NODE_COMPILE_CACHE: join(root, 'build/compiled') }

/** How a program ended, and what it said. */
export interface Ended {
  readonly code: number | null
  readonly said: string
  readonly complained: string
}

/** Runs one of the built programs to its end, such as 'main.js' or 'tools/backup.js'. Build first: `prepare('built')`. */
export function runBuilt(program: string, settings: NodeJS.ProcessEnv, ...words: readonly string[]): Ended {
  const env = { PATH: process.env.PATH, ...compiled, ...settings }
  const ended = spawnSync(process.execPath, [join(root, 'build', program), ...words], { env, encoding: 'utf8' })
  return { code: ended.status, said: ended.stdout.trim(), complained: ended.stderr.trim() }
}
