import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { now } from '../../src/foundation/clock.ts'
import { openServer, settingsOrStop } from '../../src/foundation/data-folder.ts'
import { inTransaction, openPool } from '../../src/foundation/db.ts'
import { migrate } from '../../src/foundation/migrate.ts'
import { type Imported, importCalls } from '../../src/modules/schemes/archive/archive.store.ts'
import { rowsIn } from '../../src/modules/schemes/archive/archive-row.ts'

const usage = 'Say which file: npm run import:calls -- FILE [NAME OF THE SOURCE]'

/** The rows of a file, or the sentence that says why there are none. */
function readRows(file: string): readonly unknown[] | string {
  try {
    const rows = rowsIn(JSON.parse(readFileSync(file, 'utf8')))
    return rows ?? `${file} holds no list of calls: it should be a list, or an object with a list called "grants".`
  } catch (error) {
    return `${file} could not be read as JSON: ${error instanceof Error ? error.message : String(error)}`
  }
}

function tell({ added, changed, unchanged, unread, remarks }: Imported): void {
  for (const { row, sourceId, remark } of remarks) console.log(`row ${row} (${sourceId}): ${remark}`)
  for (const { row, problem } of unread) console.log(`row ${row} was not read, and is kept as it is: ${problem}`)
  console.log(
    `${added} new, ${changed} changed, ${unchanged} as before, ${unread.length} not read; ${remarks.length} remarks on cells kept in words.`,
  )
}

/** npm run import:calls -- FILE: reads another portal's calls into the archive. Doing it twice is harmless. */
async function main([given, source]: readonly string[]): Promise<number> {
  const file = given && resolve(process.env.INIT_CWD ?? '.', given)
  const rows = file ? readRows(file) : usage
  if (typeof rows === 'string') {
    console.error(rows)
    return 1
  }
  const server = await openServer(settingsOrStop())
  const pool = openPool(server.url, () => undefined)
  try {
    await migrate(server.url)
    const name = source ?? basename(file ?? '')
    tell(await inTransaction(pool, 'system', (db) => importCalls(db, rows, name, { actor: undefined, at: now() })))
    return 0
  } finally {
    await pool.end()
    await server.stop()
  }
}

process.exitCode = await main(process.argv.slice(2))
