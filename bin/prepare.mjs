// Must run on a bare Node 20, before anything is installed: only node: imports.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { install, isInstalled, runtime, tryRuntime } from './install.mjs'
import { oneAtATime } from './one-at-a-time.mjs'
import { root } from './root.mjs'
import { giveUp, step } from './say.mjs'

/** What the build in build/ was made from. */
export const stamp = join(root, 'build', 'stamp')
const sources = ['src', 'client', 'seeds', 'bin', 'bench', 'vite.config.ts', 'package-lock.json']

function* filesIn(path) {
  if (!existsSync(join(root, path))) return
  if (/\.\w+$/.test(path)) return yield path
  for (const entry of readdirSync(join(root, path), { withFileTypes: true })) {
    const inside = `${path}/${entry.name}`
    if (entry.isDirectory()) yield* filesIn(inside)
    else if (!/\.(test\.tsx?|md)$/.test(entry.name)) yield inside
  }
}

/** One hash over everything the build is made from: some 30 ms, and right even when clocks or checkouts play tricks. */
export function sourcesNow() {
  const hash = createHash('sha256')
  for (const source of sources)
    for (const file of [...filesIn(source)].sort())
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

export const isBuilt = () =>
  existsSync(join(root, 'build/main.js')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesNow()

const build = () =>
  step('Building', async () => {
    const child = spawn(runtime(), [join(root, 'bin/build.mjs')], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text))
    const code = await new Promise((done) => child.once('close', done).once('error', done))
    if (code !== 0) giveUp(`The build failed:\n${stripVTControlCharacters(said.trim())}`)
  })

/** Installs and builds what is missing or has changed; does nothing, and needs no right to write, when all is there. */
export async function prepare(upTo = 'built') {
  const isReady = () => isInstalled() && (upTo === 'installed' || isBuilt())
  if (isReady()) return
  try {
    await oneAtATime(async () => {
      if (!isInstalled()) {
        await install()
        tryRuntime()
      }
      if (upTo === 'built' && !isBuilt()) await build()
    })
  } catch (error) {
    if (error.code === 'EACCES' || error.code === 'EROFS')
      giveUp(`You may not write in ${root}. Run npm start once as its owner, or copy the project to a folder of yours.`)
    throw error
  }
}
