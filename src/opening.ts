import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ServerType } from '@hono/node-server'
import pino from 'pino'
import { demandDemoWorld, demandRoomForDemo } from '../seeds/may-empty.ts'
import { everybody } from '../seeds/people.ts'
import { emptyDemoWorld, fillDemoWorld, isDemoFilled } from '../seeds/world.ts'
import { faces } from './faces.ts'
import type { Settings } from './foundation/config.ts'
import { secretOf } from './foundation/data-folder.ts'
import { emptyDatabase } from './foundation/empty-database.ts'
import { gather } from './foundation/events.ts'
import { meetBucket } from './foundation/files/bucket.ts'
import { demandFolder } from './foundation/folder.ts'
import { startJobs } from './foundation/jobs/index.ts'
import { migrate } from './foundation/migrate.ts'
import { oneProcess } from './foundation/one-process.ts'
import { listen, mayListen, type OpenHouse, openHouse } from './house.ts'
import { showProgress } from './progress.ts'

const resets = process.argv.includes('--reset-demo')

/** A demo that is made anew may also have been made by other migrations, as happens while they are written. */
async function broughtUp(url: string, { mode }: Settings): Promise<void> {
  if (mode === 'demo') await (resets ? demandDemoWorld(url) : demandRoomForDemo(url))
  if (!resets) return void (await migrate(url))
  if (mode === 'production') throw new Error('In production there is no demo world to make anew.')
  await migrate(url).catch(() => emptyDatabase(url))
  await migrate(url)
}

/** Brings the database up to date, fills in the demo world where there is none, and opens the house: routes, port, jobs. `done` when a demo was to be made anew. */
export async function openHouseOn(url: string, settings: Settings, open: (() => unknown)[]): Promise<'open' | 'done'> {
  const { mode, origin, dataDir, bucket, eids, scanner, port, host, smtpUrl, ...rest } = settings
  demandFolder(dataDir)
  if (!resets) await mayListen(port, host)
  await broughtUp(url, settings)
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
  if (demo) await filledIn(url, openOne)
  if (resets) return 'done'
  const opened = await openOne()
  open.push(opened.close)
  if (!opened.hasAgency())
    throw new Error('The agency has no settings yet. Run: npm run setup -- agency.json you@agency.example "Your Name"')
  const { server: http } = await listen(opened.app, port, host)
  const listeners = gather(faces.map((face) => face.listeners ?? {}))
  const work = { jobs: faces.flatMap((face) => face.jobs ?? []), listeners, smtpUrl, log }
  // The first page goes before the first job.
  const soon = setTimeout(() => (jobs = startJobs(opened.house, work)), 1000)
  open.push(
    () => {
      clearTimeout(soon)
      return jobs?.stop()
    },
    () => shut(http),
  )
  const refreshing = setInterval(() => void opened.refresh().catch(() => undefined), 5000)
  open.push(() => clearInterval(refreshing))
  if (demo) introduce(origin)
  console.log(`Samspel is open: ${origin}`)
  return 'open'
}

/** Fills in the demo world where there is none; one process does so, and the others that start meanwhile wait. */
async function filledIn(url: string, openOne: () => Promise<OpenHouse>): Promise<void> {
  if (!resets && (await isDemoFilled(url))) return
  const progress = showProgress()
  await oneProcess(url, async () => {
    if (resets) await emptyDemoWorld(url)
    await fillDemoWorld(openOne, url, progress.tell)
  }).finally(progress.done)
}

/** Whom one can be in the demo. */
function introduce(origin: string): void {
  console.log(`\nSign in with one click at ${origin}/en/sign-in as any of these:`)
  for (const { name, about } of Object.values(everybody)) console.log(`  ${name.padEnd(24)}${about.en}`)
  console.log(`No mail leaves: read it at ${origin}/demo/outbox\n`)
}

/**
 * Lets answers under way finish, for three seconds at most. Nobody new is let in, and lines that were kept open for more are
 * closed after the answer they wait for: else a busy one would ask on while the database is let go.
 */
const shut = (http: ServerType): Promise<void> =>
  new Promise((done) => {
    http.prependListener('request', (_: IncomingMessage, response: ServerResponse) => {
      response.shouldKeepAlive = false
    })
    const idle = setInterval(() => 'closeIdleConnections' in http && http.closeIdleConnections(), 20)
    const late = setTimeout(() => 'closeAllConnections' in http && http.closeAllConnections(), 3000)
    http.close(() => {
      clearInterval(idle)
      clearTimeout(late)
      done()
    })
  })
