import { randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import pg from 'pg'
import { send } from './load.ts'
import type { Line } from './result.ts'
import { inTurn, type Stage } from './stage.ts'
import { savedQuestion, type Writer } from './visitors.ts'

const atOnce = 8
const rounds = 5
const seconds = 3
const words = 'Those who stay six months come home with habits, not only with ideas. '.repeat(6)

/**
 * Saving one field through the house, against posting the same words to the bare server, which inserts one row: whole request
 * against whole request, and all wait until it is on disk. Straight inserts, without any request, are told beside it.
 */
export async function measureSaving({ app, bare, databaseUrl, visitors }: Stage): Promise<Line[]> {
  const writers = visitors.writers.filter(({ phase }) => phase === visitors.writers[0]?.phase)
  const seen = new Map(writers.map(({ application, seen }) => [application, seen]))
  const pool = new pg.Pool({ connectionString: databaseUrl, max: atOnce })
  try {
    await makeTable(pool)
    const saving = saveWith(app.port, writers, seen)
    for (const one of [saving, post(bare.port), insert(pool)]) await rate(1, one)
    const rates: Rates[] = []
    for (let round = 0; round < rounds; round++)
      rates.push({
        saved: await rate(seconds, saving),
        posted: await rate(seconds, post(bare.port)),
        inserted: await rate(seconds, insert(pool)),
      })
    return linesOf(rates.sort((a, b) => a.saved / a.posted - b.saved / b.posted)[Math.floor(rounds / 2)])
  } finally {
    await pool.query('drop table if exists public.bare_insert')
    await pool.end()
  }
}

/** How many a second got done in one round. */
interface Rates {
  readonly saved: number
  readonly posted: number
  readonly inserted: number
}

function linesOf({ saved, posted, inserted }: Rates = { saved: 0, posted: 1, inserted: 1 }): Line[] {
  const all = `${atOnce} at once, fsync on`
  return [
    {
      ...{
        what: 'saving one field, against posting to a bare server',
        measured: saved / posted,
        target: 0.5,
        unit: '×',
      },
      ...{ atLeast: true, because: `${saved.toFixed(0)} saves against ${posted.toFixed(0)} posts a second, ${all}` },
    },
    {
      ...{ what: 'saving one field, against inserts without any request', measured: saved / inserted, unit: '×' },
      because: `${inserted.toFixed(0)} inserts a second straight from the benchmark, ${all}`,
    },
  ]
}

type One = (lane: number, n: number) => Promise<unknown>

/** How many a second get done in some seconds. */
async function rate(seconds: number, one: One): Promise<number> {
  const until = performance.now() + seconds * 1000
  let done = 0
  const lanes = Array.from({ length: atOnce }, async (_, lane) => {
    for (let n = 0; performance.now() < until; n++) {
      await one(lane, n)
      done++
    }
  })
  await Promise.all(lanes)
  return done / seconds
}

/** Each lane has drafts of its own, so that nobody writes on top of another. */
function saveWith(port: number, writers: readonly Writer[], seen: Map<string, number>): One {
  return async (lane, n) => {
    const mine = writers.filter((_, at) => at % atOnce === lane)
    const { application, cookie } = inTurn(mine, n)
    const version = seen.get(application) ?? 0
    const form = { part: 'shared', question: savedQuestion, seen: `${version}`, value: `${words}${randomUUID()}` }
    const headers = { cookie, accept: 'application/json' }
    const body = `${new URLSearchParams(form)}`
    const answer = await send(port, { path: `/applications/${application}/answers`, headers, body })
    const said = JSON.parse(answer.body.toString()) as { version?: number; say?: string }
    if (answer.status !== 200 && answer.status !== 422) throw new Error(`A save answered ${answer.status}: ${said.say}`)
    seen.set(application, said.version ?? 0)
  }
}

function post(port: number): One {
  return async () => {
    const body = `${new URLSearchParams({ value: `${words}${randomUUID()}` })}`
    const { status } = await send(port, { path: '/', body })
    if (status !== 200) throw new Error(`The bare server answered ${status}`)
  }
}

const row = 'insert into public.bare_insert (id, words, at) values ($1, $2, now())'
const insert =
  (pool: pg.Pool): One =>
  () =>
    pool.query(row, [randomUUID(), JSON.stringify([words])])

async function makeTable(pool: pg.Pool): Promise<void> {
  const asked = "select current_setting('fsync') || current_setting('synchronous_commit') as fsync"
  const { rows } = await pool.query<{ fsync: string }>(asked)
  if (rows[0]?.fsync !== 'onon')
    throw new Error('This server does not wait for its disk: fsync and synchronous_commit must be on')
  await pool.query(
    'drop table if exists public.bare_insert; create table public.bare_insert (id uuid primary key, words jsonb not null, at timestamptz not null)',
  )
}
