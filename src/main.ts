import type { ServerType } from '@hono/node-server'
import pino from 'pino'
import { demandDemoWorld } from '../seeds/may-empty.ts'
import { everybody } from '../seeds/people.ts'
import { emptyDemoWorld, fillDemoWorld } from '../seeds/world.ts'
import { faces } from './faces.ts'
import type { Settings } from './foundation/config.ts'
import { openServer, type Server, secretOf, settingsOrStop } from './foundation/data-folder.ts'
import { emptyDatabase } from './foundation/empty-database.ts'
import { gather } from './foundation/events.ts'
import { meetBucket } from './foundation/files/bucket.ts'
import { startJobs } from './foundation/jobs/index.ts'
import { migrate } from './foundation/migrate.ts'
import { oneProcess } from './foundation/one-process.ts'
import { listen, openHouse } from './house.ts'
import { showProgress } from './progress.ts'

/** What to close when the house closes: the last opened first. */
const open: (() => unknown)[] = []
let isClosing = false

/** A second Ctrl-C, or the same one passed on by npm, changes nothing. */
async function close(code: number): Promise<void> {
  if (isClosing) return
  isClosing = true
  for (const end of open.reverse()) {
    try {
      await end()
    } catch (error) {
      console.error(String(error))
    }
  }
  process.exit(code)
}

/** Opens the house: settings, database, demo world, routes, port, jobs. */
async function main(): Promise<void> {
  const settings = settingsOrStop()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void close(0))
  try {
    const server = await openServer(settings)
    open.push(() => server.stop())
    await broughtUp(server.url, settings)
    await serve(settings, server)
  } catch (error) {
    if (!isClosing) console.error(`\n${sentence(error, settings)}\n`)
    await close(1)
  }
}

const resets = process.argv.includes('--reset-demo')

/** A demo that is made anew may also have been made by other migrations, as happens while they are written. */
async function broughtUp(url: string, { mode }: Settings): Promise<void> {
  if (!resets) return void (await migrate(url))
  if (mode === 'production') throw new Error('In production there is no demo world to make anew.')
  await demandDemoWorld(url)
  await migrate(url).catch(() => emptyDatabase(url))
  await migrate(url)
}

async function serve(
  { mode, origin, dataDir, bucket, eids, scanner, port, host, smtpUrl, ...rest }: Settings,
  { url }: Server,
): Promise<void> {
  const demo = mode === 'demo'
  const log = pino({ level: demo ? 'warn' : 'info' })
  let jobs: ReturnType<typeof startJobs> | undefined
  if (bucket) await meetBucket(bucket)
  const told = {
    ...{ databaseUrl: url, origin, demo, dataDir, secret: await secretOf({ dataDir, ...rest }), eids },
    ...(scanner && { scanner: `${scanner.host}:${scanner.port}` }),
    ...(bucket && { bucket }),
  }
  const openOne = () => openHouse({ ...told, wake: () => jobs?.wake() }, log)
  if (demo) {
    const progress = showProgress()
    await oneProcess(url, async () => {
      if (resets) await emptyDemoWorld(url)
      await fillDemoWorld(openOne, url, progress.tell)
    }).finally(progress.done)
    if (resets) return await close(0)
  }
  const opened = await openOne()
  open.push(opened.close)
  if (!opened.hasAgency())
    throw new Error('The agency has no settings yet. Run: npm run setup -- agency.json you@agency.example "Your Name"')
  const { server: http } = await listen(opened.app, port, host)
  const listeners = gather(faces.map((face) => face.listeners ?? {}))
  jobs = startJobs(opened.house, { jobs: faces.flatMap((face) => face.jobs ?? []), listeners, smtpUrl, log })
  open.push(jobs.stop, () => shut(http))
  const refreshing = setInterval(() => void opened.refresh().catch(() => undefined), 5000)
  open.push(() => clearInterval(refreshing))
  if (demo) introduce(origin)
  console.log(`Samspel is open: ${origin}`)
}

/** Whom one can be in the demo. */
function introduce(origin: string): void {
  console.log(`\nSign in with one click at ${origin}/en/sign-in as any of these:`)
  for (const { name, about } of Object.values(everybody)) console.log(`  ${name.padEnd(24)}${about.en}`)
  console.log(`No mail leaves: read it at ${origin}/demo/outbox\n`)
}

/** Lets answers under way finish, for three seconds at most. */
const shut = (http: ServerType): Promise<void> =>
  new Promise((done) => {
    const late = setTimeout(done, 3000)
    http.close(() => {
      clearTimeout(late)
      done()
    })
    if ('closeIdleConnections' in http) http.closeIdleConnections()
  })

function sentence(error: unknown, { port }: Settings): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`
  if (code === 'EACCES') return `This user may not listen on port ${port}. Choose another: PORT=3000 npm start`
  return error instanceof Error ? error.message : String(error)
}

void main()
