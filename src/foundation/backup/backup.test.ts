import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openDatabase, type TestDatabase } from '../../testing/database.ts'
import { openTestHouse, type TestHouse } from '../../testing/house.ts'
import { record, sealEntries } from '../audit.ts'
import { inTransaction, openPool } from '../db.ts'
import { arrive, pathOf } from '../files/disk.ts'
import { shelfOf } from '../files/shelf.ts'
import { driftOf, fingerprint } from '../fingerprint.ts'
import { newId } from '../id.ts'
import { enqueue } from '../jobs/index.ts'
import { firstTampering } from '../tampering.ts'
import { makeBackup } from './make.ts'
import { restoreBackup } from './restore.ts'
import { ownTables } from './tables.store.ts'

let house: TestHouse
let target: TestDatabase
const folder = mkdtempSync(join(tmpdir(), 'backup-'))
const file = join(folder, 'samspel.tar.gz')
const elsewhere = join(folder, 'elsewhere')

beforeAll(async () => {
  house = await openTestHouse({ at: '2026-03-02T09:00:00Z' })
  target = await openDatabase()
  await house.person('Line Moen', { staff: ['programme adviser'] })
  const arrived = await arrive(house.house, Buffer.from('a paper'))
  if (arrived === 'too large') throw new Error('too large')
  await shelfOf(house.house).put(arrived)
  await house.system(async (db) => {
    await record(db, {
      action: 'tested',
      kind: 'test',
      thing: newId(),
      actor: undefined,
      data: { text: 'tab\t, line\n, \\N, "æøå"' },
    })
    await enqueue(db, 'a job nobody has done yet')
    const gift = { id: newId(), sha256: arrived.sha256, name: 'paper.txt', size: 7n, type: 'text/plain' }
    const given = { owner_kind: 'test', owner: newId(), at: new Date() }
    await db
      .insertInto('files.file')
      .values({ ...gift, ...given, state: 'available' })
      .execute()
  })
  await house.system(sealEntries)
})
afterAll(async () => {
  await house.close()
  await target.drop()
  rmSync(folder, { recursive: true, force: true })
})

/** Every row of every table, as text. */
async function everything(url: string): Promise<Record<string, string[]>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const found: Record<string, string[]> = {}
  for (const { table, name } of await ownTables(client))
    found[table] = (await client.query<{ row: string }>(`select t::text as row from ${name} t order by 1`)).rows.map(
      ({ row }) => row,
    )
  await client.end()
  return found
}

test('a backup holds the whole house, and a restore gives back every row and every file', async () => {
  const made = await makeBackup(house.url, house.house, file)
  expect(made.rows).toBeGreaterThan(5)
  expect(made.files).toBe(1)
  expect(await restoreBackup(target.url, { dataDir: elsewhere }, file)).toEqual(made)
  expect(await everything(target.url)).toEqual(await everything(house.url))
  const [content = ''] = execFileSync('tar', ['tzf', file], { encoding: 'utf8' })
    .split('\n')
    .filter((name) => name.startsWith('files/'))
  expect(readFileSync(pathOf({ dataDir: elsewhere }, content.slice(6)), 'utf8')).toBe('a paper')
  expect(await driftOf(target.url)).toEqual([])
  const others = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('function audit.era'))
  expect(others((await fingerprint(target.url)).lines)).toEqual(others((await fingerprint(house.url)).lines))
}, 60_000)

test('the restored audit holds, and goes on from its last seal', async () => {
  const pool = openPool(target.url, () => undefined)
  const house = <T>(act: Parameters<typeof inTransaction<T>>[2]) => inTransaction(pool, 'system', act)
  expect(await house(firstTampering)).toBeUndefined()
  await house((db) => record(db, { action: 'tested again', kind: 'test', thing: newId(), actor: undefined }))
  const open = 'select from audit.entry where transaction >= (select coalesce(max(below), $1) from audit.seal)'
  // Sealing waits for whoever else is writing on the same server.
  await vi.waitFor(async () => {
    await house(sealEntries)
    expect((await pool.query(open, ['0'])).rowCount).toBe(0)
  }, 10_000)
  expect(await house(firstTampering)).toBeUndefined()
  await pool.end()
})

test('a house where somebody has been is not written over', async () => {
  await expect(restoreBackup(target.url, { dataDir: elsewhere }, file)).rejects.toThrow('already holds a house')
})

test('a backup is never written over', async () => {
  await expect(makeBackup(house.url, house.house, file)).rejects.toThrow('is there already')
})

test('a backup that was cut short, or is something else, restores nothing', async () => {
  const empty = await openDatabase()
  const short = join(folder, 'short.tar.gz')
  writeFileSync(short, readFileSync(file))
  truncateSync(short, readFileSync(file).length - 200)
  await expect(restoreBackup(empty.url, { dataDir: elsewhere }, short)).rejects.toThrow('is not a whole backup')
  const other = join(folder, 'other.tar.gz')
  writeFileSync(other, 'a letter')
  await expect(restoreBackup(empty.url, { dataDir: elsewhere }, other)).rejects.toThrow('is not a whole backup')
  expect((await everything(empty.url))['people.person']).toEqual([])
  await empty.drop()
})

test('a file that is missing on the disk is named, and no half backup is left', async () => {
  rmSync(join(house.house.dataDir, 'files'), { recursive: true })
  await expect(makeBackup(house.url, house.house, join(folder, 'third.tar.gz'))).rejects.toThrow('is not on the disk')
  expect(readdirSync(folder).filter((name) => name.startsWith('third'))).toEqual([])
})
