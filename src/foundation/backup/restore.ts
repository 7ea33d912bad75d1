import { createReadStream, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import { emptyDatabase } from '../empty-database.ts'
import { arrive } from '../files/disk.ts'
import { type Place, shelfOf } from '../files/shelf.ts'
import { describe, difference, forgetFingerprint } from '../fingerprint.ts'
import { migrate } from '../migrate.ts'
import {
  type Content,
  contentName,
  contentOf,
  contentShape,
  type Origin,
  originName,
  originShape,
  type Report,
  secretName,
  tableOf,
} from './backup.ts'
import { copyIn } from './copy.ts'
import {
  continueAudit,
  countRows,
  emptyTables,
  isEmpty,
  loosen,
  migrationsRun,
  ownTables,
  quoted,
  setCounter,
} from './tables.store.ts'
import { type Packed, unpack, whole } from './tar.ts'

/**
 * Fills an empty database, and the files, from a backup: all of it, checked, or nothing of the database. A backup from an older
 * version is brought up to this one afterwards. Throws a sentence when the database holds something, or the backup is not whole.
 */
export async function restoreBackup(url: string, place: Place, file: string): Promise<Report> {
  if (!existsSync(file)) throw new Error(`There is no ${file}.`)
  try {
    const files = unpack(createReadStream(file).pipe(createGunzip()))
    const origin = originShape.parse(JSON.parse(await textOf((await files.next()).value, originName)))
    await clearAway(url)
    await migrate(url, { only: origin.migrations })
    const report = await filled(url, place, origin, files)
    await migrate(url)
    return report
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))) throw error
    throw new Error(`${file} is not a whole backup of Samspel. Nothing was restored.`, { cause: error })
  }
}

async function textOf(file: Packed | undefined, name: string): Promise<string> {
  if (file?.name !== name) throw new Error('This file is not a backup of Samspel.')
  return (await whole(file.body)).toString()
}

/** A house that was only ever started holds nothing, and makes room; one where anybody has been is left alone. */
async function clearAway(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const empty = await isEmpty(client).finally(() => client.end())
  if (!empty)
    throw new Error(
      'The database already holds a house. Restore into an empty one: another DATABASE_URL or SAMSPEL_DATA.',
    )
  await emptyDatabase(url)
}

async function filled(url: string, place: Place, origin: Origin, files: AsyncIterable<Packed>): Promise<Report> {
  const client = new pg.Client({ connectionString: url, application_name: 'samspel restore' })
  client.on('error', () => undefined) // the copy under way says it
  await client.connect()
  try {
    await client.query("begin; set local search_path = ''; set local lock_timeout = '10s'")
    const before = (await describe(client)).lines
    const tighten = await emptied(client)
    const content = await unpacked(client, place, origin, files)
    await tighten()
    const report = await checked(client, content, before, origin)
    await client.query('commit')
    await client.query('analyze')
    return report
  } finally {
    await client.end()
  }
}

/** Makes room: no rows, no triggers, no references. Gives what puts triggers and references back. */
async function emptied(client: pg.ClientBase): Promise<() => Promise<void>> {
  const tables = await ownTables(client)
  for (const { name } of tables) await client.query(`alter table ${name} disable trigger user`)
  await emptyTables(client, tables)
  const tighten = await loosen(client)
  return async () => {
    await tighten()
    for (const { name } of tables) await client.query(`alter table ${name} enable trigger user`)
  }
}

async function unpacked(
  client: pg.ClientBase,
  place: Place,
  origin: Origin,
  files: AsyncIterable<Packed>,
): Promise<Content> {
  const columns = new Map(origin.tables.map((each) => [each.table, each.columns]))
  for await (const { name, body } of files) {
    const table = tableOf(name)
    const sha256 = contentOf(name)
    if (name === contentName) return contentShape.parse(JSON.parse((await whole(body)).toString()))
    if (table) await copyIn(client, `${quoted(table)} (${columns.get(table)})`, asStream(body))
    else if (sha256) await keep(place, sha256, body)
    else if (name === secretName) keepSecret(place.dataDir, JSON.parse((await whole(body)).toString()))
    else throw new Error(`The backup holds something unknown: ${name}. It was made by a newer version; update first.`)
  }
  throw new Error('The file ends too early: it is not a whole backup.')
}

async function* asStream(body: Packed['body']): AsyncGenerator<Uint8Array> {
  yield* body
}

async function keep(place: Place, sha256: string, body: Packed['body']): Promise<void> {
  const arrived = await arrive(place, asStream(body))
  if (arrived === 'too large' || arrived.sha256 !== sha256)
    throw new Error(`A file in the backup is not what it was: ${sha256}. Use another backup.`)
  await shelfOf(place).put(arrived)
}

/** What signed sessions and one-time codes in a demo; where the settings name a secret, that one is used. */
function keepSecret(dataDir: string, secret: string): void {
  mkdirSync(dataDir, { recursive: true })
  if (!existsSync(join(dataDir, secretName))) writeFileSync(join(dataDir, secretName), secret, { mode: 0o600 })
}

async function checked(
  client: pg.ClientBase,
  content: Content,
  before: readonly string[],
  origin: Origin,
): Promise<Report> {
  let rows = 0
  for (const { table, rows: expected } of content.tables) {
    const found = await countRows(client, table)
    if (found !== expected)
      throw new Error(`${table} has ${found} rows, and the backup ${expected}. Nothing was restored.`)
    rows += found
  }
  for (const counter of content.sequences) await setCounter(client, counter)
  const after = await describe(client)
  const changed = difference(before, after.lines)
  if (changed.length > 0)
    throw new Error(`The tables are not as they were: ${changed.join('; ')}. Nothing was restored.`)
  await sameMigrations(client, origin)
  await continueAudit(client)
  await forgetFingerprint(client)
  return { tables: content.tables.length, rows, files: content.files }
}

async function sameMigrations(client: pg.ClientBase, { migrations }: Origin): Promise<void> {
  const run = await migrationsRun(client)
  const text = (list: typeof run) => JSON.stringify(list.map(({ name, sha256 }) => [name, sha256]).sort())
  if (text(run) !== text(migrations))
    throw new Error('The database has other migrations than the backup. Nothing was restored.')
}
