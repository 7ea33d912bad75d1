import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { readSettings, type Settings } from './config.ts'
import { canRetry } from './db.ts'
import { startEmbedded } from './embedded.ts'
import { demandFolder } from './folder.ts'
import { root } from './root.ts'

/** A database to work on, and how to let go of it. */
export interface Server {
  readonly url: string
  stop(): Promise<void>
}

/** The settings of this process; or, when some are wrong, says which and ends. */
export function settingsOrStop(): Settings {
  const read = readSettings(process.env, root)
  if (!('wrong' in read)) return read
  console.error(`\n${read.wrong.join('\n')}\n`)
  process.exit(1)
}

/** The database the settings name: a server elsewhere, or our own in the data folder. Throws a sentence when there is none. */
export async function openServer({ databaseUrl, dataDir }: Pick<Settings, 'databaseUrl' | 'dataDir'>): Promise<Server> {
  if (!databaseUrl) {
    demandFolder(dataDir)
    return startEmbedded({ dataDir: join(dataDir, 'database') })
  }
  await meet(databaseUrl)
  return { url: databaseUrl, stop: async () => undefined }
}

/** Waits for a server that is still starting, and looks at its version. */
async function meet(url: string, patience = 30): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ number: string }>("select current_setting('server_version_num') as number")
    if (Number(rows[0]?.number) < 150_000) throw new Error('The database is older than PostgreSQL 15. Use 15 or newer.')
  } catch (error) {
    if (!canRetry(error) || patience === 0) throw new Error(`DATABASE_URL: ${whyNot(error, url)}`, { cause: error })
    if (patience === 30) console.log('Waiting for the database …')
    await sleep(1000)
    return await meet(url, patience - 1)
  } finally {
    await client.end().catch(() => undefined)
  }
}

function whyNot(error: unknown, url: string): string {
  if (canRetry(error)) return `there is no PostgreSQL at ${new URL(url).host}. Start it, or correct the address.`
  const said = error instanceof Error ? error.message : String(error)
  return said.includes('ENOTFOUND') ? `there is no machine called ${new URL(url).hostname}. Correct the address.` : said
}

/** The secret from the settings, or one of the data folder's own, made the first time. */
export async function secretOf({ secret, dataDir }: Pick<Settings, 'secret' | 'dataDir'>): Promise<string> {
  if (secret) return secret
  const file = join(dataDir, 'secret')
  // 'wx': of two processes that start at once, one makes it.
  if (!existsSync(file))
    await writeFile(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' }).catch(() => undefined)
  return readFileSync(file, 'utf8').trim()
}
