import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readSettings, type Settings } from './config.ts'
import { startEmbedded } from './embedded.ts'
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

/** The database the settings name: a server elsewhere, or our own in the data folder. Throws a sentence when ours cannot start. */
export async function openServer({ databaseUrl, dataDir }: Pick<Settings, 'databaseUrl' | 'dataDir'>): Promise<Server> {
  if (databaseUrl) return { url: databaseUrl, stop: async () => undefined }
  return startEmbedded({ dataDir: join(dataDir, 'database') })
}

/** The secret from the settings, or one of the data folder's own, made the first time. */
export async function secretOf({ secret, dataDir }: Pick<Settings, 'secret' | 'dataDir'>): Promise<string> {
  if (secret) return secret
  const file = join(dataDir, 'secret')
  mkdirSync(dataDir, { recursive: true })
  // 'wx': of two processes that start at once, one makes it.
  if (!existsSync(file))
    await writeFile(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' }).catch(() => undefined)
  return readFileSync(file, 'utf8').trim()
}
