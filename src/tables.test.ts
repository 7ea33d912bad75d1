import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { driftOf } from './foundation/fingerprint.ts'
import { root } from './foundation/root.ts'
import { tableTypes } from './foundation/table-types.ts'
import { openDatabase, type TestDatabase } from './testing/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openDatabase()
})
afterAll(() => database.drop())

test('the types of the tables are those of the migrated database', async () => {
  const written = readFileSync(join(root, 'src/foundation/tables.generated.ts'), 'utf8')
  const lesson =
    'db/ has changed since src/foundation/tables.generated.ts was made. Run `npm run db:types` and commit it.'
  expect(written === (await tableTypes(database.url)), lesson).toBe(true)
})

test('a migrated database has not drifted from its migrations', async () => {
  expect(await driftOf(database.url)).toEqual([])
})
