import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { keptJson, keptText } from '../../../foundation/forms/keep.ts'
import { isId } from '../../../foundation/id.ts'
import type { Language } from '../../../foundation/language.ts'
import type { Person } from '../../../foundation/people/person.ts'
import {
  type Agreement,
  type AgreementState,
  type AgreementVersion,
  isRunning,
  maySee,
  type RunningAgreement,
} from './agreement.ts'
import type { AgreementContent, PartnerRole } from './content.ts'

interface VersionRow {
  id: string
  agreement: string
  number: number
  state: AgreementVersion['state']
  basis: AgreementVersion['basis']
  change: string | null
  content: unknown
  hash: string
  signers: string[]
  made_by: string | null
  offered_at: string | Date | null
  in_force_at: string | Date | null
  file: string | null
  file_sha256: string | null
}

interface Row {
  id: string
  version: string
  phase: string
  call: string
  coordinator: string
  title: string
  language: Language
  currency: string
  granted_minor: bigint
  state: AgreementState
  from_day: Day | null
  to_day: Day | null
  answer_by: Day | null
  offered_by: string | null
  closed_why: string
  now: VersionRow | null
  waiting: VersionRow | null
  parties: { organisation: string; role: PartnerRole; from_day: Day; until_day: Day | null }[]
}

const columns = sql`a.id, a.version, a.phase, a.call, a.coordinator, a.title, a.language, a.currency, a.granted_minor, a.state,
  a.from_day, a.to_day, a.answer_by, a.offered_by, a.closed_why,
  (select to_jsonb(v) from agreements.version v where v.id = a.current) as now,
  (select to_jsonb(v) from agreements.version v where v.agreement = a.id and v.state in ('draft', 'offered')) as waiting,
  (select coalesce(json_agg(p order by p.role, p.from_day, p.organisation), '[]') from agreements.party p
    where p.agreement = a.id) as parties`

const versionOf = (row: VersionRow): AgreementVersion => ({
  ...{ id: row.id, agreement: row.agreement, number: row.number, state: row.state, basis: row.basis },
  ...{ hash: row.hash, signers: row.signers, content: keptJson(row.content) as AgreementContent },
  ...(row.change === null ? {} : { change: row.change }),
  ...(row.made_by === null ? {} : { madeBy: row.made_by }),
  ...(row.offered_at === null ? {} : { offeredAt: new Date(row.offered_at) }),
  ...(row.in_force_at === null ? {} : { inForceAt: new Date(row.in_force_at) }),
  ...(row.file === null ? {} : { file: row.file }),
  ...(row.file_sha256 === null ? {} : { fileSha256: row.file_sha256 }),
})

const agreementOf = (row: Row): Agreement => ({
  ...{ id: row.id, version: row.version, phase: row.phase, call: row.call, coordinator: row.coordinator },
  ...{ language: row.language, currency: row.currency, grantedMinor: row.granted_minor, state: row.state },
  title: keptText(row.title),
  closedWhy: keptText(row.closed_why),
  ...(row.from_day === null ? {} : { from: row.from_day }),
  ...(row.to_day === null ? {} : { to: row.to_day }),
  ...(row.answer_by === null ? {} : { answerBy: row.answer_by }),
  ...(row.offered_by === null ? {} : { offeredBy: row.offered_by }),
  ...(row.now ? { current: versionOf(row.now) } : {}),
  ...(row.waiting ? { waiting: versionOf(row.waiting) } : {}),
  parties: row.parties.map(({ organisation, role, from_day, until_day }) => ({
    ...{ organisation, role, from: from_day },
    ...(until_day === null ? {} : { until: until_day }),
  })),
})

/** The agreements (as `a`) that a condition picks, as far as the asker may see them. */
async function readAgreements(db: Db, where: RawBuilder<unknown>): Promise<Agreement[]> {
  const found = await sql<Row>`select ${columns} from agreements.agreement a where ${where} order by a.id`.execute(db)
  return found.rows.map(agreementOf)
}

/** An agreement as far as the database shows it to this audience, for listeners and jobs. Undefined when there is none. */
export async function readAgreement(db: Db, id: string): Promise<Agreement | undefined> {
  if (!isId(id)) return undefined
  return (await readAgreements(db, sql`a.id = ${id}`))[0]
}

/** The one way in: the agreement if this person may see it, otherwise undefined, which is answered as not found. */
export async function openAgreement(db: Db, person: Person, id: string): Promise<Agreement | undefined> {
  const agreement = await readAgreement(db, id)
  return agreement && maySee(agreement, person) ? agreement : undefined
}

/** Every agreement that runs, as far as the asker may see them. */
export async function runningAgreements(db: Db): Promise<RunningAgreement[]> {
  return (await readAgreements(db, sql`a.state = 'running'`)).filter(isRunning)
}

/** The versions of an agreement, the first one first; partners do not see what has not been offered. */
export async function versionsOf(db: Db, agreement: string): Promise<AgreementVersion[]> {
  const found =
    await sql<VersionRow>`select id, agreement, number, state, basis, change, content, hash, signers, made_by, offered_at,
    in_force_at, file, file_sha256 from agreements.version where agreement = ${agreement} order by number`.execute(db)
  return found.rows.map(versionOf)
}
