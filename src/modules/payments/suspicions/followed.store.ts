import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { isId, newId } from '../../../foundation/id.ts'
import { act } from '../../../foundation/moves.ts'
import type { Person } from '../../../foundation/people/person.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Note, Notification, Suspicion } from './suspicion.ts'
import { staffWords as words } from './suspicion.words.ts'

const what = (suspicion: Pick<Suspicion, 'id'>, actor: string, action: string, data = {}) => ({
  ...{ action, kind: 'suspicion', thing: suspicion.id, actor, data },
})

export async function notesOf(db: Db, suspicion: string): Promise<Note[]> {
  const found = await sql<{ id: string; author: string | null; text: string; at: Date }>`select id, author, text, at
    from payments.suspicion_note where suspicion = ${suspicion} order by id`.execute(db)
  return found.rows.map(({ author, ...note }) => ({ ...note, ...(author === null ? {} : { author }) }))
}

export async function addNote(db: Db, suspicion: Suspicion, text: string, by: Person): Promise<Refusal | undefined> {
  if (text.trim() === '') return refuse(words.noteProblem, 'note')
  return act(db, what(suspicion, by.id, 'note written'), async () => {
    const done = await sql`insert into payments.suspicion_note (id, suspicion, author, text, at)
      values (${newId()}, ${suspicion.id}, ${by.id}, ${text.trim().slice(0, 50_000)}, ${now()})`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

interface Row {
  id: string
  recipient: string
  why: string
  due: Day
  done_on: Day | null
  done_by: string | null
}

/** Everybody who must be told, the first day first. */
export async function notificationsOf(db: Db, suspicion: string): Promise<Notification[]> {
  const found = await sql<Row>`select id, recipient, why, due, done_on, done_by from payments.suspicion_notification
    where suspicion = ${suspicion} order by due, id`.execute(db)
  return found.rows.map(({ id, recipient, why, due, done_on, done_by }) => ({
    ...{ id, to: recipient, why, due },
    ...(done_on === null ? {} : { doneOn: done_on }),
    ...(done_by === null ? {} : { doneBy: done_by }),
  }))
}

/** Somebody must be told by a day. */
export async function addNotification(
  db: Db,
  suspicion: Suspicion,
  one: { readonly to: string; readonly why: string; readonly due: Day | undefined },
  by: Person,
): Promise<Refusal | undefined> {
  const { to, why, due } = one
  if (to.trim() === '') return refuse(words.whoProblem, 'to')
  if (!due) return refuse(words.dayProblem, 'due')
  return act(db, what(suspicion, by.id, 'somebody must be told', { due }), async () => {
    const done = await sql`insert into payments.suspicion_notification (id, suspicion, recipient, why, due, made_by, at)
      values (${newId()}, ${suspicion.id}, ${to.trim().slice(0, 300)}, ${why.trim().slice(0, 1000)}, ${due}, ${by.id}, ${now()})`.execute(
      db,
    )
    return done.numAffectedRows ?? 0n
  })
}

/** Who in which group must be reminded that somebody is to be told, by the day before the last one at the latest. As the house itself. */
export async function tellingsDue(db: Db, by: Day): Promise<{ id: string; suspicion: string; person: string }[]> {
  const found = await sql<{ id: string; suspicion: string; person: string }>`select n.id, n.suspicion, m.person
    from payments.suspicion_notification n join payments.suspicion_member m on m.suspicion = n.suspicion and m.until is null
    where n.done_on is null and n.due <= ${by} order by n.id limit 1000`.execute(db)
  return found.rows
}

/** They have been told. */
export const isTold = async (
  db: Db,
  suspicion: Suspicion,
  notification: string,
  { by, today }: { readonly by: Person; readonly today: Day },
): Promise<Refusal | undefined> =>
  act(db, what(suspicion, by.id, 'somebody was told', { notification }), async () => {
    if (!isId(notification)) return 0n
    const done = await sql`update payments.suspicion_notification set done_on = ${today}, done_by = ${by.id}
      where id = ${notification} and suspicion = ${suspicion.id} and done_on is null`.execute(db)
    return done.numAffectedRows ?? 0n
  })
