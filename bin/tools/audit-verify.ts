import { firstTampering } from '../../src/foundation/audit.ts'
import { openServer, settingsOrStop } from '../../src/foundation/data-folder.ts'
import { inTransaction, openPool } from '../../src/foundation/db.ts'

/** npm run audit:verify: reads all that was ever remembered, and names the first row that is not as it was written. */
const server = await openServer(settingsOrStop())
const pool = openPool(server.url, () => undefined)
try {
  const began = performance.now()
  const count = await pool.query(
    'select (select count(*) from audit.entry) as entries, (select count(*) from audit.seal) as seals',
  )
  const found = await inTransaction(pool, 'system', firstTampering)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  if (found?.what === 'entry')
    console.error(`Entry ${found.id} (${found.action}, ${found.at.toISOString()}) is not as it was written.`)
  else if (found)
    console.error(`Seal ${found.number} no longer holds: an entry under it was taken away, added or moved.`)
  else
    console.log(
      `${count.rows[0].entries} entries and ${count.rows[0].seals} seals are as they were written (${seconds} s).`,
    )
  process.exitCode = found ? 1 : 0
} finally {
  await pool.end()
  await server.stop()
}
