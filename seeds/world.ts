import pg from 'pg'
import { saveAgency } from '../src/foundation/agency.ts'
import { inTransaction } from '../src/foundation/db.ts'
import type { OpenHouse } from '../src/house.ts'
import { agency } from './agency.ts'
import { livePastYear } from './year.ts'

/** Fills an empty database with the demo world: the agency, its people and partners, and a year in which they acted through the same doors as everybody. */
export async function fillDemoWorld(open: () => Promise<OpenHouse>, tell: (line: string) => void): Promise<void> {
  const first = await open()
  try {
    const known = await first.house.pool.query('select 1 from agency.settings limit 1')
    if (known.rows.length > 0) return
    tell('Filling in the demo world …')
    await inTransaction(first.house.pool, 'system', (db) => saveAgency(db, agency, null, new Date()))
    await first.refresh()
    await livePastYear(first)
  } finally {
    await first.close()
  }
}

/** Empties every table of the house, for a fresh demo world. Only ever called in demo mode. */
export async function emptyDemoWorld(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I', nspname) as name from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'public', 'house')`,
    )
    const tables = await client.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname = any($1)`,
      [rows.map(({ name }) => name)],
    )
    await client.query(
      'begin; alter table audit.entry disable trigger user; alter table audit.seal disable trigger user',
    )
    await client.query(`truncate ${tables.rows.map(({ name }) => name).join(', ')} restart identity cascade`)
    await client.query(
      'alter table audit.entry enable trigger user; alter table audit.seal enable trigger user; commit',
    )
  } finally {
    await client.end()
  }
}
