import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { flags } from '../../bin/flags.mjs'
import { root } from '../../src/foundation/root.ts'

/** A server in a process of its own, under load. */
export interface Program {
  readonly port: number
  readonly origin: string
  /** Processor time so far, in milliseconds, and memory now, in bytes. */
  readonly used: () => Promise<Used>
  readonly stop: () => Promise<void>
}

export interface Used {
  readonly cpu: number
  readonly memory: number
}

interface Told {
  readonly question: number
  readonly cpu: NodeJS.CpuUsage
  readonly memory: number
}

/** Starts a program as `npm start` would, with the PORT it is told, and waits until it says that it is open. */
export async function startProgram(file: string, env: (port: number) => NodeJS.ProcessEnv): Promise<Program> {
  const port = await freePort()
  const args = [...flags, '--import', join(root, 'bench/run/watched.mjs'), join(root, file)]
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, PORT: `${port}`, ...env(port) },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  await opened(child)
  return { port, origin: `http://localhost:${port}`, used: () => ask(child), stop: () => stop(child) }
}

async function opened(child: ChildProcess): Promise<void> {
  let said = ''
  const gone = once(child, 'exit').then(() => Promise.reject(new Error(`It did not start: ${said}`)))
  const ready = new Promise<void>((done) =>
    child.stdout?.on('data', (text) => {
      said += text
      if (/is open|ready/.test(said)) done()
    }),
  )
  gone.catch(() => undefined)
  await Promise.race([ready, gone])
}

let questions = 0

function ask(child: ChildProcess): Promise<Used> {
  const question = ++questions
  return new Promise((done) => {
    const hear = (told: Told) => {
      if (told.question !== question) return
      child.off('message', hear)
      done({ cpu: (told.cpu.user + told.cpu.system) / 1000, memory: told.memory })
    }
    child.on('message', hear)
    child.send({ question })
  })
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
