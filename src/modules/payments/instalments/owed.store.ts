import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { inEveryLanguage } from '../../schemes/index.ts'
import type { Owed } from './conditions.ts'

/** Remembers that a report was approved, once. As the house itself. */
export async function approveReport(db: Db, agreement: string, duty: string, terms: string): Promise<void> {
  await sql`insert into payments.approved_report (agreement, duty, terms, at)
    values (${agreement}, ${duty}, ${terms}, ${now()}) on conflict do nothing`.execute(db)
}

/** What the partners owe of reports, as far as money waits for it. */
export async function owedIn(db: Db, agreement: string): Promise<Owed[]> {
  const found = await sql<{ terms: string }>`select terms from payments.approved_report
    where agreement = ${agreement}`.execute(db)
  return found.rows.map(({ terms }) => ({ terms, name: inEveryLanguage(() => terms), due: '', met: true, late: false }))
}
