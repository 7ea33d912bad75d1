import pg from 'pg'
import { foreign } from '../src/foundation/fingerprint.ts'

/** Remembered when a demo world begins to be filled in, and when it is whole: what says that a database holds nothing else. */
export const marks = { begun: 'demo world begun', filled: 'demo world filled' } as const

/** What a database was found to hold, as far as emptying it goes. */
interface Held {
  readonly house: boolean
  readonly others: boolean
  readonly demo: boolean
  readonly kept: boolean
}

async function heldIn(url: string): Promise<Held> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const asks = (text: string, values: unknown[] = []) =>
      client.query<{ found: boolean }>(text, values).then(({ rows }) => rows[0]?.found === true)
    const has = (table: string) => asks('select to_regclass($1) is not null as found', [table])
    const house = (await has('audit.entry')) && (await has('agency.settings'))
    const others = `select exists (select from pg_namespace n where not (${foreign}) and n.nspname <> 'house') as found`
    const demo = 'select exists (select from audit.entry where action = any($1) and actor is null) as found'
    const kept = 'select exists (select from audit.entry) or exists (select from agency.settings) as found'
    return {
      house,
      others: await asks(others),
      demo: house && (await asks(demo, [Object.values(marks)])),
      kept: house && (await asks(kept)),
    }
  } finally {
    await client.end()
  }
}

/**
 * Makes sure that a database may be emptied for a demo world: one was filled in here before, or nobody has kept anything here yet.
 * Throws a sentence otherwise. Whatever the settings say: a real database is easily named in demo mode, which is what one gets unasked.
 */
export async function demandDemoWorld(url: string): Promise<void> {
  const { house, others, demo, kept } = await heldIn(url)
  if (demo || (house ? !kept : !others)) return
  throw new Error(
    'This database holds something other than a demo world, and is left as it is. Set SAMSPEL_MODE=production to open it, or name another DATABASE_URL or SAMSPEL_DATA for a demo.',
  )
}
