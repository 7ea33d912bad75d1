import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase, type TestDatabase } from '../testing/database.ts'
import { canRetry, inTransaction, openPool } from './db.ts'

let database: TestDatabase
let pool: pg.Pool
beforeAll(async () => {
  database = await openDatabase()
  pool = openPool(database.url, () => undefined, 2)
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})

test('what is asked together gets each its own answer', async () => {
  const answers = await inTransaction(pool, 'staff', (db) =>
    Promise.all(
      [1, 2, 3].map((n) =>
        sql<{ n: number; who: string }>`select ${n}::int as n, current_user::text as who`.execute(db),
      ),
    ),
  )
  expect(answers.flatMap(({ rows }) => rows.map(({ n }) => n))).toEqual([1, 2, 3])
  expect(answers[2]?.rows[0]?.who).toBe('samspel_staff')
})

test('when one of several questions is wrong, nothing of the transaction stays', async () => {
  await pool.query('create table public.kept (n int primary key)')
  const both = inTransaction(pool, 'system', (db) =>
    Promise.all([
      sql`insert into public.kept values (1)`.execute(db),
      sql`insert into public.kept values ('x')`.execute(db),
    ]),
  )
  await expect(both).rejects.toThrow()
  expect((await pool.query('select from public.kept')).rows).toHaveLength(0)
})

test('a table that a migration changes while the house is open is read anew', async () => {
  // Tests before this one, in other files of the same process, may have used up the names of statements: this has them forgotten.
  const outdated = sql`do $$ begin raise 'outdated' using errcode = '0A000'; end $$`
  await inTransaction(pool, 'system', (db) => outdated.execute(db)).catch(() => undefined)
  await pool.query('create table public.changing (a int); insert into public.changing values (1)')
  const read = () => inTransaction(pool, 'system', (db) => sql`select * from public.changing`.execute(db))
  for (let n = 0; n < 4; n++) await read()
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  await client.query('alter table public.changing add b int default 2')
  await client.end()
  const lost = await read().catch((error: unknown) => error)
  expect(canRetry(lost), String(lost)).toBe(true)
  expect((await read()).rows).toEqual([{ a: 1, b: 2 }])
})
