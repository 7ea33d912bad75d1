import { CompiledQuery } from 'kysely'
import pg from 'pg'
import type { ConstructorOptions, PgBoss } from 'pg-boss'
import type { Db } from '../db.ts'
import type { House } from '../web.ts'
import type { Asked } from './asked.store.ts'
import type { Job, JobData } from './jobs.ts'

const { builtins, getTypeParser } = pg.types
const keptAsText: readonly number[] = [builtins.INT8, builtins.NUMERIC, builtins.DATE]

/** The queue reads what node-postgres gives by itself, without the parsers that the rest of the house sets. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    keptAsText.includes(oid) ? String : getTypeParser(oid, format as 'text'),
}

const options = (pool: pg.Pool): ConstructorOptions => ({
  db: { executeSql: (text, values = []) => pool.query({ text, values, types }) },
  schema: 'pgboss',
  // Kept lean: nothing is recorded that nobody reads.
  registerInstance: false,
  reindex: false,
  monitorVacuum: false,
})

/**
 * A job that fails is tried again after half a minute, then later each time, eight times in all.
 * One whose machine has been silent for a minute is given to another.
 */
const patience = {
  retryLimit: 8,
  retryDelay: 30,
  retryBackoff: true,
  retryDelayMax: 3600,
  expireInSeconds: 900,
  heartbeatSeconds: 60,
  deleteAfterSeconds: 86_400,
}

/** The queue, with the worker of each job, by name. */
export interface Boss {
  readonly queue: PgBoss
  readonly workers: ReadonlyMap<string, string>
}

type OnError = (error: unknown) => void

/** Starts the queue and gives every job its worker. Makes or upgrades the queue's own schema when needed. */
export async function startBoss(house: House, jobs: readonly Job[], onError: OnError): Promise<Boss> {
  // Read when jobs start, which is after the house has opened: nobody waits for it.
  const library = await import('pg-boss')
  const boss = new library.PgBoss(options(house.pool))
  boss.on('error', onError)
  await boss.start({ attempts: 10 })
  const known = new Set((await boss.getQueues()).map(({ name }) => name))
  const workers = new Map<string, string>()
  for (const job of jobs) {
    if (known.has(job.name)) await boss.updateQueue(job.name, patience)
    else await boss.createQueue(job.name, { ...patience, policy: comesRound(job) ? 'stately' : 'standard' })
    const worker = await boss.work<JobData | null>(job.name, { pollingIntervalSeconds: 2 }, async ([asked]) => {
      if (asked) await job.run(house, asked.data ?? {}, asked.id)
    })
    workers.set(job.name, worker)
    if (job.cron) await boss.schedule(job.name, job.cron, null, { tz: house.agency().zone })
  }
  return { queue: boss, workers }
}

/** Jobs that come round by themselves never pile up: one waits and one runs, at most. */
const comesRound = (job: Job): boolean => job.cron !== undefined || job.everySeconds !== undefined

/** Asks for a job whose time has come round, once for all processes. */
export const askAgain = ({ queue }: Boss, { name, everySeconds = 60 }: Job): Promise<string | null> =>
  queue.send(name, null, { singletonKey: 'round', singletonSeconds: everySeconds, deleteAfterSeconds: 3600 })

/** Gives what was asked for to the queue, in the transaction that strikes it from the list. */
export async function handTo({ queue }: Boss, db: Db, all: readonly Asked[]): Promise<void> {
  const executeSql = async (text: string, values: unknown[] = []) => {
    const { rows } = await db.executeQuery(CompiledQuery.raw(text, values))
    return { rows: [...rows] }
  }
  for (const { id, name, data, start_at } of all)
    await queue.send(name, data, { id, startAfter: start_at, db: { executeSql } })
}

/** Lets the workers look at once for what was handed over, and not at their next round. */
export function stir({ queue, workers }: Boss): void {
  for (const worker of workers.values()) queue.notifyWorker(worker)
}
