import { type RawBuilder, sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { keepText, keptText } from '../../../foundation/forms/keep.ts'
import { isId, newId } from '../../../foundation/id.ts'
import { act, whyNotMove } from '../../../foundation/moves.ts'
import type { Person } from '../../../foundation/people/person.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { AppealState } from '../../decisions/index.ts'
import type { Agreement } from '../agreement/agreement.ts'
import { moves, type Objection } from './objection.ts'

interface Row {
  id: string
  agreement: string
  termination: string
  organisation: string
  text: string
  late: boolean
  state: AppealState
  reviewer: string | null
  answer_by: Day
  outcome: string | null
  at: Date
  decided_at: Date | null
}

const columns = sql`o.id, o.agreement, o.termination, o.organisation, o.text, o.late, o.state, o.reviewer, o.answer_by, o.outcome,
  o.at, o.decided_at`

const objectionOf = (row: Row): Objection => ({
  ...{ id: row.id, agreement: row.agreement, termination: row.termination, organisation: row.organisation },
  ...{ text: keptText(row.text), late: row.late, state: row.state, answerBy: row.answer_by, at: row.at },
  ...(row.reviewer === null ? {} : { reviewer: row.reviewer }),
  ...(row.outcome === null ? {} : { outcome: keptText(row.outcome) }),
  ...(row.decided_at === null ? {} : { decidedAt: row.decided_at }),
})

const read = async (db: Db, rest: RawBuilder<unknown>): Promise<Objection[]> =>
  (await sql<Row>`select ${columns} from agreements.objection o ${rest}`.execute(db)).rows.map(objectionOf)

/** The appeals against terminations of an agreement, the first one first, as many as the asker may see. */
export const objectionsOf = (db: Db, agreement: string): Promise<Objection[]> =>
  read(db, sql`where o.agreement = ${agreement} order by o.id`)

/** One appeal of an agreement the asker has opened. */
export async function objectionIn(
  db: Db,
  { id }: Pick<Agreement, 'id'>,
  which: string,
): Promise<Objection | undefined> {
  return isId(which) ? (await read(db, sql`where o.id = ${which} and o.agreement = ${id}`))[0] : undefined
}

/** An appeal that waits, with the project it is about. */
export type WaitingObjection = Objection & { readonly title: string }

/** The appeals that wait for an answer or for being sent on, the first promised first; for staff. */
export async function objectionsWaiting(db: Db): Promise<WaitingObjection[]> {
  const found = await sql<Row & { title: string }>`select ${columns}, a.title from agreements.objection o
    join agreements.agreement a on a.id = o.agreement
    where o.decided_at is null or o.state = 'upheld' order by o.answer_by, o.id limit 200`.execute(db)
  return found.rows.map((row) => ({ ...objectionOf(row), title: keptText(row.title) }))
}

/** Registers an appeal; late ones too. The journal gets it, and those who can answer it are told, by the event. */
export async function object(
  db: Db,
  { id: agreement }: Pick<Agreement, 'id'>,
  made: Pick<Objection, 'termination' | 'organisation' | 'text' | 'late' | 'answerBy'> & { readonly by: string },
): Promise<Refusal | undefined> {
  const { termination, organisation, text, late, answerBy, by } = made
  const id = newId()
  const data = { objection: id, termination, organisation, late, answerBy }
  const what = { action: 'termination appealed', kind: 'agreement', thing: agreement, actor: by, data }
  return act(db, { ...what, tell: 'agreements.termination appealed' }, async () => {
    const done =
      await sql`insert into agreements.objection (id, termination, agreement, organisation, text, late, answer_by, by, at)
      values (${id}, ${termination}, ${agreement}, ${organisation}, ${keepText(text)}, ${late}, ${answerBy}, ${by}, ${now()})
      on conflict do nothing`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

const recorded = (one: Objection, action: string, by: Person, data: Record<string, unknown> = {}) => ({
  ...{ action, kind: 'agreement', thing: one.agreement, actor: by.id, data: { objection: one.id, ...data } },
})

/** Somebody takes the appeal up for review, and says why when it is late. */
export async function takeUp(db: Db, one: Objection, by: Person, lateReason: string): Promise<Refusal | undefined> {
  const refusal = whyNotMove<AppealState>(moves.takeUp, one.state, by)
  if (refusal) return refusal
  return act(db, recorded(one, 'appeal taken up', by, { lateReason }), async () => {
    const done =
      await sql`update agreements.objection set state = 'in review', reviewer = ${by.id}, late_reason = ${lateReason || null}
      where id = ${one.id} and state = 'registered'`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

/** Ends the review with an answer; its letter goes out by the event. What a change undoes is the caller's. */
export async function answer(
  db: Db,
  one: Objection,
  by: Person,
  way: 'uphold' | 'change' | 'dismissAsLate',
  outcome: string,
): Promise<Refusal | undefined> {
  const { from, to } = moves[way]
  const refusal = whyNotMove<AppealState>(moves[way], one.state, by)
  if (refusal) return refusal
  const what = { ...recorded(one, `appeal: ${to}`, by, { outcome: to }), tell: 'agreements.appeal answered' }
  return act(db, what, async () => {
    const done = await sql`update agreements.objection set state = ${to}, outcome = ${keepText(outcome)},
        decided_by = ${by.id}, decided_at = ${now()}
      where id = ${one.id} and state = any(${from as readonly string[]})`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

/** Sends an appeal that did not change the decision on to the appeal body. */
export async function sendOn(db: Db, one: Objection, by: Person): Promise<Refusal | undefined> {
  const { from, to } = moves.sendOn
  const refusal = whyNotMove<AppealState>(moves.sendOn, one.state, by)
  if (refusal) return refusal
  return act(db, { ...recorded(one, 'appeal sent on', by), tell: 'agreements.appeal sent on' }, async () => {
    const done = await sql`update agreements.objection set state = ${to}
      where id = ${one.id} and state = any(${from as readonly string[]})`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}
