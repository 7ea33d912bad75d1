import type { ServerType } from '@hono/node-server'
import pino, { type Logger } from 'pino'
import { emptyDemoWorld, fillDemoWorld } from '../seeds/world.ts'
import { faces } from './faces.ts'
import type { Settings } from './foundation/config.ts'
import { openServer, type Server, secretOf, settingsOrStop } from './foundation/data-folder.ts'
import { gather } from './foundation/events.ts'
import { startJobs } from './foundation/jobs/index.ts'
import { migrate } from './foundation/migrate.ts'
import { listen, openHouse } from './house.ts'

/** Opens the house: settings, database, demo world, routes, port, jobs. */
async function main(): Promise<void> {
  const settings = settingsOrStop()
  const server = await openServer(settings)
  try {
    await migrate(server.url)
    await serve(settings, server)
  } catch (error) {
    await server.stop()
    throw new Error(sentence(error, settings), { cause: error })
  }
}

async function serve(settings: Settings, server: Server): Promise<void> {
  const { mode, origin, dataDir, eids, scanner, port, host, mail } = settings
  const demo = mode === 'demo'
  const log = pino({ level: demo ? 'warn' : 'info' })
  let jobs: ReturnType<typeof startJobs> | undefined
  const told = { databaseUrl: server.url, origin, demo, dataDir, secret: await secretOf(settings), eids }
  const scanned = scanner ? { ...told, scanner: `${scanner.host}:${scanner.port}` } : told
  const open = () => openHouse({ ...scanned, wake: () => jobs?.wake() }, log)
  if (demo) {
    if (process.argv.includes('--reset-demo')) await emptyDemoWorld(server.url)
    await fillDemoWorld(open, (line) => console.log(line))
    if (process.argv.includes('--reset-demo')) return server.stop()
  }
  const opened = await open()
  const { server: http } = await listen(opened.app, port, host)
  const listeners = gather(faces.map((face) => face.listeners ?? {}))
  jobs = startJobs(opened.house, { jobs: faces.flatMap((face) => face.jobs ?? []), listeners, smtpUrl: mail?.url, log })
  const refreshing = setInterval(() => void opened.refresh().catch(() => undefined), 5000)
  console.log(`Samspel is open: ${origin}`)
  if (demo) console.log('Sign in as anybody on the list at /en/sign-in. No mail leaves: read it at /demo/outbox.')
  onGoodbye(log, async () => {
    clearInterval(refreshing)
    await shut(http)
    await jobs?.stop()
    await opened.close()
    await server.stop()
  })
}

/** Ctrl-C closes the house in the other order. A second one, or the same passed on by npm, changes nothing. */
function onGoodbye(log: Logger, close: () => Promise<void>): void {
  let isClosing = false
  const goodbye = async () => {
    if (isClosing) return
    isClosing = true
    await close().catch((error: unknown) => log.error({ error: String(error) }, 'the house did not close well'))
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void goodbye())
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

main().catch((error: unknown) => {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
