import { resolve } from 'node:path'
import { openServer, type Server, settingsOrStop } from './data-folder.ts'
import { meetBucket } from './files/bucket.ts'
import type { Place } from './files/shelf.ts'

/** What a tool works with: what the settings name, and what was written behind its name. */
export interface Bench {
  readonly server: Server
  /** Where the files lie. */
  readonly place: Place
  /** A file that was named, seen from the folder where the person stands; throws the sentence when none was. */
  readonly file: (sentence: string) => string
}

/** Runs a tool on the house's database and lets go of it; an error is one sentence, and not a stack trace. */
export async function asTool(act: (bench: Bench) => Promise<void>): Promise<void> {
  const settings = settingsOrStop()
  const { dataDir, bucket } = settings
  const place: Place = bucket ? { dataDir, bucket } : { dataDir }
  const [given] = process.argv.slice(2)
  const file = (sentence: string) => {
    if (!given) throw new Error(sentence)
    return resolve(process.env.INIT_CWD ?? '.', given)
  }
  try {
    const server = await openServer(settings)
    if (bucket) await meetBucket(bucket)
    await act({ server, place, file }).finally(() => server.stop())
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
