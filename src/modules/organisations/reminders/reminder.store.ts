import { sql } from 'kysely'
import { addTo, type Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import type { Item } from '../checks/check.ts'
import { notice } from '../papers/paper.ts'

export interface PaperRunningOut {
  readonly id: string
  readonly kind: string
  readonly until: Day
  readonly organisation: string
  readonly name: string
}

/** How long after its last day a paper is still worth a mail. */
const late = { days: -30 } as const

/** Papers in use whose last day is near, or was passed lately. As the house itself. */
export async function papersRunningOut(db: Db, today: Day): Promise<readonly PaperRunningOut[]> {
  const found = await sql<PaperRunningOut>`
    select p.id, p.kind, p.until, o.id as organisation, o.name
    from organisations.paper p join organisations.organisation o on o.id = p.organisation
    where p.replaced_at is null and p.until between ${addTo(today, late)} and ${addTo(today, notice)} and o.merged_into is null
    order by p.until, p.id`.execute(db)
  return found.rows
}

export interface AcceptanceRunningOut {
  readonly item: Item
  readonly number: number
  readonly until: Day
  readonly organisation: string
  readonly name: string
}

/** Acceptances whose last day is near. As the house itself. */
export async function acceptancesRunningOut(db: Db, today: Day): Promise<readonly AcceptanceRunningOut[]> {
  const found = await sql<AcceptanceRunningOut>`
    select i.item, i.number, i.until, o.id as organisation, o.name
    from organisations.item_now i join organisations.organisation o on o.id = i.organisation
    where i.outcome = 'accepted' and i.until between ${today} and ${addTo(today, notice)} and o.merged_into is null
    order by i.until, o.id, i.item`.execute(db)
  return found.rows
}
