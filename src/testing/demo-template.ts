import { existsSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import pino from 'pino'
import { inject } from 'vitest'
import { fillDemoWorld } from '../../seeds/world.ts'
import { freezeClock, now } from '../foundation/clock.ts'
import { openHouse } from '../house.ts'
import { cloneDatabase, command, urlOf } from './database.ts'

/** The day the demo world of the tests was made: everything in it is told from here. */
export const demoDay = '2026-11-23T09:00:00Z'
export const secret = 'a secret for tests only, thirty-two characters or more'

/** Where the files of this run's demo world lie. */
export const demoFiles = (run: string): string => join(tmpdir(), `samspel-demo-${run}`)

/** Makes the demo world once for a run of the tests, whichever test asks first; the others wait for it. */
export async function ensureDemoWorld(): Promise<void> {
  const server = inject('server')
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [`${server.run} demo`])
    const name = `${server.run}_template_demo`
    const known = await client.query('select 1 from pg_database where datname = $1', [name])
    if (known.rows.length === 0) await make(server)
  } finally {
    await client.end()
  }
}

async function make(server: { url: string; run: string }): Promise<void> {
  const before = now()
  await cloneDatabase(server, 'template_empty', 'making_demo')
  const url = urlOf(server, 'making_demo')
  const dataDir = demoFiles(server.run)
  if (!existsSync(dataDir)) mkdirSync(dataDir, { recursive: true })
  const log = pino({ level: 'error' }, { write: (line: string) => console.error(line) })
  const settings = { databaseUrl: url, origin: 'http://localhost:3000', demo: true, dataDir, secret }
  freezeClock(demoDay)
  await fillDemoWorld(
    () => openHouse(settings, log),
    url,
    () => undefined,
  )
  freezeClock(before)
  await command(server.url, `alter database ${server.run}_making_demo rename to ${server.run}_template_demo`)
}
