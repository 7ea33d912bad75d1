import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../../foundation/day.ts'
import type { Db } from '../../foundation/db.ts'
import { keptText } from '../../foundation/forms/keep.ts'
import { isId } from '../../foundation/id.ts'
import type { Language } from '../../foundation/language.ts'
import type { Person } from '../../foundation/people/person.ts'
import {
  type Application,
  type Happening,
  type HappeningKind,
  maySee,
  type Party,
  type PlannedLine,
  type Use,
} from './application.ts'

/** A row of applications.application with its parties and happenings. */
export interface ApplicationRow {
  id: string
  use: Use
  root: string
  slot: string
  started_from: string | null
  due: Day | null
  coordinator_confirms: boolean
  planned: PlannedLine[] | null
  call: string
  version: string
  phase: string
  coordinator: string
  title: string
  language: Language
  created_at: Date
  grown_from: string | null
  arrived_at: Date | null
  submitted_at: Date | null
  completion_until: Date | null
  withdrawn_at: Date | null
  parties: PartyRow[]
  happenings: { what: HappeningKind; at: string; data: Happening['data'] }[]
}

interface PartyRow {
  organisation: string
  language: Language
  invited_at: string
  joined_at: string | null
  declined_at: string | null
  withdrawn_at: string | null
  follows: boolean
}

/** The columns of an `ApplicationRow`, from applications.application as `a`. */
export const applicationColumns = sql`a.id, a.use, a.root, a.slot, a.started_from, a.due,
  a.coordinator_confirms, a.planned, a.call, a.version, a.phase, a.coordinator, a.title, a.language, a.created_at, a.grown_from,
  a.arrived_at, a.submitted_at, a.completion_until, a.withdrawn_at,
  (select coalesce(json_agg(p order by p.invited_at, p.organisation), '[]') from applications.party p
    where p.application = a.id) as parties,
  (select coalesce(json_agg(h order by h.at), '[]') from applications.happening h
    where h.application = a.id) as happenings`

const dated = <Key extends string>(key: Key, at: string | Date | null) =>
  (at === null ? {} : { [key]: new Date(at) }) as { readonly [K in Key]?: Date }

const partyOf = (row: PartyRow): Party => ({
  organisation: row.organisation,
  language: row.language,
  invitedAt: new Date(row.invited_at),
  ...dated('joinedAt', row.joined_at),
  ...dated('declinedAt', row.declined_at),
  ...dated('withdrawnAt', row.withdrawn_at),
  ...(row.follows ? { follows: true } : {}),
})

export const applicationOf = (row: ApplicationRow): Application => ({
  id: row.id,
  use: row.use,
  root: row.root,
  ...(row.use === 'application' ? {} : formOf(row)),
  call: row.call,
  version: row.version,
  phase: row.phase,
  coordinator: row.coordinator,
  title: keptText(row.title),
  language: row.language,
  createdAt: row.created_at,
  ...(row.grown_from === null ? {} : { grownFrom: row.grown_from }),
  ...dated('arrivedAt', row.arrived_at),
  ...dated('submittedAt', row.submitted_at),
  ...dated('completionUntil', row.completion_until),
  ...dated('withdrawnAt', row.withdrawn_at),
  parties: row.parties.map(partyOf),
  happenings: row.happenings.map(({ what, at, data }) => ({ what, at: new Date(at), data })),
})

/** What only forms after a grant have. */
const formOf = (row: ApplicationRow) => ({
  slot: row.slot,
  ...(row.started_from === null ? {} : { startedFrom: row.started_from }),
  ...(row.due === null ? {} : { due: row.due }),
  ...(row.coordinator_confirms ? { coordinatorConfirms: true as const } : {}),
  ...(row.planned === null ? {} : { planned: row.planned }),
})

/** The application as far as the database shows it to this audience, for listeners, jobs and invitations. Undefined when there is none. */
export async function readApplication(db: Db, id: string): Promise<Application | undefined> {
  if (!isId(id)) return undefined
  return (await readApplications(db, sql`a.id = ${id}`))[0]
}

/** The applications (as `a`) that a condition picks. */
export async function readApplications(db: Db, where: RawBuilder<unknown>): Promise<Application[]> {
  const found =
    await sql<ApplicationRow>`select ${applicationColumns} from applications.application a where ${where}`.execute(db)
  return found.rows.map(applicationOf)
}

/** The one way in: the application if this person may see it, otherwise undefined, which is answered as not found. */
export async function openApplication(db: Db, person: Person, id: string): Promise<Application | undefined> {
  const application = await readApplication(db, id)
  return application && maySee(application, person) ? application : undefined
}
