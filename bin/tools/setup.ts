import { readFileSync } from 'node:fs'
import { type Agency, agencySchema, saveAgency } from '../../src/foundation/agency.ts'
import { now } from '../../src/foundation/clock.ts'
import { inTransaction, openPool } from '../../src/foundation/db.ts'
import { migrate } from '../../src/foundation/migrate.ts'
import { makeAdministrator } from '../../src/foundation/people/index.ts'
import { asTool } from '../../src/foundation/tool.ts'

const how = 'Say which file, which address and which name: npm run setup -- agency.json you@agency.example "Your Name"'

/** The agency as a file tells it. Throws a sentence when there is no such file, or it is not whole. */
function agencyIn(file: string): Agency {
  const read = agencySchema.safeParse(jsonIn(file))
  if (read.success) return read.data
  const faults = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`${file} is not whole yet: ${faults.join('; ')}`)
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) throw new Error(`${file} is not JSON: ${error.message}`, { cause: error })
    throw new Error(`${file} cannot be read. Is that where it lies?`, { cause: error })
  }
}

const [, address, name] = process.argv.slice(2)

/** Gives a new house its agency and its first administrator. `npm run setup -- agency.json you@agency.example "Your Name"`. */
await asTool(async ({ server, file }) => {
  const path = file(how)
  if (!address || !name) throw new Error(how)
  if (!/^[^\s@]+@[^\s@]+$/.test(address)) throw new Error(`"${address}" is no mail address. ${how}`)
  const agency = agencyIn(path)
  await migrate(server.url)
  const pool = openPool(server.url, () => undefined)
  try {
    await inTransaction(pool, 'system', async (db) => {
      await saveAgency(db, agency, null, now())
      await makeAdministrator(db, { name, address, language: 'en', zone: agency.zone })
    })
    console.log(`${agency.mark} is set up. Start it, and sign in as ${address} by a link in a mail.`)
  } finally {
    await pool.end()
  }
})
