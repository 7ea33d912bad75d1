import { makeBackup } from '../../src/foundation/backup/make.ts'
import { asTool } from '../../src/foundation/tool.ts'

await asTool(async ({ server, place, file }) => {
  const to = file('Say where to: npm run backup -- /safe/place/samspel.tar.gz')
  const { tables, rows, files } = await makeBackup(server.url, place, to)
  console.log(`Wrote ${to}: ${rows} rows of ${tables} tables, and ${files} files.`)
})
