import { randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import pg from 'pg'
import { send } from './load.ts'
import type { Line } from './result.ts'
import { inTurn, type Stage } from './stage.ts'
import { savedQuestion, type Writer } from './visitors.ts'

const atOnce = 8
const words = 'Those who stay six months come home with habits, not only with ideas. '.repeat(6)

/** Saving one field through the house, against inserting a row of the same words in the same database; both wait until it is on disk. */
export async function measureSaving({ app, databaseUrl, visitors }: Stage): Promise<Line[]> {
  const writers = visitors.writers.filter(({ phase }) => phase === visitors.writers[0]?.phase)
  const seen = new Map(writers.map(({ application, seen }) => [application, seen]))
  const rates: { saved: number; inserted: number }[] = []
  await save(app.port, writers, seen, 2)
  for (let round = 0; round < 3; round++) {
    const inserted = await insert(databaseUrl, 4)
    rates.push({ saved: await save(app.port, writers, seen, 4), inserted })
  }
  const best = rates.sort((a, b) => a.saved / a.inserted - b.saved / b.inserted)[1] ?? { saved: 0, inserted: 1 }
  return [
    {
      ...{
        what: 'saving one field, against a bare insert',
        measured: best.saved / best.inserted,
        target: 0.5,
        unit: '×',
        atLeast: true,
      },
      because: `${best.saved.toFixed(0)} saves against ${best.inserted.toFixed(0)} inserts a second, ${atOnce} at once, fsync on`,
    },
  ]
}

/** How many a second get done in some seconds. */
async function rate(seconds: number, one: (lane: number, n: number) => Promise<void>): Promise<number> {
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
async function save(
  port: number,
  writers: readonly Writer[],
  seen: Map<string, number>,
  seconds: number,
): Promise<number> {
  return rate(seconds, async (lane, n) => {
    const { application, cookie } = inTurn(
      writers.filter((_, at) => at % atOnce === lane),
      n,
    )
    const version = seen.get(application) ?? 0
    const form = { part: 'shared', question: savedQuestion, seen: `${version}`, value: `${words}${randomUUID()}` }
    const ask = {
      path: `/applications/${application}/answers`,
      headers: { cookie, accept: 'application/json' },
      body: `${new URLSearchParams(form)}`,
    }
    const answer = await send(port, ask)
    const said = JSON.parse(answer.body.toString()) as { version?: number; say?: string }
    if (answer.status !== 200 && answer.status !== 422) throw new Error(`A save answered ${answer.status}: ${said.say}`)
    seen.set(application, said.version ?? 0)
  })
}

async function insert(url: string, seconds: number): Promise<number> {
  const pool = new pg.Pool({ connectionString: url, max: atOnce })
  try {
    const { rows } = await pool.query<{ fsync: string }>(
      "select current_setting('fsync') || current_setting('synchronous_commit') as fsync",
    )
    if (rows[0]?.fsync !== 'onon')
      throw new Error('This server does not wait for its disk: fsync and synchronous_commit must be on')
    await pool.query(
      'drop table if exists public.bare_insert; create table public.bare_insert (id uuid primary key, words jsonb not null, at timestamptz not null)',
    )
    const row = 'insert into public.bare_insert (id, words, at) values ($1, $2, now())'
    return await rate(seconds, async () => void (await pool.query(row, [randomUUID(), JSON.stringify([words])])))
  } finally {
    await pool.query('drop table if exists public.bare_insert')
    await pool.end()
  }
}
