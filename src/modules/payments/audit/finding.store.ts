import { sql } from 'kysely'
import { addDocument } from '../../../foundation/cases/index.ts'
import { now } from '../../../foundation/clock.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { isId, newId } from '../../../foundation/id.ts'
import { act } from '../../../foundation/moves.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { AuditLink, Confirmation, Finding, Opinion, Severity } from './audit.ts'
import { words } from './audit-page.words.ts'

/** What an auditor has found so far, the first first. */
export async function findingsOf(db: Db, link: string): Promise<Finding[]> {
  const found = await sql<{
    id: string
    line: string
    minor: bigint | null
    currency: string
    severity: Severity
    text: string
  }>`
    select id, line, minor, currency, severity, text from payments.audit_finding where link = ${link} order by id`.execute(
    db,
  )
  return found.rows.map(({ minor, ...finding }) => ({ ...finding, ...(minor === null ? {} : { minor }) }))
}

const what = (link: AuditLink, action: string, data = {}) => ({
  ...{ action, kind: 'case', thing: link.agreement, actor: undefined, data: { link: link.id, ...data } },
})

/** Keeps a finding. As the house itself. */
export const addFinding = (db: Db, link: AuditLink, finding: Omit<Finding, 'id'>): Promise<Refusal | undefined> =>
  act(db, what(link, 'auditor’s finding', { severity: finding.severity }), async () => {
    const { line, minor = null, currency, severity, text } = finding
    const done = await sql`insert into payments.audit_finding (id, link, line, minor, currency, severity, text, at)
      values (${newId()}, ${link.id}, ${line}, ${minor}, ${currency}, ${severity}, ${text}, ${now()})`.execute(db)
    return done.numAffectedRows ?? 0n
  })

/** Takes a finding away again, before the auditor confirms. As the house itself. */
export const removeFinding = (db: Db, link: AuditLink, finding: string): Promise<Refusal | undefined> =>
  act(db, what(link, 'auditor’s finding taken away'), async () => {
    if (!isId(finding)) return 0n
    const done = await sql`delete from payments.audit_finding where id = ${finding} and link = ${link.id}`.execute(db)
    return done.numAffectedRows ?? 0n
  })

/** A confirmation as it was signed. */
export interface Signed extends Confirmation {
  readonly link: string
  readonly hash: string
  readonly report: string
  readonly at: Date
}

/** What was signed with each of these links. */
export async function signedWith(db: Db, links: readonly string[]): Promise<ReadonlyMap<string, Signed>> {
  const found = await sql<
    Signed & { opinion: Opinion }
  >`select link, name, firm, authorisation, opinion, statement, hash, report, at
    from payments.audit_confirmation where link = any(${links as string[]}::uuid[])`.execute(db)
  return new Map(found.rows.map((row) => [row.link, row]))
}

/** All that an auditor signs, and over what. */
export interface Signature extends Confirmation {
  readonly content: unknown
  readonly hash: string
  readonly report: string
  readonly findings: readonly Finding[]
  readonly today: Day
}

const asText = (_: string, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)

/** The auditor signs: the link has done its work, the journal gets the report, and what waits for it is told. As the house itself. */
export async function confirmAudit(db: Db, link: AuditLink, one: Signature): Promise<Refusal | undefined> {
  const { name, firm, authorisation, opinion, statement, content, hash, report, findings, today } = one
  const told = findings.map(({ line, text, severity }) => ({ line, text, severity }))
  const data = {
    round: link.round ?? null,
    duty: link.duty ?? null,
    file: report,
    opinion,
    firm,
    name,
    hash,
    findings: told,
  }
  const refusal = await act(
    db,
    { ...what(link, 'audit confirmed', data), tell: 'payments.audit confirmed' },
    async () => {
      const spent = await sql`update payments.audit_link set confirmed_at = ${now()}
      where id = ${link.id} and confirmed_at is null and revoked_at is null`.execute(db)
      if (!spent.numAffectedRows) return 0n
      const done =
        await sql`insert into payments.audit_confirmation (link, name, firm, authorisation, opinion, statement, content, hash, report, at)
      values (${link.id}, ${name}, ${firm}, ${authorisation}, ${opinion}, ${statement}, ${JSON.stringify(content, asText)}, ${hash}, ${report}, ${now()})`.execute(
          db,
        )
      return done.numAffectedRows ?? 0n
    },
  )
  if (refusal) return refusal
  const document = {
    file: link.agreement,
    direction: 'in',
    title: words.documentTitle,
    correspondent: firm,
    day: today,
  } as const
  await addDocument(db, { ...document, keptFile: report, forParties: true })
  return undefined
}
