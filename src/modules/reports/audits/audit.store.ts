import { sql } from 'kysely'
import type { Db } from '../../../foundation/db.ts'
import type { Told } from '../../../foundation/events.ts'
import { keepJson, keepText, keptJson, keptText } from '../../../foundation/forms/keep.ts'
import { isId, newId } from '../../../foundation/id.ts'
import type { Duty } from '../duties/duty.ts'

/** Something the auditor found. */
export interface Finding {
  readonly line: string
  readonly text: string
  readonly severity: string
}

/** What the auditor confirmed about a round, as payments told it. */
export interface Audit {
  readonly duty: string
  readonly round?: string | undefined
  readonly opinion: string
  readonly firm: string
  readonly findings: readonly Finding[]
  readonly at: Date
}

/** Keeps what was told of an audit. As the house itself. */
export async function keepAudit(db: Db, duty: Pick<Duty, 'id' | 'agreement' | 'round'>, told: Told): Promise<void> {
  const { file, opinion = '', firm = '', findings = [] } = told.data
  const kept = typeof file === 'string' && isId(file) ? file : null
  await sql`insert into reports.audit (id, duty, agreement, round, file, opinion, firm, findings, at)
    values (${newId()}, ${duty.id}, ${duty.agreement}, ${duty.round ?? null}, ${kept}, ${keepText(String(opinion))},
      ${keepText(String(firm))}, ${keepJson(Array.isArray(findings) ? findings : [])}, ${told.at})`.execute(db)
}

/** What auditors have confirmed in an agreement, the first first. */
export async function auditsOf(db: Db, agreement: string): Promise<Audit[]> {
  const found = await sql<{
    duty: string
    round: string | null
    opinion: string
    firm: string
    findings: unknown
    at: Date
  }>`select duty, round, opinion, firm, findings, at from reports.audit where agreement = ${agreement} order by id`.execute(
    db,
  )
  return found.rows.map(({ duty, round, opinion, firm, findings, at }) => ({
    ...{ duty, opinion: keptText(opinion), firm: keptText(firm), at },
    ...(round === null ? {} : { round }),
    findings: (keptJson(findings) as readonly Partial<Finding>[]).map(({ line = '', text = '', severity = '' }) => ({
      ...{ line, text, severity },
    })),
  }))
}
