import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from './root.mjs'

const lock = join(root, 'build', 'lock')

function holderLives() {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Two starts in one folder at once: one installs and builds, the other waits for it. */
export async function oneAtATime(act) {
  mkdirSync(join(root, 'build'), { recursive: true })
  for (let waited = 0; ; waited++) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (waited === 0) console.log('Another start is at work here. Waiting for it …')
    if (holderLives()) await sleep(200)
    else rmSync(lock, { force: true })
  }
  try {
    return await act()
  } finally {
    rmSync(lock, { force: true })
  }
}
