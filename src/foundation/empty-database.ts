import pg from 'pg'
import { hasHouse, ownSchemas, thereAre } from './own-schemas.ts'

/**
 * Takes away every schema of ours, and the job queue's, with all that is in them: for starting the demo world anew, and before a
 * restore. What others keep in the same database is left as it is; throws a sentence when they have schemas with our names.
 */
export async function emptyDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    if (!(await hasHouse(client))) return await demandRoom(client)
    const ours = await thereAre(client, [...ownSchemas(), 'house', 'pgboss'])
    await client.query(`drop schema ${ours.map((name) => `"${name}"`).join(', ')} cascade`)
  } finally {
    await client.end()
  }
}

/** In a database where there was never a house, our names must be free. */
async function demandRoom(client: pg.ClientBase): Promise<void> {
  const taken = await thereAre(client, ownSchemas())
  if (taken.length > 0)
    throw new Error(
      `Somebody else’s ${taken.join(', ')} lie in this database, and are left as they are. Name another database.`,
    )
}
