import { sql } from 'kysely'
import type { Db } from '../../../foundation/db.ts'
import { isId } from '../../../foundation/id.ts'
import type { Language } from '../../../foundation/language.ts'
import { money } from '../../../foundation/money.ts'
import { isStaff, type Person } from '../../../foundation/people/person.ts'
import type { Arrival } from '../../applications/index.ts'
import type { Matter, MatterState } from './matter.ts'

/** A row of decisions.matter. */
export interface MatterRow {
  id: string
  call: string
  version: string
  phase: string
  number: string
  title: string
  applicant: string
  applicant_name: string
  country: string
  countries: string[]
  theme: string | null
  kind: string
  language: Language
  asked_minor: bigint | null
  currency: string
  known: boolean
  submission: string
  received_at: Date
  state: MatterState
  section: string | null
  adviser: string | null
  legal_day: string
  legal_what: string
}

/** The day that stands for no day at all, so that lists can be paged by it. */
export const noDay = '9999-12-31'

export const matterColumns = sql`m.id, m.call, m.version, m.phase, m.number, m.title, m.applicant, m.applicant_name, m.country, m.countries,
  m.theme, m.kind, m.language, m.asked_minor, m.currency, m.known, m.submission, m.received_at, m.state, m.section, m.adviser,
  m.legal_day, m.legal_what`

export const matterOf = (row: MatterRow): Matter => ({
  id: row.id,
  call: row.call,
  version: row.version,
  phase: row.phase,
  number: row.number,
  title: row.title,
  applicant: row.applicant,
  applicantName: row.applicant_name,
  country: row.country,
  countries: row.countries,
  kind: row.kind,
  language: row.language,
  known: row.known,
  submission: row.submission,
  receivedAt: row.received_at,
  state: row.state,
  legalWhat: row.legal_what,
  ...(row.theme === null ? {} : { theme: row.theme }),
  ...(row.asked_minor === null ? {} : { asked: money(row.asked_minor, row.currency) }),
  ...(row.section === null ? {} : { section: row.section }),
  ...(row.adviser === null ? {} : { adviser: row.adviser }),
  ...(row.legal_day === noDay ? {} : { legalDay: row.legal_day }),
})

/** The matter as far as the asker's role may see it; for listeners, and where the way in has been checked. */
export async function readMatter(db: Db, id: string): Promise<Matter | undefined> {
  if (!isId(id)) return undefined
  const found = await sql<MatterRow>`select ${matterColumns} from decisions.matter m where m.id = ${id}`.execute(db)
  return found.rows[0] && matterOf(found.rows[0])
}

/** The one way in for staff: the matter, unless the person has a tie to it. Undefined is answered as not found. */
export async function openMatter(db: Db, person: Person, id: string): Promise<Matter | undefined> {
  if (!isId(id) || !isStaff(person)) return undefined
  const found = await sql<MatterRow>`select ${matterColumns} from decisions.matter m
    where m.id = ${id} and not cases.is_tied(m.id)`.execute(db)
  return found.rows[0] && matterOf(found.rows[0])
}

/** An application has come in, or come in again: the matter is made, or stands on the new submission. */
export async function receive(
  db: Db,
  id: string,
  arrival: Arrival,
  legal: { day: string; what: string },
): Promise<boolean> {
  const asked = arrival.askedMinor === null ? null : BigInt(arrival.askedMinor)
  const done = await sql<{ made: boolean }>`
    insert into decisions.matter (id, call, version, phase, number, title, applicant, applicant_name, country, countries, theme, kind,
      language, asked_minor, currency, known, submission, received_at, legal_day, legal_what)
    values (${id}, ${arrival.call}, ${arrival.version}, ${arrival.phase}, ${arrival.number}, ${arrival.title}, ${arrival.applicant},
      ${arrival.applicantName}, ${arrival.country}, ${arrival.countries as string[]}, ${arrival.theme}, ${arrival.kind}, ${arrival.language},
      ${asked}, ${arrival.currency}, exists (select from decisions.decision d where cases.within(${id}, d.matter) and d.kind in ('grant', 'part grant')),
      ${arrival.submission}, ${new Date(arrival.receivedAt)}, ${legal.day}, ${legal.what})
    on conflict (id) do update set submission = excluded.submission, title = excluded.title, asked_minor = excluded.asked_minor,
      countries = excluded.countries, theme = excluded.theme, legal_day = excluded.legal_day, legal_what = excluded.legal_what,
      received_at = case when matter.state = 'to complete' then matter.received_at else excluded.received_at end,
      state = case when matter.state in ('to complete', 'withdrawn') then 'received' else matter.state end
    returning (xmax = 0) as made`.execute(db)
  return done.rows[0]?.made ?? false
}

/** The next day the law or the call sets for a case; none when `day` is left out. */
export async function setLegalDay(db: Db, id: string, day: string | undefined, what = ''): Promise<void> {
  await sql`update decisions.matter set legal_day = ${day ?? noDay}, legal_what = ${day ? what : ''} where id = ${id}`.execute(
    db,
  )
}

/** Gives the case to a programme adviser and their section. Returns how many rows it touched. */
export async function giveTo(db: Db, id: string, adviser: string, section: string | undefined): Promise<bigint> {
  const done =
    await sql`update decisions.matter set adviser = ${adviser}, section = coalesce(${section ?? null}, section)
    where id = ${id} and adviser is distinct from ${adviser}`.execute(db)
  return done.numAffectedRows ?? 0n
}

/** The applicants have taken their application away: nothing waits any more. */
export async function withdraw(db: Db, id: string): Promise<void> {
  await sql`update decisions.matter set state = 'withdrawn', legal_day = ${noDay}, legal_what = ''
    where id = ${id} and state in ('received', 'to complete', 'accepted', 'assessed')`.execute(db)
}

/** How many days a case of this kind usually takes from arrival to decision: the median of those decided in the same phase; undefined below five. */
export async function usualDays(db: Db, call: string): Promise<number | undefined> {
  const found = await sql<{ days: number | null }>`select decisions.usual_days(${call}) as days`.execute(db)
  return found.rows[0]?.days ?? undefined
}
