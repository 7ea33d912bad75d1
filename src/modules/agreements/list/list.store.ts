import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { keptText } from '../../../foundation/forms/keep.ts'
import { isId } from '../../../foundation/id.ts'
import { type Money, money } from '../../../foundation/money.ts'
import type { AgreementState } from '../agreement/agreement.ts'

/** An agreement in a list. */
export interface ListedAgreement {
  readonly id: string
  readonly title: string
  readonly state: AgreementState
  readonly coordinator: string
  readonly granted: Money
  readonly from?: Day
  readonly to?: Day
  readonly answerBy?: Day
  /** A version waits for signatures. */
  readonly signing: boolean
}

export const pageSize = 25

interface Row {
  id: string
  title: string
  state: AgreementState
  coordinator: string
  granted_minor: bigint
  currency: string
  from_day: Day | null
  to_day: Day | null
  answer_by: Day | null
  signing: boolean
}

/** A page of the agreements the asker may see, the newest first, from before an id on; one more than a page when there are older ones. */
export async function listAgreements(
  db: Db,
  { state, before }: { readonly state?: AgreementState | undefined; readonly before?: string | undefined } = {},
): Promise<ListedAgreement[]> {
  const where: RawBuilder<unknown>[] = [sql`true`]
  if (state) where.push(sql`a.state = ${state}`)
  if (before && isId(before)) where.push(sql`a.id < ${before}`)
  const found =
    await sql<Row>`select a.id, a.title, a.state, a.coordinator, a.granted_minor, a.currency, a.from_day, a.to_day, a.answer_by,
      exists (select from agreements.version v where v.agreement = a.id and v.state = 'offered') as signing
    from agreements.agreement a where ${sql.join(where, sql` and `)} order by a.id desc limit ${pageSize + 1}`.execute(
      db,
    )
  return found.rows.map((row) => ({
    ...{ id: row.id, title: keptText(row.title), state: row.state, coordinator: row.coordinator, signing: row.signing },
    granted: money(row.granted_minor, row.currency),
    ...(row.from_day === null ? {} : { from: row.from_day }),
    ...(row.to_day === null ? {} : { to: row.to_day }),
    ...(row.answer_by === null ? {} : { answerBy: row.answer_by }),
  }))
}
