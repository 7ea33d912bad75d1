import pg from 'pg'
import { foreign } from './fingerprint.ts'

/** Takes away every schema of ours, and the job queue's, with all that is in them: for starting the demo world anew. */
export async function emptyDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const ours = `select n.nspname as name from pg_namespace n where not (${foreign}) or n.nspname = 'pgboss'`
    const { rows } = await client.query<{ name: string }>(ours)
    if (rows.length > 0) await client.query(`drop schema ${rows.map(({ name }) => `"${name}"`).join(', ')} cascade`)
  } finally {
    await client.end()
  }
}
