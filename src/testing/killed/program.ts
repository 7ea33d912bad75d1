import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { flags } from '../../../bin/flags.mjs'
import { root } from '../../foundation/root.ts'
import { compiled } from '../built.ts'

/** The built program in a process of its own, that can be killed as a machine kills it. */
export interface Program {
  start(): Promise<void>
  /** `kill -9` of the program; its database is left alone, as it would be. */
  killApp(): Promise<void>
  /** `kill -9` of the database with all its children, or of the one at their head. Resolves when the program has started it again by itself. */
  killDatabase(whole: boolean): Promise<void>
  /** Ctrl-C. */
  stop(): Promise<void>
  /** How often the database has started after a crash. */
  crashes(): number
}

/** The program on a data folder and a port, with its own database. */
export function programOn(dataDir: string, port: number, settings: NodeJS.ProcessEnv): Program {
  let child: ChildProcess | undefined
  let said = ''
  const end = async (signal: NodeJS.Signals) => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }
  return {
    async start() {
      const env = { PATH: process.env.PATH, ...compiled, PORT: `${port}`, SAMSPEL_DATA: dataDir, ...settings }
      child = spawn(process.execPath, [...flags, join(root, 'build/main.js')], {
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      for (const stream of [child.stdout, child.stderr])
        stream?.on('data', (text) => {
          said = (said + text).slice(-20_000)
        })
      await well(
        port,
        () => child?.exitCode ?? null,
        () => said,
      )
    },
    killApp: () => end('SIGKILL'),
    async killDatabase(whole) {
      const head = headOf(dataDir)
      // The head last, and held still: it would otherwise tell those that are left to go in good order, or begin again before it is killed.
      if (whole) kill(head, 'SIGSTOP')
      for (const pid of whole ? [...childrenOf(head), head] : [head]) kill(pid)
      while (headOf(dataDir) === head) await sleep(20)
      await well(
        port,
        () => child?.exitCode ?? null,
        () => said,
      )
    },
    stop: () => end('SIGTERM'),
    crashes: () =>
      [...readFileSync(join(dataDir, 'database/log'), 'utf8').matchAll(/was not properly shut down/g)].length,
  }
}

/** Waits until the program answers that it and its database are well. */
async function well(port: number, exitCode: () => number | null, said: () => string): Promise<void> {
  for (let tries = 0; tries < 2400; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined)
    if (answer?.status === 200) return
    if (exitCode() !== null) break
    await sleep(25)
  }
  throw new Error(`The program did not come up: ${said()}`)
}

/** The process at the head of the database; 0 while there is none. */
function headOf(dataDir: string): number {
  try {
    return Number(readFileSync(join(dataDir, 'database/cluster/postmaster.pid'), 'utf8').split('\n')[0])
  } catch {
    return 0
  }
}

function kill(pid: number, signal: NodeJS.Signals = 'SIGKILL'): void {
  try {
    process.kill(pid, signal)
  } catch {} // gone already
}

function childrenOf(parent: number): number[] {
  if (process.platform !== 'linux') {
    const listed = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).stdout.trim().split('\n')
    return listed
      .map((line) => line.trim().split(/\s+/).map(Number))
      .flatMap(([pid, ppid]) => (ppid === parent && pid ? [pid] : []))
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === parent)
    .map(Number)
}

function parentOf(pid: string): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(status.slice(status.lastIndexOf(')')).split(' ')[2])
  } catch {
    return undefined // gone while we looked
  }
}

export const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer().once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
