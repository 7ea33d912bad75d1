import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrate } from '../../src/foundation/migrate.ts'
import { root } from '../../src/foundation/root.ts'
import { tableTypes } from '../../src/foundation/table-types.ts'
import { startThrowAway } from '../../src/testing/throw-away.ts'

const database = await startThrowAway()
try {
  await migrate(database.url)
  writeFileSync(join(root, 'src/foundation/tables.generated.ts'), await tableTypes(database.url))
  console.log('Wrote src/foundation/tables.generated.ts')
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
} finally {
  await database.stop()
}
