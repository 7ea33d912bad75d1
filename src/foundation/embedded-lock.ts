import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A process as Linux tells it: its state and when it began. Numbers of dead processes are given out again, most of all in containers. */
function statusOf(pid: number): { state?: string; began?: string } {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [, state = '', ...rest] = status.slice(status.lastIndexOf(')')).split(' ')
    return { state, began: rest[18] ?? '' }
  } catch {
    return {}
  }
}

/** Whether a process lives. One of somebody else's does; a dead one whose parent has not noticed does not. */
export function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return statusOf(pid).state !== 'Z'
}

const mark = (pid: number): string => `${pid} ${statusOf(pid).began ?? ''}`

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function holds(text: string): boolean {
  const pid = Number(text.split(' ')[0])
  return pid > 0 && lives(pid) && mark(pid) === text
}

/** Does something that only one process may do at a time; a lock left by a dead process is taken over. */
export async function alone<T>(lock: string, act: () => Promise<T>, patience = 60_000): Promise<T> {
  const until = performance.now() + patience
  for (;;) {
    try {
      writeFileSync(lock, mark(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const holder = read(lock)
    if (holder !== '' && !holds(holder)) rmSync(lock, { force: true })
    else if (performance.now() > until) throw new Error(`Another process holds ${lock}. Stop it, or remove the file.`)
    else await sleep(50)
  }
  try {
    return await act()
  } finally {
    rmSync(lock, { force: true })
  }
}

/** Notes that this process uses something shared. */
export function enter(folder: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, String(process.pid)), mark(process.pid))
}

/** Takes this process's note away and tells whether anyone is left. */
export function leave(folder: string): 'others use it' | 'nobody uses it' {
  rmSync(join(folder, String(process.pid)), { force: true })
  let others = false
  for (const name of readdirSync(folder)) {
    if (holds(read(join(folder, name)))) others = true
    else rmSync(join(folder, name), { force: true })
  }
  return others ? 'others use it' : 'nobody uses it'
}
