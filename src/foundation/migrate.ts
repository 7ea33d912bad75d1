import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { fingerprintOn, forgetFingerprint, hasFingerprint, keepFingerprint } from './fingerprint.ts'
import { root } from './root.ts'

interface Migration {
  readonly name: string
  readonly sql: string
  readonly sha256: string
}

const lock = 'select pg_advisory_lock(7247)'
const memory = `
  create schema if not exists house;
  create table if not exists house.migration (
    name text primary key, sha256 text not null, applied_at timestamptz not null default now(), milliseconds int not null);
  create table if not exists house.fingerprint (
    only_row bool primary key default true check (only_row), server int not null, lines text[] not null);`

/** Lost races over things all databases of a server share, such as roles; and over locks. */
const passing = new Set(['23505', '42710', 'XX000', '40001', '40P01', '55P03'])

interface MigrateOptions {
  readonly folder?: string
  /** Only these, as they were: for a backup made when there were fewer. */
  readonly only?: readonly Pick<Migration, 'name' | 'sha256'>[]
}

/**
 * Brings a database up to the numbered files in `db/`: up only, in order of number, each once, in one transaction.
 * Several processes may do it at once. Gives the names of those that ran.
 * Throws a sentence when a file was changed after it ran, or the database is newer than the files.
 */
export async function migrate(
  url: string,
  { folder = join(root, 'db'), only }: MigrateOptions = {},
): Promise<string[]> {
  const all = readMigrations(folder)
  const files = only ? only.map((wanted) => asWanted(all, wanted)) : all
  const client = new pg.Client({ connectionString: url, application_name: 'samspel migrations' })
  client.on('error', () => undefined) // the query that was under way says it better
  await client.connect()
  try {
    await client.query(lock)
    // Not "$user" first: a database user called 'people' would have its extensions in our schema of that name.
    await client.query('set search_path to public')
    await client.query(memory)
    const waiting = await notYetRun(client, files)
    for (const migration of waiting) await apply(client, migration)
    if (!(await hasFingerprint(client))) await keepFingerprint(client, await fingerprintOn(client))
    return waiting.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

function asWanted(all: readonly Migration[], wanted: Pick<Migration, 'name' | 'sha256'>): Migration {
  const file = all.find(({ name }) => name === wanted.name)
  if (file?.sha256 === wanted.sha256) return file
  throw new Error(
    `The backup was made by another version, with another db/${wanted.name}. Use that version, or a newer one.`,
  )
}

/** The migrations in a folder, in order. Two with the same number, or a file with another name, is a mistake. */
export function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  const seen = new Map<string, string>()
  for (const name of names) {
    const number = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(name)?.[1]
    if (!number) throw new Error(`db/${name} is not named like 0042-agreements-instalment.sql. Rename it.`)
    const other = seen.get(number)
    if (other)
      throw new Error(`db/${name} and db/${other} have the same number. Give one of them the next free number.`)
    seen.set(number, name)
  }
  return names.sort().map((name) => {
    const sql = readFileSync(join(folder, name), 'utf8')
    return { name, sql, sha256: createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex') }
  })
}

async function notYetRun(client: pg.Client, files: Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from house.migration')
  for (const { name, sha256 } of rows) {
    const file = files.find((migration) => migration.name === name)
    if (!file)
      throw new Error(`The database has run ${name}, which is not in db/. It is newer than this program: update it.`)
    if (file.sha256 !== sha256)
      throw new Error(
        `db/${name} was changed after it had run. Put it back, and write the change as a new file; a demo can be made anew: npm run demo:reset`,
      )
  }
  const done = new Set(rows.map(({ name }) => name))
  return files.filter(({ name }) => !done.has(name))
}

async function apply(client: pg.Client, { name, sql, sha256 }: Migration, tries = 1): Promise<void> {
  const began = performance.now()
  try {
    await client.query("begin; set local lock_timeout = '10s'")
    await client.query(sql)
    const milliseconds = Math.round(performance.now() - began)
    const done = 'insert into house.migration (name, sha256, milliseconds) values ($1, $2, $3)'
    await client.query(done, [name, sha256, milliseconds])
    await forgetFingerprint(client)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    if (error instanceof pg.DatabaseError && passing.has(error.code ?? '') && tries < 5)
      return apply(client, { name, sql, sha256 }, tries + 1)
    throw new Error(`db/${name} could not run: ${whereIn(sql, error)}`, { cause: error })
  }
}

function whereIn(sql: string, error: unknown): string {
  if (!(error instanceof pg.DatabaseError) || !error.position)
    return error instanceof Error ? error.message : String(error)
  const line = sql.slice(0, Number(error.position)).split('\n').length
  return `${error.message} (line ${line})`
}
