import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { now } from '../foundation/clock.ts'
import { type Embedded, startEmbedded } from '../foundation/embedded.ts'
import { leave, lives } from '../foundation/embedded-lock.ts'

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
  await sweep()
  const folder = mkdtempSync(join(tmpdir(), 'samspel-database-'))
  chmodSync(folder, 0o711)
  const embedded = await startEmbedded({ dataDir: join(folder, 'database'), settings })
  const stop = async () => {
    await embedded.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: embedded.url, pid: embedded.pid, stop }
}

/** Stops and removes what killed test runs left behind. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith('samspel-database-'))) {
    const folder = join(tmpdir(), name)
    const [users, pidFile] = [join(folder, 'database/users'), join(folder, 'database/cluster/postmaster.pid')]
    try {
      if (existsSync(users) ? leave(users) === 'others use it' : isYoung(folder)) continue
      const pid = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8').split('\n')[0]) : undefined
      if (pid) process.kill(pid, 'SIGQUIT')
      while (pid && lives(pid)) await sleep(20)
      rmSync(folder, { recursive: true, force: true })
    } catch {} // somebody else's, or just gone
  }
}

/** Perhaps somebody is starting in it right now. */
const isYoung = (folder: string): boolean => now().getTime() - statSync(folder).mtimeMs < 600_000
