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
  for (let told = false; !take(); told = true) {
    if (!holderLives()) rmSync(lock, { force: true })
    else if (!told) console.log('Another start is at work here. Waiting for it …')
    await sleep(100)
  }
  const release = () => rmSync(lock, { force: true })
  process.once('exit', release)
  try {
    return await act()
  } finally {
    process.off('exit', release)
    release()
  }
}

function take() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    return false
  }
}
