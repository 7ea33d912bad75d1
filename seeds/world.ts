import pg from 'pg'
import { saveAgency } from '../src/foundation/agency.ts'
import { record } from '../src/foundation/audit.ts'
import { now } from '../src/foundation/clock.ts'
import { inTransaction } from '../src/foundation/db.ts'
import { newId } from '../src/foundation/id.ts'
import { ownSchemas } from '../src/foundation/own-schemas.ts'
import type { OpenHouse } from '../src/house.ts'
import { agency } from './agency.ts'
import { demandDemoWorld, demandRoomForDemo, marks } from './may-empty.ts'
import { livePastYear } from './year.ts'

/** Whether the demo world stands already, whole. */
export async function isDemoFilled(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const found = await client.query('select 1 from audit.entry where action = $1 limit 1', [marks.filled])
    return found.rows.length > 0
  } finally {
    await client.end()
  }
}

const note = (action: string) => ({ action, kind: 'house', thing: newId(), actor: undefined })

/**
 * Fills an empty database with the demo world: the agency, its people and partners, and a year in which they acted through the same
 * doors as everybody. One that was cut off half way is emptied and lived again; a database with anything else in it is left alone,
 * with a sentence.
 */
export async function fillDemoWorld(
  open: () => Promise<OpenHouse>,
  url: string,
  tell: (line: string) => void,
): Promise<void> {
  if (await isDemoFilled(url)) return
  const first = await open()
  try {
    const { pool } = first.house
    await demandRoomForDemo(url)
    tell('Filling in the demo world …')
    if ((await pool.query('select 1 from agency.settings limit 1')).rows.length > 0) await emptyDemoWorld(url)
    await inTransaction(pool, 'system', async (db) => {
      await record(db, note(marks.begun))
      await saveAgency(db, agency, null, now())
    })
    await first.refresh()
    await livePastYear(first)
    await inTransaction(pool, 'system', (db) => record(db, note(marks.filled)))
  } finally {
    await first.close()
  }
}

/** Empties every table of the house, and no other, for a fresh demo world; throws a sentence when there is anything else in it. */
export async function emptyDemoWorld(url: string): Promise<void> {
  await demandDemoWorld(url)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const tables = await client.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname = any($1)`,
      [ownSchemas()],
    )
    const names = tables.rows.map(({ name }) => name)
    const triggers = (state: 'enable' | 'disable') => names.map((name) => `alter table ${name} ${state} trigger user`)
    // What is only ever added to says no to being emptied, as it should.
    const acts = [
      ...triggers('disable'),
      `truncate ${names.join(', ')} restart identity cascade`,
      ...triggers('enable'),
    ]
    await client.query(`begin; ${acts.join('; ')}; commit`)
  } finally {
    await client.end()
  }
}
