import { createWriteStream, existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { now } from '../clock.ts'
import { pathOf } from '../files/disk.ts'
import { type Place, read, shelfOf } from '../files/shelf.ts'
import { type Content, contentName, type Origin, originName, pieceName, type Report, secretName } from './backup.ts'
import { copyOut } from './copy.ts'
import { contentsNamed, counters, migrationsRun, type OwnTable, ownTables, rowsOf } from './tables.store.ts'
import { type Packed, pack } from './tar.ts'

/** Pieces of a table are held in memory, one at a time. */
const pieceSize = 8 << 20

/**
 * Copies the database and the files, as of one moment, into one file that only its owner may read. People go on working meanwhile.
 * Throws a sentence when the file is there already, or a content is lacking that the database names.
 */
export async function makeBackup(url: string, place: Place, file: string): Promise<Report> {
  if (existsSync(file)) throw new Error(`${file} is there already. Choose another name: a backup is never overwritten.`)
  const part = `${file}.part`
  const client = new pg.Client({ connectionString: url, application_name: 'samspel backup' })
  client.on('error', () => undefined) // the copy under way says it
  await client.connect()
  try {
    await client.query("begin isolation level repeatable read read only; set local search_path = ''")
    const content: Content = { tables: [], files: 0, sequences: await counters(client) }
    const archive = pack(everything(client, place, content))
    await pipeline(Readable.from(archive), createGzip({ level: 4 }), createWriteStream(part, { mode: 0o600 }))
    await makeLasting(part)
    renameSync(part, file)
    const rows = content.tables.reduce((sum, table) => sum + table.rows, 0)
    return { tables: content.tables.length, rows, files: content.files }
  } finally {
    await client.end()
    rmSync(part, { force: true })
  }
}

async function makeLasting(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  await handle.sync()
  await handle.close()
}

async function* everything(client: pg.ClientBase, place: Place, content: Content): AsyncGenerator<Packed> {
  const tables = await ownTables(client)
  yield json(originName, await originOf(client, tables))
  for (const table of tables) {
    const { stream, count } = copyOut(client, await rowsOf(client, table))
    let number = 0
    for await (const piece of inPieces(stream)) {
      number += 1
      yield { name: pieceName(table.table, number), size: piece.byteLength, body: [piece] }
    }
    content.tables.push({ table: table.table, rows: count() })
  }
  for (const sha256 of await contentsNamed(client)) {
    yield await contentFile(place, sha256)
    content.files += 1
  }
  const secret = join(place.dataDir, secretName)
  if (existsSync(secret)) yield json(secretName, readFileSync(secret, 'utf8'))
  yield json(contentName, content)
}

async function originOf(client: pg.ClientBase, tables: readonly OwnTable[]): Promise<Origin> {
  const { rows } = await client.query<{ version: string }>("select current_setting('server_version_num') as version")
  return {
    format: 1,
    madeAt: now().toISOString(),
    server: Math.floor(Number(rows[0]?.version) / 10_000),
    migrations: await migrationsRun(client),
    tables: tables.map(({ table, columns }) => ({ table, columns })),
  }
}

function json(name: string, value: unknown): Packed {
  const body = Buffer.from(JSON.stringify(value))
  return { name, size: body.byteLength, body: [body] }
}

async function contentFile(place: Place, sha256: string): Promise<Packed> {
  const size = await shelfOf(place).sizeOf(sha256)
  if (size !== undefined) return { name: `files/${sha256}`, size, body: read(place, sha256) }
  const where = place.bucket
    ? `in the bucket ${place.bucket.name}: files/${sha256}`
    : `on the disk: ${pathOf(place, sha256)}`
  throw new Error(`The database names a file that is not ${where}. Bring it back, and try again.`)
}

/** Gathers rows into pieces. What comes ends where a row ends, and so does every piece. */
async function* inPieces(rows: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = []
  let size = 0
  for await (const chunk of rows) {
    waiting.push(chunk)
    size += chunk.byteLength
    if (size < pieceSize) continue
    yield Buffer.concat(waiting)
    waiting = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(waiting)
}
