import pg from 'pg'
import { hasHouse, ownSchemas, thereAre } from '../src/foundation/own-schemas.ts'

/** Remembered when a demo world begins to be filled in, and when it is whole: what says that a database holds nothing else. */
export const marks = { begun: 'demo world begun', filled: 'demo world filled' } as const

/** What a database was found to hold. */
interface Held {
  /** A demo world, whole or cut off. */
  readonly demo: boolean
  /** An agency's settings. */
  readonly settled: boolean
  /** Anything that was ever remembered. */
  readonly lived: boolean
  /** Somebody else's schemas, with names that we would give ours. */
  readonly taken: boolean
}

const nothing: Held = { demo: false, settled: false, lived: false, taken: false }

async function heldIn(url: string): Promise<Held> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    if (!(await hasHouse(client))) return { ...nothing, taken: (await thereAre(client, ownSchemas())).length > 0 }
    const whole = await thereAre(client, ['audit', 'agency'])
    if (whole.length < 2) return nothing // stopped among its first migrations: nobody was ever in it
    const { rows } = await client.query<Held>(
      `select exists (select from audit.entry where action = any ($1) and actor is null) as demo,
        exists (select from audit.entry) as lived, exists (select from agency.settings) as settled, false as taken`,
      [Object.values(marks)],
    )
    return rows[0] ?? nothing
  } finally {
    await client.end()
  }
}

const leftAsItIs = () =>
  new Error(
    'This database holds something other than a demo world, and is left as it is. Set SAMSPEL_MODE=production to open it, or name another DATABASE_URL or SAMSPEL_DATA for a demo.',
  )

/**
 * Makes sure that a database may be emptied for a demo world: one was filled in here before, or nobody has kept anything here yet.
 * Throws a sentence otherwise. Whatever the settings say: a real database is easily named in demo mode, which is what one gets unasked.
 */
export async function demandDemoWorld(url: string): Promise<void> {
  const { demo, settled, lived, taken } = await heldIn(url)
  if (taken || (!demo && (settled || lived))) throw leftAsItIs()
}

/** Makes sure that a demo world may be filled in: no agency has its settings here, or it is the demo's. Throws the same sentence. */
export async function demandRoomForDemo(url: string): Promise<void> {
  const { demo, settled, taken } = await heldIn(url)
  if (taken || (!demo && settled)) throw leftAsItIs()
}
