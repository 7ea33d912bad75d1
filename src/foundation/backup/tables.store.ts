import type pg from 'pg'
import { foreign } from '../fingerprint.ts'

/** A table of ours, and the columns that are stored and not computed. */
export interface OwnTable {
  readonly table: string
  readonly name: string
  readonly columns: string
}

/** Every table of ours, in the order of their names. The migrations' own memory is not among them. */
export async function ownTables(client: pg.ClientBase): Promise<OwnTable[]> {
  const { rows } = await client.query<OwnTable>(`
    select n.nspname || '.' || c.relname as "table", format('%I.%I', n.nspname, c.relname) as name,
      string_agg(format('%I', a.attname), ', ' order by a.attnum) filter (where a.attgenerated = '') as columns
    from pg_namespace n join pg_class c on c.relnamespace = n.oid and c.relkind in ('r', 'p') and not c.relispartition
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where not (${foreign}) and n.nspname <> 'house' group by n.nspname, c.relname order by 1`)
  return rows
}

/** What a table's rows are read by. Jobs that wait in the queue are read as asked for: a restored house asks for them again. */
export async function rowsOf(client: pg.ClientBase, { table, name, columns }: OwnTable): Promise<string> {
  const { rows } = await client.query<{ there: boolean }>("select to_regclass('pgboss.job') is not null as there")
  if (table !== 'jobs.asked' || !rows[0]?.there) return `select ${columns} from ${name}`
  return `select id, name, data, start_at, row_number() over (order by number) as number from (
    select id, name, data, start_at, number from jobs.asked
    union all select id, name, coalesce(data, '{}'), start_after, 0 from pgboss.job
      where state in ('created', 'retry', 'active') and name not like '\\_\\_pgboss%') waiting`
}

/** Every content that a file of ours names. */
export async function contentsNamed(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ sha256: string }>('select distinct sha256 from files.file order by 1')
  return rows.map(({ sha256 }) => sha256)
}

/** A counter behind a column, and the last number it gave. */
export interface Counter {
  readonly table: string
  readonly column: string
  readonly last: string
}

/** Every counter that has given a number. */
export async function counters(client: pg.ClientBase): Promise<Counter[]> {
  const { rows } = await client.query<Counter>(`
    select n.nspname || '.' || c.relname as "table", a.attname as "column", q.last_value::text as last
    from pg_sequences q join pg_class s on s.oid = format('%I.%I', q.schemaname, q.sequencename)::regclass
    join pg_depend d on d.objid = s.oid and d.deptype in ('a', 'i')
    join pg_class c on c.oid = d.refobjid join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum = d.refobjsubid
    where not (${foreign}) and q.last_value is not null order by 1, 2`)
  return rows
}

/** 'schemes.call' as it stands in a query. */
export const quoted = (table: string): string =>
  table
    .split('.')
    .map((part) => `"${part}"`)
    .join('.')

/** Lets a counter go on after the last number it gave, or after the highest that was restored. */
export async function setCounter(client: pg.ClientBase, { table, column, last }: Counter): Promise<void> {
  await client.query(
    `select setval(pg_get_serial_sequence($1, $2), greatest($3::bigint, (select max("${column}") from ${quoted(table)})))`,
    [quoted(table), column, last],
  )
}

/** Lets the audit's count of transactions go on after the highest one that was restored. */
export async function continueAudit(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ era: string }>(`
    select greatest(0, coalesce(max(at.transaction::text::bigint), 0) + 1 - pg_current_xact_id()::text::bigint)::text as era
    from (select max(transaction) as transaction from audit.entry union all select max(below) from audit.seal) at`)
  const era = BigInt(rows[0]?.era ?? '0')
  await client.query(
    `create or replace function audit.era() returns bigint language sql immutable parallel safe as $$ select ${era}::bigint $$`,
  )
}

/** Takes the references between tables away, so that rows come in any order; gives what puts them back, and so checks them all. */
export async function loosen(client: pg.ClientBase): Promise<() => Promise<void>> {
  const { rows } = await client.query<{ drop: string; add: string }>(`
    select format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname) as drop,
      format('alter table %s add constraint %I %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid)) as add
    from pg_constraint k join pg_namespace n on n.oid = k.connamespace
    where k.contype = 'f' and k.conparentid = 0 and not (${foreign}) order by k.conrelid::regclass::text, k.conname`)
  for (const { drop } of rows) await client.query(drop)
  return async () => {
    for (const { add } of rows) await client.query(add)
  }
}

/** The migrations that have run, with their hashes. */
export async function migrationsRun(client: pg.ClientBase): Promise<{ name: string; sha256: string }[]> {
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from house.migration order by 1',
  )
  return rows
}

/** Whether nobody has lived here yet: no agency, no person. */
export async function isEmpty(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>("select to_regclass('agency.settings') is not null as there")
  if (!rows[0]?.there) return true
  const lived = 'select from agency.settings union all select from people.person limit 1'
  return (await client.query(lived)).rowCount === 0
}

/** Empties every table; what migrations had put there is in the backup too. */
export async function emptyTables(client: pg.ClientBase, tables: readonly OwnTable[]): Promise<void> {
  await client.query(`truncate ${tables.map(({ name }) => name).join(', ')}`)
}

/** How many rows a table has. */
export async function countRows(client: pg.ClientBase, table: string): Promise<number> {
  const { rows } = await client.query<{ n: string }>(`select count(*)::text as n from ${quoted(table)}`)
  return Number(rows[0]?.n)
}
