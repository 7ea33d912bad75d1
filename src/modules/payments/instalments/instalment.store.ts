import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { isId } from '../../../foundation/id.ts'
import { money } from '../../../foundation/money.ts'
import type { Text } from '../../schemes/index.ts'
import type { Instalment, InstalmentState } from './instalment.ts'

interface Row {
  id: string
  agreement: string
  call: string
  organisation: string
  terms: string
  planned_by: number
  number: number
  name: Text
  part: Instalment['part']
  split_from: string | null
  day: Day
  minor: bigint
  currency: string
  waits_for: string[]
  state: InstalmentState
  tries: number
  proposed_by: string | null
  attested_by: string | null
  paid_by: string | null
  why: string
  let_through_why: string
  let_through_by: string | null
}

const columns = sql`i.id, i.agreement, i.call, i.organisation, i.terms, i.planned_by, i.number, i.name, i.part, i.split_from, i.day,
  i.minor, i.currency, i.waits_for, i.state, i.tries, i.proposed_by, i.attested_by, i.paid_by, i.why, i.let_through_why, i.let_through_by`

const instalmentOf = (row: Row): Instalment => ({
  ...{ id: row.id, agreement: row.agreement, call: row.call, organisation: row.organisation, terms: row.terms },
  ...{ plannedBy: row.planned_by, number: row.number, name: row.name, part: row.part, day: row.day },
  ...{ sum: money(row.minor, row.currency), waitsFor: row.waits_for, state: row.state, tries: row.tries, why: row.why },
  letThroughWhy: row.let_through_why,
  ...(row.split_from === null ? {} : { splitFrom: row.split_from }),
  ...(row.proposed_by === null ? {} : { proposedBy: row.proposed_by }),
  ...(row.attested_by === null ? {} : { attestedBy: row.attested_by }),
  ...(row.paid_by === null ? {} : { paidBy: row.paid_by }),
  ...(row.let_through_by === null ? {} : { letThroughBy: row.let_through_by }),
})

async function read(db: Db, rest: RawBuilder<unknown>): Promise<Instalment[]> {
  const found = await sql<Row>`select ${columns} from payments.instalment i ${rest}`.execute(db)
  return found.rows.map(instalmentOf)
}

/** Every instalment of an agreement, in the order they are paid; those that were split or planned anew too. */
export const instalmentsOf = (db: Db, agreement: string): Promise<Instalment[]> =>
  read(db, sql`where i.agreement = ${agreement} order by i.number, i.day, i.id`)

/** The one way in to an instalment: whoever may see its agreement. Undefined is answered as not found. */
export async function openInstalment(db: Db, id: string): Promise<Instalment | undefined> {
  if (!isId(id)) return undefined
  return (await read(db, sql`where i.id = ${id}`))[0]
}

/** Many at once, in the order of their days; those the asker may not see are left out. */
export const openInstalments = (db: Db, ids: readonly string[]): Promise<Instalment[]> =>
  read(db, sql`where i.id = any(${ids.filter(isId)}) order by i.day, i.id`)

/** A page of those in some states, the first day first, up to a last day when there is one. */
export const listInstalments = (
  db: Db,
  states: readonly InstalmentState[],
  { upTo, after }: { readonly upTo?: Day | undefined; readonly after?: { day: Day; id: string } | undefined },
  most: number,
): Promise<Instalment[]> =>
  read(
    db,
    sql`where i.state = any(${states}) and (${upTo ?? null}::date is null or i.day <= ${upTo ?? null}::date)
      and (${after?.day ?? null}::date is null or (i.day, i.id) > (${after?.day ?? null}::date, ${after?.id ?? null}::uuid))
      order by i.day, i.id limit ${most}`,
  )

/** How many stand in each state; `due` are those whose day has come. */
export async function countInstalments(db: Db, today: Day): Promise<ReadonlyMap<InstalmentState | 'due', number>> {
  const found = await sql<{ state: InstalmentState | 'due'; n: number }>`
    select case when state = 'planned' and day <= ${today} then 'due' else state end as state, count(*)::int as n
    from payments.instalment group by 1`.execute(db)
  return new Map(found.rows.map(({ state, n }) => [state, n]))
}
