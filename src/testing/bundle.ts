import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'vite'
import { root } from '../foundation/root.ts'
import { compiled } from './built.ts'

const own = join(root, 'node_modules/.bin/node')
const node = existsSync(own) ? own : process.execPath

/** A small program of a test's own, which uses ours and is killed again and again. */
export interface Bundle {
  /** Starts it with these words; resolves when it first says something. */
  readonly start: (...words: readonly string[]) => Promise<ChildProcess>
  readonly remove: () => void
}

/** Builds a source file into one program, without what it never uses: every page of the house need not be read at each of twenty starts. */
export async function bundle(source: string): Promise<Bundle> {
  const name = `${basename(source, '.ts')}.js`
  const folder = join(root, 'build', `${basename(source, '.ts')}-${process.pid}`)
  await build({
    ...{ root, configFile: false, logLevel: 'silent', publicDir: false },
    oxc: { jsx: { runtime: 'automatic', importSource: '#jsx' } },
    build: {
      ...{ ssr: join(root, source), outDir: folder, target: 'node22' },
      rolldownOptions: { treeshake: { moduleSideEffects: false }, output: { entryFileNames: name } },
    },
  })
  const start = async (...words: readonly string[]) => {
    const child = spawn(node, ['--no-warnings', join(folder, name), ...words], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...compiled },
    })
    await new Promise<void>((done, fail) => {
      child.stdout?.once('data', () => done())
      child.once('exit', () => fail(new Error('It died by itself')))
    })
    return child
  }
  return { start, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** `kill -9`; resolves when it is gone. */
export async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((done) => child.once('exit', done))
  child.kill('SIGKILL')
  await gone
}
