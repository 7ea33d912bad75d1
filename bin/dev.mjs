// npm run dev: builds and starts, and does so again whenever a file changes.
import { spawn } from 'node:child_process'
import { existsSync, watch } from 'node:fs'
import { join } from 'node:path'
import { buildAll } from './build.mjs'
import { root } from './root.mjs'

let child
let stopping = false

function stop() {
  if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  const gone = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  return gone
}

async function restart(why) {
  const began = performance.now()
  try {
    await buildAll()
  } catch (error) {
    console.error(`${error.message}\nWaiting for the next change …`)
    return
  }
  await stop()
  if (stopping) return
  if (why) console.log(`${why} changed: built in ${Math.round(performance.now() - began)} ms, starting again`)
  const main = ['--enable-source-maps', join(root, 'build/main.js'), ...process.argv.slice(2)]
  child = spawn(process.execPath, main, { cwd: root, stdio: 'inherit' })
}

let waiting
let running = restart()
/** Editors write a file several times; and a second change waits for the first to be built. */
function changed(folder, name) {
  if (!name || /(\.test\.tsx?|\.md|~|\.swp)$/.test(name)) return
  clearTimeout(waiting)
  waiting = setTimeout(() => {
    running = running.then(() => restart(join(folder, name)))
  }, 60)
}

for (const folder of ['src', 'client', 'seeds', 'db', 'letters'])
  if (existsSync(join(root, folder))) watch(join(root, folder), { recursive: true }, (_, name) => changed(folder, name))

for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, async () => {
    stopping = true
    await stop()
    process.exit(0)
  })
