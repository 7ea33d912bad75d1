import { type RawBuilder, sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { isId, newId } from '../../../foundation/id.ts'
import { act } from '../../../foundation/moves.ts'
import type { Person } from '../../../foundation/people/person.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { type Agreement, openAgreement } from '../../agreements/index.ts'
import type { Text } from '../../schemes/index.ts'
import { type Duty, type DutyState, moves } from './duty.ts'
import type { Planned } from './plan.ts'

/** A row of reports.duty. */
export interface DutyRow {
  id: string
  agreement: string
  round: string | null
  organisation: string | null
  terms: string
  kind: Duty['kind']
  name: Text
  due: Day
  extended: Day | null
  changes: Day | null
  still: boolean
  state: DutyState
  form: string | null
  opens: Day
  submission: string | null
  handed_in_at: Date | null
}

/** The columns of a `DutyRow`, from reports.duty as `d`. */
export const dutyColumns = sql`d.id, d.agreement, d.round, d.organisation, d.terms, d.kind, d.name, d.due,
  coalesce(d.extended_as, d.extended_until) as extended, coalesce(d.changes_as, d.changes_until) as changes,
  d.still, d.state, d.form, d.opens, d.submission, d.handed_in_at`

/** A duty with what only its own pages ask for. */
export interface DutyAtHand extends Duty {
  readonly opens: Day
  readonly submission?: string | undefined
  readonly handedInAt?: Date | undefined
}

export const dutyOf = (row: DutyRow): DutyAtHand => ({
  ...{ id: row.id, agreement: row.agreement, terms: row.terms, kind: row.kind, name: row.name, due: row.due },
  ...{ still: row.still, state: row.state, opens: row.opens },
  ...(row.round === null ? {} : { round: row.round }),
  ...(row.organisation === null ? {} : { organisation: row.organisation }),
  ...(row.extended === null ? {} : { extendedUntil: row.extended }),
  ...(row.changes === null ? {} : { changesUntil: row.changes }),
  ...(row.form === null ? {} : { form: row.form }),
  ...(row.submission === null ? {} : { submission: row.submission }),
  ...(row.handed_in_at === null ? {} : { handedInAt: row.handed_in_at }),
})

/** The duties (as `d`) that a condition picks, by their day, as many as the asker may see. */
export async function readDuties(db: Db, where: RawBuilder<unknown>): Promise<DutyAtHand[]> {
  const found =
    await sql<DutyRow>`select ${dutyColumns} from reports.duty d where ${where} order by d.last_day, d.id`.execute(db)
  return found.rows.map(dutyOf)
}

/** What the partners of an agreement owe and have owed, by day; for whoever may see the agreement, and for the house itself. */
export const dutiesOf = (db: Db, agreement: string): Promise<DutyAtHand[]> =>
  readDuties(db, sql`d.agreement = ${agreement}`)

/** A duty by its id, as the database shows it to this audience. */
export async function readDuty(db: Db, id: string): Promise<DutyAtHand | undefined> {
  return isId(id) ? (await readDuties(db, sql`d.id = ${id}`))[0] : undefined
}

/** The duty that a form is written for. */
export const dutyOfForm = async (db: Db, form: string): Promise<DutyAtHand | undefined> =>
  (await readDuties(db, sql`d.form = ${form}`))[0]

/** A duty with the agreement it belongs to. */
export interface OpenedDuty {
  readonly agreement: Agreement
  readonly duty: DutyAtHand
}

/** The one way in: the duty and its agreement if this person may see them, otherwise undefined, which is answered as not found. */
export async function openDuty(db: Db, person: Person, agreement: string, id: string): Promise<OpenedDuty | undefined> {
  const [found, duty] = [await openAgreement(db, person, agreement), await readDuty(db, id)]
  return found && duty?.agreement === found.id ? { agreement: found, duty } : undefined
}

/** The state change of a duty, with its audit line on the agreement; nobody can be first twice. */
export function moveDuty(
  db: Db,
  duty: Pick<Duty, 'id' | 'agreement' | 'terms'>,
  way: keyof typeof moves,
  what: { actor: string | undefined; action: string; data?: Record<string, unknown>; tell?: string },
  set: RawBuilder<unknown> = sql``,
  where: RawBuilder<unknown> = sql``,
): Promise<Refusal | undefined> {
  const { from, to } = moves[way]
  const { data, ...rest } = what
  const recorded = {
    ...rest,
    kind: 'agreement',
    thing: duty.agreement,
    data: { duty: duty.id, terms: duty.terms, ...data },
  }
  return act(db, recorded, async () => {
    const done = await sql`update reports.duty set state = ${to} ${set}
      where id = ${duty.id} and state = any(${from as readonly string[]}) ${where}`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

/** Keeps a duty that the agreement has come to owe. Planned twice, it is there once. */
export async function addDuty(db: Db, agreement: string, planned: Planned): Promise<void> {
  const { terms, round = null, organisation = null, due, opens } = planned
  const id = newId()
  const data = { duty: id, terms: terms.id, due: due ?? null }
  await act(db, { action: 'duty planned', kind: 'agreement', thing: agreement, actor: undefined, data }, async () => {
    const made =
      await sql`insert into reports.duty (id, agreement, round, organisation, terms, kind, name, due, still, opens, made_at)
      values (${id}, ${agreement}, ${round}, ${organisation}, ${terms.id}, ${terms.kind}, ${JSON.stringify(terms.name)},
        ${due ?? opens}, ${due === undefined}, ${opens}, ${now()}) on conflict do nothing`.execute(db)
    return made.numAffectedRows ?? 0n
  })
}

/** Gives a duty the day that is planned now; without one it stands still, and keeps the day it had. */
export async function setPlanned(db: Db, duty: Duty, { due, opens }: Planned): Promise<void> {
  const data = { duty: duty.id, terms: duty.terms, from: duty.due, to: due ?? null }
  await act(
    db,
    { action: 'duty moved', kind: 'agreement', thing: duty.agreement, actor: undefined, data },
    async () => {
      const moved =
        await sql`update reports.duty set due = ${due ?? duty.due}, still = ${due === undefined}, opens = ${opens}
        where id = ${duty.id} and state in ('waiting', 'needs changes')`.execute(db)
      return moved.numAffectedRows ?? 0n
    },
  )
}

/** A day the agency gave by hand, when it did, and where it has come to since by what stood still. */
export interface GivenDays {
  readonly id: string
  readonly extended_until: Day | null
  readonly extended_given: Day | null
  readonly changes_until: Day | null
  readonly changes_given: Day | null
}

export async function givenDays(db: Db, agreement: string): Promise<GivenDays[]> {
  const found = await sql<GivenDays>`select id, extended_until, extended_given, changes_until, changes_given
    from reports.duty where agreement = ${agreement} and (extended_until is not null or changes_until is not null)`.execute(
    db,
  )
  return found.rows
}

/** Where the given days have come to. As the house itself. */
export async function setGivenAs(db: Db, duty: string, extended: Day | null, changes: Day | null): Promise<void> {
  await sql`update reports.duty set extended_as = ${extended}, changes_as = ${changes} where id = ${duty}
    and (extended_as, changes_as) is distinct from (${extended}::date, ${changes}::date)`.execute(db)
}

/** Remembers the form a duty is written in. */
export async function setForm(db: Db, duty: string, form: string): Promise<void> {
  await sql`update reports.duty set form = ${form} where id = ${duty} and form is null`.execute(db)
}

/** What was handed in stands for the duty. Refused when it was not waited for. As the house itself. */
export const handIn = (
  db: Db,
  duty: Duty,
  { submission, at, actor }: { submission: string; at: Date; actor: string | undefined },
): Promise<Refusal | undefined> =>
  moveDuty(
    db,
    duty,
    'hand in',
    { actor, action: 'report handed in', data: { submission } },
    sql`, submission = ${submission}, handed_in_at = ${at}`,
  )
