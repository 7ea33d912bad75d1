import { join } from 'node:path'
import pg from 'pg'
import { openServer, type Server } from '../../src/foundation/data-folder.ts'
import { startEmbedded } from '../../src/foundation/embedded.ts'
import { root } from '../../src/foundation/root.ts'

/** While the rows are made nothing needs to be kept; nobody else uses the server. */
const forMaking = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '16GB',
  checkpoint_timeout: '1h',
  autovacuum: 'off',
  shared_buffers: '1GB',
  maintenance_work_mem: '512MB',
}

/** The benchmarks' own database: the one BENCH_DATABASE_URL names, or `bench` on an embedded server in data/bench, as `npm start` would open it. */
export async function openBench(making = false): Promise<Server> {
  const given = process.env.BENCH_DATABASE_URL
  if (!given) return onEmbedded(making)
  if (!nameOf(given).includes('bench'))
    throw new Error(
      `BENCH_DATABASE_URL names the database ${nameOf(given)}: its name must hold "bench", since it is emptied.`,
    )
  return openServer({ databaseUrl: given, dataDir: '' })
}

async function onEmbedded(making: boolean): Promise<Server> {
  const options = { dataDir: join(root, 'data/bench'), ...(making ? { settings: forMaking } : {}) }
  const server = await startEmbedded(options)
  return { url: withDatabase(server.url, 'bench'), stop: server.stop }
}

const nameOf = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1))

/** The same server, another database. */
export function withDatabase(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

/** What is written on the benchmarks' database when it is made; nothing when there is none, or it was left half made. */
export async function labelOf(url: string): Promise<string | undefined> {
  const ask = `select shobj_description(oid, 'pg_database') as label from pg_database where datname = $1`
  return onServer(
    url,
    async (client) => (await client.query<{ label: string | null }>(ask, [nameOf(url)])).rows[0]?.label ?? undefined,
  )
}

/** Writes on the database what it holds. */
export const putLabel = (url: string, label: string): Promise<unknown> =>
  onServer(url, (client) =>
    client.query(`comment on database ${pg.escapeIdentifier(nameOf(url))} is ${pg.escapeLiteral(label)}`),
  )

/** Makes the benchmarks' database empty and new. */
export function makeEmpty(url: string): Promise<unknown> {
  const name = pg.escapeIdentifier(nameOf(url))
  return onServer(url, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`)
    await client.query(`create database ${name} template template0`)
  })
}

async function onServer<T>(url: string, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: withDatabase(url, 'postgres') })
  await client.connect()
  try {
    return await act(client)
  } finally {
    await client.end()
  }
}
