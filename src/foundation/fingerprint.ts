import { createHash } from 'node:crypto'
import pg from 'pg'

/** What a database looks like: a sorted line for every column, index, rule, policy, trigger, function and right of ours. */
export interface Fingerprint {
  readonly hash: string
  readonly lines: readonly string[]
}

/** Schemas that are not ours to describe: the server's, the job queue's, and the empty one every database has. */
export const foreign = `n.nspname like 'pg\\_%' or n.nspname in ('information_schema', 'pgboss', 'public')`

const ours = `(select n.oid, n.nspname from pg_namespace n where not (${foreign})) n`
const table = `n.nspname || '.' || c.relname`
const described = `
  select 'column ' || ${table} || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
      || case when a.attnotnull then ' not null' else '' end || ' ' || a.attgenerated::text || a.attidentity::text
      || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as line
    from ${ours} join pg_class c on c.relnamespace = n.oid and c.relkind in ('r', 'p', 'v', 'm')
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  union all select 'index ' || pg_get_indexdef(c.oid) from ${ours} join pg_class c on c.relnamespace = n.oid and c.relkind in ('i', 'I')
  union all select 'rule ' || ${table} || ' ' || k.conname || ' ' || pg_get_constraintdef(k.oid)
    from ${ours} join pg_class c on c.relnamespace = n.oid join pg_constraint k on k.conrelid = c.oid and k.contype <> 'n'
  union all select 'wall ' || ${table} || case when c.relrowsecurity then ' up' else ' down' end
      || case when c.relforcerowsecurity then ', for its owner too' else '' end
    from ${ours} join pg_class c on c.relnamespace = n.oid and c.relkind in ('r', 'p')
  union all select 'policy ' || ${table} || ' ' || p.polname || ' ' || p.polcmd::text || p.polpermissive::text
      || (select coalesce(string_agg(r.rolname, ', ' order by r.rolname), '') from pg_roles r where r.oid = any (p.polroles))
      || coalesce(' sees ' || pg_get_expr(p.polqual, p.polrelid), '') || coalesce(' writes ' || pg_get_expr(p.polwithcheck, p.polrelid), '')
    from ${ours} join pg_class c on c.relnamespace = n.oid join pg_policy p on p.polrelid = c.oid
  union all select 'trigger ' || pg_get_triggerdef(t.oid)
    from ${ours} join pg_class c on c.relnamespace = n.oid join pg_trigger t on t.tgrelid = c.oid and not t.tgisinternal
  union all select 'view ' || ${table} || ' ' || md5(pg_get_viewdef(c.oid))
    from ${ours} join pg_class c on c.relnamespace = n.oid and c.relkind in ('v', 'm')
  union all select 'function ' || n.nspname || '.' || f.proname || '(' || pg_get_function_identity_arguments(f.oid) || ') '
      || md5(f.prosrc || coalesce(pg_get_function_sqlbody(f.oid), '')) || case when f.prosecdef then ' as its owner' else '' end
    from ${ours} join pg_proc f on f.pronamespace = n.oid
  union all select 'right ' || ${table} || ' ' || coalesce(nullif(x.grantee, 0)::regrole::text, 'everyone') || ' '
      || string_agg(x.privilege_type, ', ' order by x.privilege_type)
    from ${ours} join pg_class c on c.relnamespace = n.oid, aclexplode(c.relacl) x where x.grantee <> c.relowner
    group by n.nspname, c.relname, x.grantee
  order by line`

/** Describes a database. Two databases made by the same migrations have the same fingerprint, whoever owns them. */
export async function fingerprint(url: string): Promise<Fingerprint> {
  return connected(url, fingerprintOn)
}

/** What has changed in a database since its last migration, each as a line; nothing when nobody touched it by hand. */
export async function driftOf(url: string): Promise<string[]> {
  return connected(url, async (client) => {
    const expected = await keptFingerprint(client)
    return expected ? difference(expected, (await fingerprintOn(client)).lines) : []
  })
}

/** What one description has and the other lacks, in words. */
export function difference(expected: readonly string[], found: readonly string[]): string[] {
  const [before, after] = [new Set(expected), new Set(found)]
  const gone = expected.filter((line) => !after.has(line)).map((line) => `missing: ${line}`)
  return [...gone, ...found.filter((line) => !before.has(line)).map((line) => `unexpected: ${line}`)]
}

/** Describes the database at the other end of a connection. */
export async function fingerprintOn(client: pg.ClientBase): Promise<Fingerprint> {
  await client.query("begin read only; set local search_path = ''")
  const found = await describe(client)
  await client.query('commit')
  return found
}

/** Describes the database within a transaction that has no search path. */
export async function describe(client: pg.ClientBase): Promise<Fingerprint> {
  const { rows } = await client.query<{ line: string }>(described)
  const lines = rows.map(({ line }) => line)
  return { lines, hash: createHash('sha256').update(lines.join('\n')).digest('hex') }
}

/** What the database looked like when its migrations had run; nothing when that was under another version of the server. */
export async function keptFingerprint(client: pg.ClientBase): Promise<string[] | undefined> {
  const { rows } = await client.query<{ lines: string[] }>(
    "select lines from house.fingerprint where server = current_setting('server_version_num')::int / 10000",
  )
  return rows[0]?.lines
}

/** Whether that is known, without reading it all. */
export async function hasFingerprint(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query(
    "select from house.fingerprint where server = current_setting('server_version_num')::int / 10000",
  )
  return rows.length > 0
}

/** Forgets it, when the tables change; the next look is then the one that counts. */
export async function forgetFingerprint(client: pg.ClientBase): Promise<void> {
  await client.query('delete from house.fingerprint')
}

/** Remembers what the database looked like when its migrations had run. */
export async function keepFingerprint(client: pg.ClientBase, { lines }: Fingerprint): Promise<void> {
  await client.query(
    `insert into house.fingerprint (server, lines) values (current_setting('server_version_num')::int / 10000, $1)
     on conflict (only_row) do update set server = excluded.server, lines = excluded.lines`,
    [lines],
  )
}

async function connected<T>(url: string, ask: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined) // the query that was under way says it better
  await client.connect()
  try {
    return await ask(client)
  } finally {
    await client.end()
  }
}
