import { inTransaction, openPool } from '../../src/foundation/db.ts'
import { firstTampering, type Tampering } from '../../src/foundation/tampering.ts'
import { asTool } from '../../src/foundation/tool.ts'

interface Found {
  readonly here: boolean
  readonly entries: string
  readonly seals: string
}

function inWords(found: Tampering): string {
  if (found.what === 'entry')
    return `Entry ${found.id} (${found.action}, ${found.at.toISOString()}) is not as it was written.`
  const seal = `Seal ${found.number} of ${found.at.toISOString()} no longer holds`
  const missing = found.entries - found.found
  if (missing <= 0n) return `${seal}: an entry under it was added, moved, or changed together with its hash.`
  const one = missing === 1n
  const how = `${seal}: ${missing} of the ${found.entries} entries under it ${one ? 'was' : 'were'} taken away`
  if (found.gone.length === 0) return `${how}, from its end.`
  const which = BigInt(found.gone.length) > missing ? `${one ? 'one' : 'some'} of entries` : one ? 'entry' : 'entries'
  return `${how}: ${which} ${found.gone.join(', ')}.`
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
    if (found) throw new Error(inWords(found))
    console.log(`${count?.entries} entries and ${count?.seals} seals are as they were written (${seconds} s).`)
  } finally {
    await pool.end()
  }
})
