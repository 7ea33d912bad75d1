import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { sealEntries } from '../../src/foundation/audit.ts'
import { databaseOn, openPool } from '../../src/foundation/db.ts'
import { driftOf } from '../../src/foundation/fingerprint.ts'
import { migrate, readMigrations } from '../../src/foundation/migrate.ts'
import { root } from '../../src/foundation/root.ts'
import { whileBare } from './bare.ts'
import { fields } from './form.ts'
import { setScene } from './scene.ts'

/** How much of everything: the sizes the targets are set for. */
export const sizes = { organisations: 20_000, applications: 300_000, drafts: 3000, audit: 5_000_000 } as const

const folder = join(root, 'bench/world')
const sqlIn = (name: string) => readFileSync(join(folder, name), 'utf8')
const files = readdirSync(folder)
  .sort()
  .filter((name) => /^\d-.*\.sql$/.test(name))
const batch = 100_000

/** Changes whenever what would be made changes: the migrations, or how the rows are made. */
export function recipe(): string {
  const hash = createHash('sha256').update(JSON.stringify([sizes, fields(), readMigrations(join(root, 'db'))]))
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)))
  return hash.digest('hex').slice(0, 16)
}

type Tell = (what: string, seconds: number) => void

/** Fills an empty database: migrations, the house's own acts, and then the many rows, half of the work on each of two connections. */
export async function make(url: string, at: Date, tell: Tell): Promise<void> {
  const timed = async (what: string, act: () => Promise<unknown>) => {
    const began = performance.now()
    await act()
    tell(what, (performance.now() - began) / 1000)
  }
  await timed('the tables, by the migrations', () => migrate(url))
  await timed('agency, staff, scheme and calls', () => scene(url, at))
  await timed(`the rows of ${sizes.applications} applications and ${sizes.audit} audit lines`, () => fill(url))
  await timed('the seal over the audit', () => run(url, (client) => sealEntries(databaseOn(client))))
  await timed('statistics for the planner', () => run(url, (client) => tidy(client)))
  const drift = await driftOf(url)
  if (drift.length > 0)
    throw new Error(`The tables are not as the migrations made them: ${drift.slice(0, 5).join('; ')}`)
}

/** What the house itself does first, and what the many rows are made with. */
async function scene(url: string, at: Date): Promise<void> {
  const pool = openPool(url, () => undefined, 2)
  await setScene(pool, at).finally(() => pool.end())
  await run(url, async (client) => {
    await client.query(sqlIn('tools.sql'))
    await client.query('insert into bench.field select * from jsonb_populate_recordset(null::bench.field, $1)', [
      JSON.stringify(fields()),
    ])
  })
}

const filled = [
  'people.person',
  'people.address',
  'people.membership',
  'organisations.organisation',
  'organisations.profile',
  'applications.application',
  'applications.party',
  'applications.happening',
  'applications.answer',
  'applications.answer_history',
  'cases.file',
  'cases.party',
  'cases.document',
  'cases.tie',
  'cases.task',
  'decisions.matter',
  'decisions.decision',
  'decisions.saved_filter',
] // in the order of their foreign keys

/** Two connections share the work: one begins with the applications, the other with the audit, which both then fill to the end. */
const fill = (url: string) =>
  run(url, (client) =>
    whileBare(client, ['audit.entry'], async () => {
      await client.query(sqlIn('audit-things.sql'))
      const batches = auditBatches()
      const help = async () => {
        await applications(url)
        await run(url, (other) => audit(other, batches))
      }
      await Promise.all([audit(client, batches), help()])
    }),
  )

const applications = (url: string) =>
  run(url, (client) =>
    whileBare(client, filled, async () => {
      for (const name of files) await client.query(sqlIn(name))
    }),
  )

/** The first and last application of every batch of audit rows, and how many rows it is. */
function* auditBatches(): Generator<[number, number, number]> {
  const count = Math.ceil(sizes.audit / batch)
  const each = Math.ceil(sizes.applications / count)
  for (let n = 0; n < count; n++) yield [n * each + 1, (n + 1) * each, Math.min(batch, sizes.audit - n * batch)]
}

async function audit(client: pg.Client, batches: Iterable<[number, number, number]>): Promise<void> {
  const rows = sqlIn('audit.sql')
  for (const values of batches) await client.query(rows, values)
}

async function tidy(client: pg.Client): Promise<void> {
  const wrong = await client.query<{ n: string }>(
    'select count(*)::int as n from audit.entry where id % 1000 = 0 and hash is distinct from audit.hash_of(at, actor, action, kind, thing, data)',
  )
  if (Number(wrong.rows[0]?.n) > 0) throw new Error('Audit rows were made with wrong hashes')
  await client.query('drop schema bench cascade')
  await client.query('vacuum (analyze)')
}

async function run(url: string, act: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const [name, size] of Object.entries(sizes)) await client.query(`set bench.${name} = ${size}`)
    await client.query('set client_min_messages = warning')
    await act(client)
  } finally {
    await client.end()
  }
}
