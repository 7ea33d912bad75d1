import { firstTampering } from '../../src/foundation/audit.ts'
import { inTransaction, openPool } from '../../src/foundation/db.ts'
import { asTool } from '../../src/foundation/tool.ts'

interface Found {
  readonly here: boolean
  readonly entries: string
  readonly seals: string
}

/** npm run audit:verify: reads all that was ever remembered, and names the first row that is not as it was written. */
await asTool(async ({ server }) => {
  const pool = openPool(server.url, () => undefined)
  const ask = async (query: string) => (await pool.query<Found>(query)).rows[0]
  try {
    if (!(await ask(`select to_regclass('audit.seal') is not null as here`))?.here)
      throw new Error('Nothing has been remembered in this database yet: npm start opens a house in it.')
    const began = performance.now()
    const count = await ask(
      'select (select count(*) from audit.entry) as entries, (select count(*) from audit.seal) as seals',
    )
    const found = await inTransaction(pool, 'system', firstTampering)
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    if (found?.what === 'entry')
      throw new Error(`Entry ${found.id} (${found.action}, ${found.at.toISOString()}) is not as it was written.`)
    if (found)
      throw new Error(`Seal ${found.number} no longer holds: an entry under it was taken away, added or moved.`)
    console.log(`${count?.entries} entries and ${count?.seals} seals are as they were written (${seconds} s).`)
  } finally {
    await pool.end()
  }
})
