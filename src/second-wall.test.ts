import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from './testing/house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

/** Tables that hold nobody's matters, each with the reason why it needs no wall. */
const open: Readonly<Record<string, string>> = {
  'agency.settings': 'what the agency itself tells everybody',
  'house.migration': 'which files have run; no audience may read it',
  'house.fingerprint': 'what the tables look like; no audience may read it',
}

test('every table that holds a person’s or an organisation’s matters has row-level security', async () => {
  const { rows } = await house.system((db) =>
    sql<{
      name: string
    }>`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and not c.relrowsecurity and not c.relispartition
        and n.nspname not in ('pg_catalog', 'information_schema', 'pgboss') and n.nspname not like 'pg_toast%' order by 1`.execute(
      db,
    ),
  )
  const bare = rows.map(({ name }) => name).filter((name) => !(name in open))
  expect(bare, 'Add `alter table … enable row level security` and a policy per audience to its migration').toEqual([])
})

test('no policy speaks of two audiences at once', async () => {
  const { rows } = await house.system((db) =>
    sql<{ name: string }>`select schemaname || '.' || tablename || ' ' || policyname as name from pg_policies
      where cardinality(roles) > 1 or roles = '{public}' order by 1`.execute(db),
  )
  expect(
    rows.map(({ name }) => name),
    'Write one policy for each of samspel_public, samspel_partner and samspel_staff',
  ).toEqual([])
})

test('an audience reads no table it was not given, and the public writes nowhere', async () => {
  const { rows } = await house.system((db) =>
    sql<{
      name: string
    }>`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
        and (has_table_privilege('samspel_public', c.oid, 'insert') or has_table_privilege('samspel_public', c.oid, 'update')
          or has_table_privilege('samspel_public', c.oid, 'delete'))`.execute(db),
  )
  expect(rows).toEqual([])
})

test('a person the database is told about is forgotten when the request ends', async () => {
  const id = await house.person('Amina Banda')
  const visitor = await house.as(id)
  await visitor.get('/en/accessibility')
  const { rows } = await house.house.pool.query(
    "select nullif(current_setting('app.person', true), '') as person, current_user as role",
  )
  expect(rows[0].person).toBeNull()
  expect(String(rows[0].role)).not.toContain('samspel_')
})
