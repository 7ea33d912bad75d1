import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { isId, newId } from '../../../foundation/id.ts'
import { act, whyNotMove } from '../../../foundation/moves.ts'
import { isStaff, type Person } from '../../../foundation/people/person.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import {
  type Member,
  moves,
  type Suspicion,
  type SuspicionKind,
  type SuspicionState,
  whyNotLetOut,
} from './suspicion.ts'
import { staffWords as words } from './suspicion.words.ts'

interface Row {
  id: string
  number: string | null
  title: string
  kind: SuspicionKind
  text: string
  state: SuspicionState
  agreement: string | null
  organisation: string | null
  told_from: 'staff' | 'partner'
  told_by: string | null
  at: Date
  outcome: string | null
}

const columns = sql`id, number, title, kind, text, state, agreement, organisation, told_from, told_by, at, outcome`

const suspicionOf = (row: Row): Suspicion => ({
  ...{ id: row.id, number: row.number ?? '', title: row.title, kind: row.kind, text: row.text, state: row.state },
  ...{ from: row.told_from, at: row.at },
  ...(row.agreement === null ? {} : { agreement: row.agreement }),
  ...(row.organisation === null ? {} : { organisation: row.organisation }),
  ...(row.told_by === null ? {} : { toldBy: row.told_by }),
  ...(row.outcome === null ? {} : { outcome: row.outcome }),
})

/** The matters the person is in the group of: the open ones first, then the newest. */
export async function suspicionsOf(db: Db, person: Person): Promise<Suspicion[]> {
  if (!isStaff(person)) return []
  const found =
    await sql<Row>`select ${columns} from payments.suspicion order by state desc, id desc limit 200`.execute(db)
  return found.rows.map(suspicionOf)
}

/** The one way in: a matter for those in its group who have no tie. Undefined for everybody else, whatever their role. */
export async function openSuspicion(db: Db, person: Person, id: string): Promise<Suspicion | undefined> {
  if (!isId(id) || !isStaff(person)) return undefined
  return readSuspicion(db, id)
}

/** A matter as far as the database shows it, for listeners. */
export async function readSuspicion(db: Db, id: string): Promise<Suspicion | undefined> {
  const found = await sql<Row>`select ${columns} from payments.suspicion where id = ${id}`.execute(db)
  return found.rows[0] && suspicionOf(found.rows[0])
}

export interface NewSuspicion {
  readonly title: string
  readonly kind: SuspicionKind
  readonly text: string
  readonly agreement?: string | undefined
  readonly organisation?: string | undefined
  /** Whether the group may know who told. */
  readonly named: boolean
  readonly from: 'staff' | 'partner'
}

/**
 * Tells of a suspicion and gives the matter's id. Who is told, what is remembered and what others hear are one act of the
 * database's own (`payments.raise_suspicion`), since whoever tells may not read it afterwards.
 */
export async function raise(db: Db, told: NewSuspicion): Promise<string | Refusal> {
  const id = newId()
  const { title, kind, text, agreement = null, organisation = null, named, from } = told
  const done = await sql<{
    let_in: number
  }>`select payments.raise_suspicion(${id}, ${title.trim()}, ${kind}, ${text.trim()},
    ${agreement}, ${organisation}, ${named}, ${from === 'staff'}, ${now()}) as let_in`.execute(db)
  return (done.rows[0]?.let_in ?? 0) > 0 ? id : refuse(words.couldNot)
}

/** The case of its own that the house has opened for it. */
export async function numberSuspicion(db: Db, id: string, number: string): Promise<void> {
  await sql`update payments.suspicion set number = ${number} where id = ${id} and number is null`.execute(db)
}

export async function membersOf(db: Db, suspicion: string): Promise<Member[]> {
  const found = await sql<{ person: string; since: Date; added_by: string | null }>`select person, since, added_by
    from payments.suspicion_member where suspicion = ${suspicion} and until is null order by since, person`.execute(db)
  return found.rows.map(({ person, since, added_by }) => ({
    person,
    since,
    ...(added_by === null ? {} : { addedBy: added_by }),
  }))
}

const what = (suspicion: Pick<Suspicion, 'id'>, actor: string, action: string, data = {}) => ({
  ...{ action, kind: 'suspicion', thing: suspicion.id, actor, data },
})

/** Lets somebody into the group; they are told that a confidential matter waits, and no more. */
export const letIn = (db: Db, suspicion: Suspicion, person: string, by: Person): Promise<Refusal | undefined> =>
  act(
    db,
    { ...what(suspicion, by.id, 'let into the group', { person }), tell: 'payments.suspicion shared' },
    async () => {
      const back = await sql`update payments.suspicion_member set until = null, since = ${now()}, added_by = ${by.id}
      where suspicion = ${suspicion.id} and person = ${person} and until is not null`.execute(db)
      if (back.numAffectedRows) return back.numAffectedRows
      const done = await sql`insert into payments.suspicion_member (suspicion, person, since, added_by)
      values (${suspicion.id}, ${person}, ${now()}, ${by.id}) on conflict do nothing`.execute(db)
      return done.numAffectedRows ?? 0n
    },
  )

/** Somebody leaves the group, or is let out by another; never the last. */
export async function letOut(db: Db, suspicion: Suspicion, person: string, by: Person): Promise<Refusal | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${suspicion.id}, 4711))`.execute(db)
  const refusal = whyNotLetOut(await membersOf(db, suspicion.id))
  if (refusal) return refusal
  return act(db, what(suspicion, by.id, 'let out of the group', { person }), async () => {
    const done = await sql`update payments.suspicion_member set until = ${now()}
      where suspicion = ${suspicion.id} and person = ${person} and until is null`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

/** Closes the matter with an outcome; the rule has been asked. */
export async function close(db: Db, suspicion: Suspicion, outcome: string, by: Person): Promise<Refusal | undefined> {
  const refusal = whyNotMove<SuspicionState>(moves.close, suspicion.state, by)
  if (refusal) return refusal
  return act(db, what(suspicion, by.id, 'closed', { to: moves.close.to }), async () => {
    const done =
      await sql`update payments.suspicion set state = 'closed', outcome = ${outcome.trim()}, closed_by = ${by.id}, closed_at = ${now()}
      where id = ${suspicion.id} and state = any(${moves.close.from as readonly string[]})`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

/** Takes the matter up again; the outcome stays to be read until there is another. */
export async function reopen(db: Db, suspicion: Suspicion, by: Person): Promise<Refusal | undefined> {
  const refusal = whyNotMove<SuspicionState>(moves.reopen, suspicion.state, by)
  if (refusal) return refusal
  return act(db, what(suspicion, by.id, 'taken up again', { to: moves.reopen.to }), async () => {
    const done = await sql`update payments.suspicion set state = 'open', closed_by = null, closed_at = null
      where id = ${suspicion.id} and state = any(${moves.reopen.from as readonly string[]})`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}
