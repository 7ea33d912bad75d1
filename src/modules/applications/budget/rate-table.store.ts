import { sql } from 'kysely'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { newId } from '../../../foundation/id.ts'
import { act } from '../../../foundation/moves.ts'
import type { Exchange } from '../../schemes/index.ts'
import { exchangeFrom, type TableRate } from './rate-table.ts'

/** Keeps published rates; those that are there already are replaced. Gives how many there are. As the house itself. */
export async function keepRates(db: Db, rates: readonly TableRate[], file: string): Promise<number> {
  const data = { file, rates: rates.length }
  const what = { action: 'exchange rates imported', kind: 'rates', thing: newId(), actor: undefined, data }
  await act(db, what, async () => {
    for (let start = 0; start < rates.length; start += 5000) {
      const rows = JSON.stringify(rates.slice(start, start + 5000))
      await sql`
        insert into applications.exchange_rate (base, currency, day, rate, source)
        select distinct on (base, currency, day) base, currency, day, rate, source
        from jsonb_to_recordset(${rows}::jsonb) as r (base text, currency text, day date, rate text, source text)
        on conflict (base, currency, day) do update set rate = excluded.rate, source = excluded.source`.execute(db)
    }
    return 1
  })
  return rates.length
}

interface Row {
  from: string
  to: string
  day: Day
  source: string
}

/** The newest rate from one currency to another that was published by a day, when the table has one. */
export async function rateInTable(db: Db, from: string, to: string, by: Day): Promise<Exchange | undefined> {
  const found = await sql<Row>`
    with known as (
      select base, currency, day, rate, source from applications.exchange_rate where currency in (${from}, ${to}) and day <= ${by}
      union all select distinct base, base, day, '1', source from applications.exchange_rate
        where base in (${from}, ${to}) and currency in (${from}, ${to}) and day <= ${by})
    select f.rate as "from", t.rate as "to", f.day, f.source from known f
    join known t on t.base = f.base and t.day = f.day and t.currency = ${to}
    where f.currency = ${from} order by f.day desc limit 1`.execute(db)
  const row = found.rows[0]
  return row && exchangeFrom(from, to, row)
}
