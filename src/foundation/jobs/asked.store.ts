import { sql } from 'kysely'
import type pg from 'pg'
import { now } from '../clock.ts'
import { type Db, inTransaction } from '../db.ts'
import { newId } from '../id.ts'
import type { JobData } from './jobs.ts'

/** Something that was asked for, on its way to the queue. */
export interface Asked {
  readonly id: string
  readonly name: string
  readonly data: JobData
  readonly start_at: Date
}

/**
 * Asks for a job in the caller's transaction, whoever asks: it is done when the transaction has held, and never when it did not.
 * Gives the id that the job will be known by. The job starts at once, or at `startAt`.
 */
export async function enqueue(db: Db, name: string, data: JobData = {}, startAt: Date = now()): Promise<string> {
  const id = newId()
  await sql`select jobs.ask(${id}, ${name}, ${JSON.stringify(data)}, ${startAt})`.execute(db)
  return id
}

/** Hands over what was asked for, of the jobs that are known; handing over and striking from the list are one act. Returns how many. */
export async function handOver(
  pool: pg.Pool,
  known: readonly string[],
  take: (db: Db, asked: readonly Asked[]) => Promise<void>,
): Promise<number> {
  return await inTransaction(pool, 'system', async (db) => {
    const found = await sql<Asked>`delete from jobs.asked where id in (
      select id from jobs.asked where name = any (${known}) order by number limit 500 for update skip locked)
      returning id, name, data, start_at`.execute(db)
    if (found.rows.length > 0) await take(db, found.rows)
    return found.rows.length
  })
}
