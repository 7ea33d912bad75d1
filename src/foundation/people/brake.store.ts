import type pg from 'pg'
import { now } from '../clock.ts'

/** How often something may be tried in how many seconds. */
export interface Brake {
  readonly most: number
  readonly seconds: number
}

/** Counts a try and says whether it is one too many. Counted outside the request's transaction, so that failures count too. */
export async function isTooOften(pool: pg.Pool, key: string, { most, seconds }: Brake): Promise<boolean> {
  const at = now()
  const until = new Date(at.getTime() + seconds * 1000)
  const counted = await pool.query<{ count: number }>(
    `insert into people.attempt as a (key, count, until) values ($1, 1, $2)
     on conflict (key) do update set count = case when a.until <= $3 then 1 else a.count + 1 end,
       until = case when a.until <= $3 then excluded.until else a.until end
     returning count`,
    [key.slice(0, 400), until, at],
  )
  return (counted.rows[0]?.count ?? 0) > most
}
