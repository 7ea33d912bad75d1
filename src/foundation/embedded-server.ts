import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { lives } from './embedded-lock.ts'
import { findPrograms, programPath, type RunsAs, whoRuns } from './embedded-program.ts'

/** Where a server of our own lies, and as whom it runs. */
export interface Place {
  readonly home: string
  readonly dataDir: string
  readonly cluster: string
  readonly password: string
  readonly settings: Record<string, string>
  readonly as: RunsAs
}

/** A server at work. */
export interface Running {
  readonly pid: number
  readonly port: number
}

/** Looks at a data folder before anything is started in it. Throws a sentence when another version of PostgreSQL made it. */
export function placeIn(dataDir: string, settings: Record<string, string>): Place {
  const home = findPrograms()
  mkdirSync(dataDir, { recursive: true })
  const cluster = join(dataDir, 'cluster')
  // Passed through, never listed: another user runs the server when we are root.
  if (process.getuid?.() === 0) chmodSync(dataDir, 0o711)
  const as = whoRuns(home, cluster)
  const place = { home, dataDir, cluster, password: join(dataDir, 'password'), settings, as }
  const made = existsSync(join(cluster, 'PG_VERSION')) ? readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim() : '18'
  if (made !== '18')
    throw new Error(
      `${cluster} was made by PostgreSQL ${made}, and this is 18. Restore a backup into a new SAMSPEL_DATA.`,
    )
  return place
}

/** Who is really at work in the data folder: a file left by a dead server, or a number given to another program, is not. */
export async function runningIn(place: Place): Promise<Running | undefined> {
  for (let tries = 0; tries < 600; tries++) {
    const told = readPid(place)
    if (!told || !lives(told.pid)) return undefined
    if (told.ready && (await answers(told.port))) return told
    if (!isPostgres(told.pid)) {
      rmSync(join(place.cluster, 'postmaster.pid'), { force: true })
      return undefined
    }
    await sleep(50)
  }
  throw new Error(`The database in ${place.dataDir} runs but does not answer. See ${join(place.dataDir, 'log')}.`)
}

function readPid(place: Place): (Running & { ready: boolean }) | undefined {
  const file = join(place.cluster, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

function isPostgres(pid: number): boolean {
  if (process.platform === 'linux') return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres')
  if (process.platform === 'win32') return true
  return spawnSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' }).stdout.includes('postgres')
}

const answers = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => done(true)).once('error', () => done(false))
    socket.once('connect', () => socket.destroy())
  })

function run(place: Place, program: string, args: string[], log?: number): ChildProcess {
  const [first = '', ...rest] = [...place.as.behind, programPath(place.home, program), ...args]
  const stdio = log === undefined ? 'pipe' : (['ignore', log, log] as const)
  return spawn(first, rest, { cwd: '/', ...place.as.ids, stdio: stdio as 'pipe', detached: log !== undefined })
}

/** Starts the server, at a port that is wanted or at any, and waits until it is ready; makes its cluster the first time. */
export async function start(place: Place, wanted?: number): Promise<Running> {
  if (!existsSync(join(place.cluster, 'PG_VERSION'))) await create(place)
  // After a crash the old server's last children need a moment to let go of its memory.
  for (let tries = 1; ; tries++) {
    const port = await freePort(wanted)
    const log = openSync(join(place.dataDir, 'log'), 'a', 0o600)
    const settings = Object.entries(place.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    const child = run(
      place,
      'postgres',
      ['-D', place.cluster, '-p', `${port}`, '-h', '127.0.0.1', '-k', '', ...settings],
      log,
    )
    closeSync(log)
    child.unref()
    if (await ready(place, child)) return { pid: child.pid ?? 0, port }
    if (tries === 20) throw new Error(`The database did not start. See ${join(place.dataDir, 'log')}.`)
    await sleep(100)
  }
}

async function ready(place: Place, child: ChildProcess): Promise<boolean> {
  let dead = false
  child.once('error', () => (dead = true)).once('exit', () => (dead = true))
  while (!dead) {
    const told = readPid(place)
    if (told?.pid === child.pid && told?.ready) return true
    await sleep(10)
  }
  return false
}

/** Made beside its place and then renamed: a start that is killed leaves nothing half made. */
async function create(place: Place): Promise<void> {
  clearHalfMade(place.dataDir)
  const fresh = `${place.cluster}.new-${process.pid}`
  mkdirSync(fresh, { mode: 0o700 })
  writeFileSync(place.password, randomBytes(24).toString('base64url'), { mode: 0o600 })
  const { uid, gid } = ownerOf(place.as)
  for (const path of [fresh, place.password]) if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid)
  const locale = ['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const sync = place.settings.fsync === 'off' ? ['--no-sync'] : []
  const args = ['-D', fresh, '-U', 'owner', '--auth=scram-sha-256', `--pwfile=${place.password}`, ...locale, ...sync]
  const child = run(place, 'initdb', args)
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  let said = ''
  child.stderr?.on('data', (text) => (said += text))
  child.stdout?.resume()
  const code = await new Promise((done) => child.once('close', done).once('error', done))
  process.off('exit', end)
  if (code !== 0) throw new Error(`The database could not be made in ${place.dataDir}: ${said.trim()}`)
  renameSync(fresh, place.cluster)
}

/** What a killed start left; its last child may still be writing there, and then the next start clears it. */
function clearHalfMade(dataDir: string): void {
  for (const name of readdirSync(dataDir).filter((each) => each.startsWith('cluster.new'))) {
    try {
      rmSync(join(dataDir, name), { recursive: true, force: true })
    } catch {} // next time
  }
}

function ownerOf(as: RunsAs): RunsAs['ids'] {
  const named = (option: string) => as.behind.find((word) => word.startsWith(option))?.split('=')[1]
  const [uid, gid] = [named('--reuid'), named('--regid')]
  return uid === undefined || gid === undefined ? as.ids : { uid: Number(uid), gid: Number(gid) }
}

/** A free port: the one that is wanted, or any. */
const freePort = (wanted = 0): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer().once('error', fail)
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** Stops the server; what was written is written. */
export async function stop(place: Place, running: Running): Promise<void> {
  if (process.platform === 'win32') {
    spawnSync(programPath(place.home, 'pg_ctl'), ['stop', '-D', place.cluster, '-m', 'fast'])
  } else if (lives(running.pid)) process.kill(running.pid, 'SIGINT')
  while (lives(running.pid)) await sleep(20)
}
