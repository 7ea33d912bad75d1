import pg from 'pg'
import { foreign } from './fingerprint.ts'

interface Column {
  readonly table: string
  readonly column: string
  readonly type: string
  readonly array: boolean
  readonly labels: string[] | null
  readonly words: string | null
  readonly nullable: boolean
  readonly filled: 'never' | 'by default' | 'always'
}

const columns = `
  select n.nspname || '.' || c.relname as "table", a.attname as "column", e.typname as type, t.typelem <> 0 and t.typlen = -1 as "array",
    (select array_agg(l.enumlabel order by l.enumsortorder) from pg_enum l where l.enumtypid = e.oid) as labels,
    (select pg_get_constraintdef(k.oid) from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
      and pg_get_constraintdef(k.oid) ~ '^CHECK \\(\\(\\w+ = ANY \\(ARRAY\\[[^]]*\\]\\)\\)\\)$' limit 1) as words,
    not a.attnotnull and c.relkind in ('r', 'p') as nullable,
    case when a.attgenerated <> '' or a.attidentity = 'a' or c.relkind in ('v', 'm') then 'always'
      when a.atthasdef or a.attidentity = 'd' then 'by default' else 'never' end as filled
  from pg_namespace n join pg_class c on c.relnamespace = n.oid and c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_type o on o.oid = a.atttypid
  join pg_type t on t.oid = case when o.typtype = 'd' then o.typbasetype else o.oid end
  join pg_type e on e.oid = case when t.typelem <> 0 and t.typlen = -1 then t.typelem else t.oid end
  where not (${foreign} or n.nspname = 'house')
  order by n.nspname collate "C", c.relname collate "C", a.attnum`

const plain: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  varchar: 'string',
  bpchar: 'string',
  citext: 'string',
  name: 'string',
  int2: 'number',
  int4: 'number',
  float4: 'number',
  float8: 'number',
  int8: 'bigint',
  numeric: 'string',
  date: 'string',
  bool: 'boolean',
  bytea: 'Buffer',
  tsvector: 'string',
  interval: 'string',
  xid8: 'string',
  inet: 'string',
}

const top = `// Made by \`npm run db:types\` from the migrated database. Do not edit: change a file in db/ and make it again.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

/** Read as a value nobody has checked yet; written as JSON text. */
type Json<Maybe = never> = ColumnType<unknown, string | Maybe, string>
/** Read as a Date; written as one or as ISO text. */
type Instant<Null = never, Maybe = never> = ColumnType<Date | Null, Date | string | Null | Maybe, Date | string | Null>
`

/** TypeScript that describes every table of ours for kysely: the same database always gives the same text. */
export async function tableTypes(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined) // the query that was under way says it better
  await client.connect()
  const { rows } = await client.query<Column>(columns).finally(() => client.end())
  const tables = Map.groupBy(rows, ({ table }) => table)
  const written = [...tables].map(([table, all]) => `  '${table}': {\n${all.map(line).join('')}  }\n`)
  const text = written.join('')
  const imports = ['ColumnType', 'Generated', 'GeneratedAlways'].filter(
    (name) => name === 'ColumnType' || text.includes(`${name}<`),
  )
  return `${top.replace('ColumnType, Generated, GeneratedAlways', imports.join(', '))}
export interface Tables {\n${text}}\n`
}

const line = (column: Column): string => `    ${column.column}: ${typeOf(column)}\n`

function typeOf(column: Column): string {
  const { filled, nullable } = column
  const maybe = filled === 'by default' || nullable ? 'undefined' : 'never'
  if (!column.array && filled !== 'always') {
    if (column.type === 'timestamptz')
      return `Instant<${nullable ? 'null' : 'never'}, ${maybe}>`.replace('<never, never>', '')
    if (column.type === 'jsonb' || column.type === 'json') return jsonOf(nullable, maybe)
  }
  const type = (column.array ? `${inBrackets(baseOf(column))}[]` : baseOf(column)) + (nullable ? ' | null' : '')
  if (filled === 'always') return `GeneratedAlways<${type}>`
  return filled === 'by default' ? `Generated<${type}>` : type
}

function jsonOf(nullable: boolean, maybe: string): string {
  if (nullable) return 'ColumnType<unknown, string | null | undefined, string | null>'
  return maybe === 'never' ? 'Json' : 'Json<undefined>'
}

const inBrackets = (type: string): string => (type.includes('|') ? `(${type})` : type)

/** A column that may only hold certain words (`check (state in (…))`) is typed as those words. */
function baseOf({ type, labels, words }: Column): string {
  const allowed =
    labels ??
    (words ? [...words.matchAll(/'((?:[^']|'')*)'::text/g)].map(([, word = '']) => word.replaceAll("''", "'")) : [])
  if (allowed.length > 0) return allowed.map((word) => quoted(word)).join(' | ')
  if (type === 'timestamptz' || type === 'timestamp') return 'Date'
  return plain[type] ?? 'unknown'
}

const quoted = (word: string): string => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
