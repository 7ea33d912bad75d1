import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { inTransaction, openPool } from '../../src/foundation/db.ts'
import { migrate } from '../../src/foundation/migrate.ts'
import { asTool } from '../../src/foundation/tool.ts'
import { keepRates } from '../../src/modules/applications/budget/rate-table.store.ts'
import { readRates } from '../../src/modules/applications/budget/rate-table.ts'

const usage =
  'Say which file, who published it and in which base: npm run import:rates -- FILE "European Central Bank" EUR'

/** npm run import:rates -- FILE SOURCE [BASE]: reads a bank's table of exchange rates. Doing it twice is harmless. */
await asTool(async ({ server, file }) => {
  const path = file(usage)
  const [, source, base = 'EUR'] = process.argv.slice(2)
  if (!source || !/^[A-Z]{3}$/.test(base)) throw new Error(usage)
  const read = readRates(readFileSync(path, 'utf8'), base, source)
  if (!read) throw new Error(`${path} is no table of rates: its first row should be like Date,USD,NOK.`)
  for (const { row, problem } of read.unread) console.log(`row ${row}: ${problem}`)
  await migrate(server.url)
  const pool = openPool(server.url, () => undefined)
  try {
    const kept = await inTransaction(pool, 'system', (db) => keepRates(db, read.rates, basename(path)))
    console.log(`${kept} rates kept, ${read.unread.length} cells or rows not read.`)
  } finally {
    await pool.end()
  }
})
