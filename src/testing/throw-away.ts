import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Embedded, startEmbedded } from '../foundation/embedded.ts'

/** Fast and forgetful: nothing here outlives the tests. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: '200',
  max_wal_size: '4GB',
  checkpoint_timeout: '1h',
}

/** A database server in a folder of its own, gone when it is stopped. */
export async function startThrowAway(): Promise<Embedded> {
  const folder = mkdtempSync(join(tmpdir(), 'samspel-'))
  chmodSync(folder, 0o711)
  const embedded = await startEmbedded({ dataDir: join(folder, 'database'), settings })
  const stop = async () => {
    await embedded.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: embedded.url, pid: embedded.pid, stop }
}
