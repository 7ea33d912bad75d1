import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Embedded, startEmbedded } from '../foundation/embedded.ts'
import { leave } from '../foundation/embedded-lock.ts'

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
  sweep()
  const folder = mkdtempSync(join(tmpdir(), 'samspel-'))
  chmodSync(folder, 0o711)
  const embedded = await startEmbedded({ dataDir: join(folder, 'database'), settings })
  const stop = async () => {
    await embedded.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: embedded.url, pid: embedded.pid, stop }
}

/** Stops and removes what killed test runs left behind. */
function sweep(): void {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith('samspel-'))) {
    const folder = join(tmpdir(), name)
    const [users, pidFile] = [join(folder, 'database/users'), join(folder, 'database/cluster/postmaster.pid')]
    try {
      if (!existsSync(users) || leave(users) === 'others use it') continue
      if (existsSync(pidFile)) process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGQUIT')
      rmSync(folder, { recursive: true, force: true })
    } catch {} // somebody else's, or just gone
  }
}
