import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { prepare } from '../bin/prepare.mjs'
import { emptyDatabase } from '../src/foundation/empty-database.ts'
import { runBuilt } from '../src/testing/built.ts'
import { openDatabase } from '../src/testing/database.ts'
import { ensureDemoWorld } from '../src/testing/demo-template.ts'
import { demandDemoWorld, demandRoomForDemo } from './may-empty.ts'
import { emptyDemoWorld } from './world.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'samspel-may-empty-'))
beforeAll(() => prepare('built'), 120_000)
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(sql).finally(() => client.end())
  return rows
}

/** Starts the real program, as somebody who forgot a setting would. */
function start(url: string, settings: NodeJS.ProcessEnv, ...words: string[]) {
  const env = { DATABASE_URL: url, SAMSPEL_DATA: dataDir, PORT: '39517', ...settings }
  const { code, complained } = runBuilt('main.js', env, ...words)
  return { code, said: complained }
}

const kept = async (url: string) => ask(url, 'select content from agency.settings')
const leftAlone = /holds something other than a demo world, and is left as it is\. Set SAMSPEL_MODE=production/

test('a real agency’s database is neither emptied nor filled by a start in which the mode was forgotten', async () => {
  const database = await openDatabase('template_agency')
  const before = await kept(database.url)
  for (const words of [['--reset-demo'], []]) {
    const { code, said } = start(database.url, {}, ...words)
    expect(said).toMatch(leftAlone)
    expect(said.split('\n')).toHaveLength(1)
    expect(code).toBe(1)
  }
  await expect(emptyDemoWorld(database.url)).rejects.toThrow(leftAlone)
  expect(await kept(database.url)).toEqual(before)
  await database.drop()
}, 60_000)

test('in production nothing is made anew, not even a demo world', async () => {
  const database = await openDatabase('template_agency')
  await ask(
    database.url,
    `insert into audit.entry (at, action, kind, thing, data)
    values (now(), 'demo world filled', 'house', gen_random_uuid(), '{}')`,
  )
  await expect(demandDemoWorld(database.url)).resolves.toBeUndefined()
  const production = {
    ...{ SAMSPEL_MODE: 'production', SAMSPEL_SECRET: 'a secret of thirty-two characters or more' },
    ...{ SAMSPEL_ORIGIN: 'https://samspel.example', SMTP_URL: 'smtp://127.0.0.1:9' },
  }
  expect(start(database.url, production, '--reset-demo')).toEqual({
    code: 1,
    said: 'In production there is no demo world to make anew.',
  })
  expect(await kept(database.url)).toHaveLength(1)
  await database.drop()
}, 60_000)

test('somebody else’s schema in the same database is left alone, and one with a name of ours stops us', async () => {
  await ensureDemoWorld()
  const database = await openDatabase('template_demo')
  await ask(database.url, 'create schema payroll; create table payroll.salary as select 1 as sum')
  await emptyDemoWorld(database.url)
  await emptyDatabase(database.url)
  expect(await ask(database.url, 'select sum from payroll.salary')).toEqual([{ sum: 1 }])
  await expect(demandDemoWorld(database.url)).resolves.toBeUndefined()
  await ask(database.url, 'create schema people; create table people.customer as select 1 as number')
  await expect(demandDemoWorld(database.url)).rejects.toThrow(leftAlone)
  await expect(demandRoomForDemo(database.url)).rejects.toThrow(leftAlone)
  await expect(emptyDatabase(database.url)).rejects.toThrow('Somebody else’s people lie in this database')
  expect(await ask(database.url, 'select number from people.customer')).toEqual([{ number: 1 }])
  await database.drop()
}, 180_000)

test('what was brought in before the first start is kept when the demo is filled in, and not emptied without asking', async () => {
  const database = await openDatabase()
  await ask(
    database.url,
    `insert into audit.entry (at, action, kind, thing, data) values (now(), 'imported', 'archive', gen_random_uuid(), '{}')`,
  )
  await expect(demandRoomForDemo(database.url)).resolves.toBeUndefined()
  await expect(demandDemoWorld(database.url)).rejects.toThrow(leftAlone)
  await database.drop()
}, 60_000)

test('a demo world can be made anew, whole or cut off, and so can a house that nobody has used', async () => {
  await ensureDemoWorld()
  for (const template of ['template_demo', 'template_empty']) {
    const database = await openDatabase(template)
    await emptyDemoWorld(database.url)
    expect(await kept(database.url)).toEqual([])
    await database.drop()
  }
}, 180_000)
