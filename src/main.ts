import { setTimeout as sleep } from 'node:timers/promises'
import type { Settings } from './foundation/config.ts'
import { openServer, settingsOrStop } from './foundation/data-folder.ts'

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

/** Opens the house: settings, database, and then all the rest, which is read while the database starts. */
async function main(): Promise<void> {
  const settings = settingsOrStop()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void close(0))
  try {
    const starting = openServer(settings)
    starting.then(
      (server) => open.push(() => server.stop()),
      () => undefined,
    )
    await Promise.race([starting, sleep(20)])
    const [{ url }, { openHouseOn }] = await Promise.all([starting, import('./opening.ts')])
    if ((await openHouseOn(url, settings, open)) === 'done') await close(0)
  } catch (error) {
    if (!isClosing) console.error(`\n${sentence(error, settings)}\n`)
    await close(1)
  }
}

function sentence(error: unknown, { port, host }: Settings): string {
  const code = codeOf(error)
  const asked = code ?? (error instanceof Error ? codeOf(error.cause) : undefined)
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`
  if (code === 'EACCES') return `This user may not listen on port ${port}. Choose another: PORT=3000 npm start`
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'EADDRNOTAVAIL')
    return `HOST is "${host}": this machine has no such address. Use 127.0.0.1, or 0.0.0.0 to let other machines in.`
  const said = error instanceof Error ? error.message : String(error)
  if (asked === '25006') return 'DATABASE_URL: this database can only be read. Name one that can be written to.'
  if (asked === '42501')
    return `DATABASE_URL: its user lacks a right (${said}). Let it own the database, and make roles: CREATEROLE.`
  return said
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

void main()
