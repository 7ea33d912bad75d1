import { restoreBackup } from '../../src/foundation/backup/restore.ts'
import { asTool } from '../../src/foundation/tool.ts'

await asTool(async ({ server, place, file }) => {
  const from = file('Say which backup: npm run restore -- /safe/place/samspel.tar.gz')
  const { tables, rows, files } = await restoreBackup(server.url, place, from)
  console.log(`Restored ${rows} rows of ${tables} tables, and ${files} files. All were counted and checked.`)
})
