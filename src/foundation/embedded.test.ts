import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { startEmbedded } from './embedded.ts'
import { lives } from './embedded-lock.ts'
import { root } from './root.ts'

const folder = mkdtempSync(join(tmpdir(), 'a path with spaces '))
const dataDir = join(folder, 'database')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows
}

test('what a killed start left half made is made anew', async () => {
  mkdirSync(join(dataDir, 'cluster.new-1/base'), { recursive: true })
  writeFileSync(join(dataDir, 'lock'), '999999 0')
  const database = await startEmbedded({ dataDir })
  await ask(database.url, 'create table kept (n int)')
  await database.stop()
  expect(lives(database.pid)).toBe(false)
})

test('what was written is there after a stop and a new start', async () => {
  const database = await startEmbedded({ dataDir })
  expect(await ask(database.url, 'select count(*)::int as n from kept')).toEqual([{ n: 0 }])
  await database.stop()
})

test('a server that is killed comes back at the same address with all it had acknowledged', async () => {
  const database = await startEmbedded({ dataDir })
  await ask(database.url, 'insert into kept select generate_series(1, 100)')
  process.kill(database.pid, 'SIGKILL')
  const back = async () => {
    for (let tries = 0; tries < 100; tries++) {
      await sleep(100)
      const rows = await ask(database.url, 'select count(*)::int as n from kept').catch(() => undefined)
      if (rows) return rows
    }
    return 'it did not come back'
  }
  expect(await back()).toEqual([{ n: 100 }])
  await database.stop()
  expect(existsSync(join(dataDir, 'cluster/postmaster.pid'))).toBe(false)
})

test('two processes share one server, and the last one to leave stops it', async () => {
  const script = `
    import { startEmbedded } from ${JSON.stringify(join(root, 'src/foundation/embedded.ts'))}
    const database = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)} })
    console.log(database.pid)
    process.stdin.once('end', () => database.stop()).resume()`
  const other = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] })
  const [told] = await once(other.stdout, 'data')
  const database = await startEmbedded({ dataDir })
  expect(database.pid).toBe(Number(told))
  other.stdin.end()
  await once(other, 'exit')
  expect(await ask(database.url, 'select count(*)::int as n from kept')).toEqual([{ n: 100 }])
  await database.stop()
  expect(lives(database.pid)).toBe(false)
})

test('a folder made by another version of PostgreSQL is left alone, with a sentence', async () => {
  writeFileSync(join(dataDir, 'cluster/PG_VERSION'), '17\n')
  await expect(startEmbedded({ dataDir })).rejects.toThrow('was made by PostgreSQL 17, and this is 18')
})
