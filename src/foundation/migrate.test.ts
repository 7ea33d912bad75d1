import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase, type TestDatabase } from '../testing/database.ts'
import { emptyDatabase } from './empty-database.ts'
import { driftOf, fingerprint } from './fingerprint.ts'
import { migrate } from './migrate.ts'
import { tableTypes } from './table-types.ts'

const made: TestDatabase[] = []
let url = ''
let folder = ''
beforeEach(async () => {
  const database = await openDatabase()
  made.push(database)
  url = database.url
  await emptyDatabase(url)
  folder = mkdtempSync(join(tmpdir(), 'migrations-'))
  write(
    '0001-things-thing.sql',
    "create schema things; create table things.thing (id uuid primary key, state text not null check (state in ('new', 'old')));",
  )
})
afterEach(() => rmSync(folder, { recursive: true }))
afterAll(() => Promise.all(made.map((database) => database.drop())))

const write = (name: string, sql: string) => writeFileSync(join(folder, name), sql)
async function run(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

test('each file runs once, however many processes start at once', async () => {
  write('0002-things-more.sql', 'alter table things.thing add column note text;')
  const ran = await Promise.all([migrate(url, { folder }), migrate(url, { folder }), migrate(url, { folder })])
  expect(ran.flat()).toEqual(['0001-things-thing.sql', '0002-things-more.sql'])
  expect(await driftOf(url)).toEqual([])
})

test('a later file with a lower number still runs: each module has its own numbers', async () => {
  write('0030-things-late.sql', 'alter table things.thing add column late text;')
  await migrate(url, { folder })
  write('0002-things-early.sql', 'alter table things.thing add column early text;')
  expect(await migrate(url, { folder })).toEqual(['0002-things-early.sql'])
})

test('a file that was changed after it ran is refused by name', async () => {
  await migrate(url, { folder })
  write('0001-things-thing.sql', 'select 1;')
  await expect(migrate(url, { folder })).rejects.toThrow('db/0001-things-thing.sql was changed after it had run')
})

test('a file with a mistake leaves nothing behind and names the line', async () => {
  write('0002-things-wrong.sql', 'create table things.half (n int);\nselect nothing from nowhere;')
  await expect(migrate(url, { folder })).rejects.toThrow(/0002-things-wrong.sql could not run: .*\(line 2\)/)
  expect((await fingerprint(url)).lines.join()).not.toContain('things.half')
})

test('two files with the same number are refused', async () => {
  write('0001-other-thing.sql', 'select 1;')
  await expect(migrate(url, { folder })).rejects.toThrow('have the same number')
})

test('what somebody changed by hand is named', async () => {
  await migrate(url, { folder })
  await run('alter table things.thing add column secret text, enable row level security')
  expect(await driftOf(url)).toEqual([
    'missing: wall things.thing down',
    'unexpected: column things.thing.secret text ',
    'unexpected: wall things.thing up',
  ])
})

test('a column that may hold only certain words is typed as those words', async () => {
  await migrate(url, { folder })
  expect(await tableTypes(url)).toContain("'things.thing': {\n    id: string\n    state: 'new' | 'old'\n  }")
})
