import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { alone, enter, leave, lives } from './embedded-lock.ts'
import { type Place, placeIn, runningIn, start, stop } from './embedded-server.ts'

/** A running PostgreSQL of our own. `stop` stops it when no other process uses it. */
export interface Embedded {
  readonly url: string
  readonly pid: number
  stop(): Promise<void>
}

/**
 * Starts the PostgreSQL that npm brought, or joins the one that already runs on this data folder.
 * It listens on loopback only, on a free port, with a password kept in the data folder, and is started again should it die.
 * Throws a sentence that says what to do when it cannot run here.
 */
export async function startEmbedded(options: {
  dataDir: string
  settings?: Record<string, string>
}): Promise<Embedded> {
  const dataDir = resolve(options.dataDir)
  try {
    return await open(placeIn(dataDir, options.settings ?? {}))
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(String((error as NodeJS.ErrnoException).code))) throw error
    const advice = 'Start as the user who did so the first time, or set SAMSPEL_DATA to a folder of yours.'
    throw new Error(`This user may not write in ${dataDir}. ${advice}`, { cause: error })
  }
}

async function open(place: Place): Promise<Embedded> {
  const lock = join(place.dataDir, 'lock')
  const users = join(place.dataDir, 'users')
  let running = await alone(lock, async () => {
    const found = (await runningIn(place)) ?? (await start(place))
    enter(users)
    return found
  })
  const unwatch = watch(async () => {
    if (lives(running.pid)) return
    const again = async () => (await runningIn(place)) ?? (await start(place, running.port))
    running = await alone(lock, again).catch(() => running)
  })
  const secret = encodeURIComponent(readFileSync(place.password, 'utf8').trim())
  return {
    url: `postgres://owner:${secret}@127.0.0.1:${running.port}/postgres`,
    get pid() {
      return running.pid
    },
    stop: async () => {
      await unwatch()
      await alone(lock, async () => (leave(users) === 'others use it' ? undefined : stop(place, running)))
    },
  }
}

/** Looks four times a second, one look at a time; gives the way to end it, which waits for the last look. */
function watch(look: () => Promise<void>): () => Promise<void> {
  let looking: Promise<void> | undefined
  const timer = setInterval(() => {
    looking ??= look().finally(() => {
      looking = undefined
    })
  }, 250).unref()
  return async () => {
    clearInterval(timer)
    await looking
  }
}
