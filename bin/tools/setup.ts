import { readFileSync } from 'node:fs'
import { agencySchema, saveAgency } from '../../src/foundation/agency.ts'
import { now } from '../../src/foundation/clock.ts'
import { openServer, settingsOrStop } from '../../src/foundation/data-folder.ts'
import { inTransaction, openPool } from '../../src/foundation/db.ts'
import { migrate } from '../../src/foundation/migrate.ts'
import { makeAdministrator } from '../../src/foundation/people/index.ts'

/** Says a sentence and stops. */
function stop(sentence: string): never {
  console.error(`\n${sentence}\n`)
  process.exit(1)
}

/** Gives a new house its agency and its first administrator. `npm run setup -- agency.json you@agency.example "Your Name"`. */
async function setup([file, address, name]: readonly string[]): Promise<void> {
  if (!file || !address || !name)
    stop('Say which file, which address and which name: npm run setup -- agency.json you@agency.example "Your Name"')
  const read = agencySchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!read.success)
    stop(
      `${file} is not whole yet: ${read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`,
    )
  const settings = settingsOrStop()
  const server = await openServer(settings)
  await migrate(server.url)
  const pool = openPool(server.url, () => undefined)
  try {
    await inTransaction(pool, 'system', async (db) => {
      await saveAgency(db, read.data, null, now())
      await makeAdministrator(db, { name, address, language: 'en', zone: read.data.zone })
    })
    console.log(`${read.data.mark} is set up. Start it, and sign in as ${address} by a link in a mail.`)
  } finally {
    await pool.end()
    await server.stop()
  }
}

await setup(process.argv.slice(2))
