import { sql } from 'kysely'
import { caseNumbers } from '../../../foundation/cases/index.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { type Agreement, readAgreement } from '../../agreements/index.ts'
import type { Text } from '../../schemes/index.ts'
import { readDuties } from './duty.store.ts'
import { lastDay } from './duty.ts'

/** A late report of an organisation, in another agreement than the one that is looked at. */
export interface LateElsewhere {
  readonly name: Text
  /** The number and the title of the case it is owed in. */
  readonly number: string
  readonly title: string
  /** The last day it should have been there. */
  readonly due: Day
}

/** What the coordinating partner of an agreement owes too late elsewhere: what the asker may see of it, and how much more there is. */
export interface LateElsewheres {
  readonly seen: readonly LateElsewhere[]
  readonly unseen: number
}

/**
 * The late reports of an agreement's coordinating partner in all its other agreements: those it coordinates, and those it has left. They
 * hold its next payment here, whoever looks; which they are is told only to who may see the other agreement.
 */
export async function lateElsewhere(
  db: Db,
  { id, coordinator }: Pick<Agreement, 'id' | 'coordinator'>,
  today: Day,
): Promise<LateElsewheres> {
  const found = await sql<{ id: string }>`select reports.late_elsewhere(${id}, ${coordinator}, ${today}) as id`.execute(
    db,
  )
  if (found.rows.length === 0) return { seen: [], unseen: 0 }
  const duties = await readDuties(db, sql`d.id = any(${found.rows.map((row) => row.id)}::uuid[])`)
  const numbers = await caseNumbers(db, [...new Set(duties.map(({ agreement }) => agreement))])
  const seen: LateElsewhere[] = []
  for (const duty of duties) {
    const title = (await readAgreement(db, duty.agreement))?.title
    const number = numbers.get(duty.agreement)
    if (title !== undefined && number !== undefined) seen.push({ name: duty.name, number, title, due: lastDay(duty) })
  }
  return { seen, unseen: found.rows.length - seen.length }
}
