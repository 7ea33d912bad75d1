import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { runBuilt } from '../../src/testing/built.ts'
import { openDatabase } from '../../src/testing/database.ts'
import { prepare } from '../prepare.mjs'

beforeAll(() => prepare('built'), 120_000)

const verify = (url: string) => runBuilt('tools/audit-verify.js', { DATABASE_URL: url })

test('a database without a house is told of in one sentence', async () => {
  const database = await openDatabase('template0')
  const { code, complained } = verify(database.url)
  expect(complained).toBe('Nothing has been remembered in this database yet: npm start opens a house in it.')
  expect(code).toBe(1)
  await database.drop()
})

test('a house that remembers is told of, and the row that was changed by hand is named', async () => {
  const database = await openDatabase()
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  await client.query(
    `insert into audit.entry (at, action, kind, thing, data) values ('2026-09-01', 'grant made', 'case', gen_random_uuid(), '{}')`,
  )
  expect(verify(database.url)).toMatchObject({ code: 0, said: expect.stringMatching(/^1 entries and 0 seals are as/) })
  await client.query('alter table audit.entry disable trigger user')
  await client.query(`update audit.entry set action = 'grant unmade'`)
  expect(verify(database.url)).toMatchObject({
    code: 1,
    complained: expect.stringMatching(/^Entry \d+ \(grant unmade, 2026-09-01T.*\) is not as it was written\.$/),
  })
  await client.query(`update audit.entry set action = 'grant made'`)
  await client.query(`insert into audit.seal (number, below, entries, before, hash, at)
    values (1, (select max(transaction::text)::bigint + 1 from audit.entry)::text::xid8, 2, '', '', '2026-09-02')`)
  await client.end()
  expect(verify(database.url)).toMatchObject({
    code: 1,
    complained: expect.stringMatching(
      /^Seal 1 of 2026-09-02T.* no longer holds: 1 of the 2 entries .* taken away, from/,
    ),
  })
  await database.drop()
})
