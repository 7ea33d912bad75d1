import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { driftOf } from './foundation/fingerprint.ts'
import { root } from './foundation/root.ts'
import { tableTypes } from './foundation/table-types.ts'

const database = inject('database')

test('the types of the tables are those of the migrated database', async () => {
  const written = readFileSync(join(root, 'src/foundation/tables.generated.ts'), 'utf8')
  const lesson =
    'db/ has changed since src/foundation/tables.generated.ts was made. Run `npm run db:types` and commit the file.'
  expect(written === (await tableTypes(database.empty)), lesson).toBe(true)
})

test('a migrated database has not drifted from its migrations', async () => {
  expect(await driftOf(database.empty)).toEqual([])
})
