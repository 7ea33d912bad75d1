import pg from 'pg'

/** Does something that only one of all the processes on a database may do at a time; the others wait for their turn. */
export async function oneProcess<T>(url: string, act: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'samspel, waiting for its turn' })
  client.on('error', () => undefined) // what is under way says it
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(7248)')
    return await act()
  } finally {
    await client.end()
  }
}
