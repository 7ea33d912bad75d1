import { openServer, settingsOrStop } from '../../src/foundation/data-folder.ts'
import { inTransaction, openPool } from '../../src/foundation/db.ts'
import { migrate } from '../../src/foundation/migrate.ts'
import { makeAdministrator } from '../../src/foundation/people/index.ts'

const usage = 'Say who: npm run administrator -- ADDRESS "NAME"'

/** npm run administrator -- ADDRESS NAME: the first administrator of a new house, who then invites the others. Twice is harmless. */
async function main([address, ...names]: readonly string[]): Promise<number> {
  const name = names.join(' ').trim()
  if (!address?.includes('@') || !name) {
    console.error(usage)
    return 1
  }
  const server = await openServer(settingsOrStop())
  const pool = openPool(server.url, () => undefined)
  try {
    await migrate(server.url)
    const who = { address, name, language: 'en', zone: 'Europe/Oslo' } as const
    await inTransaction(pool, 'system', (db) => makeAdministrator(db, who))
    console.log(`${name} is an administrator. Sign in with ${address}, set up a second factor, and invite the others.`)
    return 0
  } finally {
    await pool.end()
    await server.stop()
  }
}

process.exitCode = await main(process.argv.slice(2))
