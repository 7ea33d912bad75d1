import type { ServerType } from '@hono/node-server'
import pino from 'pino'
import { emptyDemoWorld, fillDemoWorld } from '../seeds/world.ts'
import { faces } from './faces.ts'
import { openServer, secretOf, settingsOrStop } from './foundation/data-folder.ts'
import { gather } from './foundation/events.ts'
import { startJobs } from './foundation/jobs/index.ts'
import { migrate } from './foundation/migrate.ts'
import { listen, openHouse } from './house.ts'

/** Opens the house: settings, database, demo world, routes, port, jobs. Ctrl-C closes it in the other order. */
async function main(): Promise<void> {
  const settings = settingsOrStop()
  const log = pino({ level: settings.mode === 'demo' ? 'warn' : 'info' })
  const demo = settings.mode === 'demo'
  const server = await openServer(settings)
  await migrate(server.url)
  const secret = await secretOf(settings)
  let jobs: ReturnType<typeof startJobs> | undefined
  const told = {
    databaseUrl: server.url,
    origin: settings.origin,
    demo,
    dataDir: settings.dataDir,
    secret,
    eids: settings.eids,
  }
  const scanner = settings.scanner ? { scanner: `${settings.scanner.host}:${settings.scanner.port}` } : {}
  const open = () => openHouse({ ...told, ...scanner, wake: () => jobs?.wake() }, log)
  if (demo) {
    if (process.argv.includes('--reset-demo')) await emptyDemoWorld(server.url)
    await fillDemoWorld(open, (line) => console.log(line))
    if (process.argv.includes('--reset-demo')) return void (await server.stop())
  }
  const opened = await open()
  const { server: http } = await listen(opened.app, settings.port, settings.host)
  const listeners = gather(faces.map((face) => face.listeners ?? {}))
  jobs = startJobs(opened.house, {
    jobs: faces.flatMap((face) => face.jobs ?? []),
    listeners,
    smtpUrl: settings.mail?.url,
    log,
  })
  const refreshing = setInterval(() => void opened.refresh().catch(() => undefined), 5000)
  console.log(`Samspel is open: ${settings.origin}`)
  if (demo) console.log('Sign in as anybody on the list at /en/sign-in. No mail leaves: read it at /demo/outbox.')
  const close = async () => {
    clearInterval(refreshing)
    await shut(http)
    await jobs?.stop()
    await opened.close()
    await server.stop()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void close())
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

main().catch((error: unknown) => {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
