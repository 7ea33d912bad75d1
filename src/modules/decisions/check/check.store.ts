import { sql } from 'kysely'
import { record } from '../../../foundation/audit.ts'
import { now } from '../../../foundation/clock.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { newId } from '../../../foundation/id.ts'
import { act, move } from '../../../foundation/moves.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { decide } from '../decided/decision.store.ts'
import { setLegalDay } from '../matters/matter.store.ts'
import { type Matter, moves } from '../matters/matter.ts'
import type { CheckItem, Finding } from './check.ts'

const table = sql`decisions.matter`

/** All findings of a case, oldest first. */
export async function findingsOf(db: Db, matter: string): Promise<Finding[]> {
  const found =
    await sql<Finding>`select item, met, reason, by, at from decisions.check_item where matter = ${matter} order by id`.execute(
      db,
    )
  return found.rows
}

/** Keeps what somebody found on an item; what was found before stays in the memory. */
export async function find(
  db: Db,
  matter: string,
  by: string,
  item: CheckItem,
  met: boolean,
  reason: string,
): Promise<Refusal | undefined> {
  return act(
    db,
    { action: 'formal check', kind: 'case', thing: matter, actor: by, data: { item, met, reason } },
    async () => {
      const done = await sql`insert into decisions.check_item (id, matter, item, met, reason, by, at)
      values (${newId()}, ${matter}, ${item}, ${met}, ${reason}, ${by}, ${now()})`.execute(db)
      return done.numAffectedRows ?? 0n
    },
  )
}

/** Accepts the case for assessment; from then on it waits for the day the call promised an answer. */
export async function accept(
  db: Db,
  matter: Matter,
  by: string,
  decisionDue: Day | undefined,
): Promise<Refusal | undefined> {
  const what = { action: 'case accepted', kind: 'case', thing: matter.id, actor: by, tell: 'decisions.accepted' }
  const refusal = await move(db, table, moves.accept, what)
  if (!refusal) await setLegalDay(db, matter.id, decisionDue, 'decision')
  return refusal
}

/** Asks the applicant to complete the application by a day, or gives a new one. They are told by the event. */
export async function askToComplete(
  db: Db,
  matter: Matter,
  by: string,
  ask: { what: string; until: Day },
): Promise<Refusal | undefined> {
  const what = {
    action: 'completion asked',
    kind: 'case',
    thing: matter.id,
    actor: by,
    data: ask,
    tell: 'decisions.completion asked',
  }
  const refusal = await move(db, table, moves.askToComplete, what)
  if (refusal) return refusal
  await sql`update decisions.completion set closed_at = ${now()}
    where matter = ${matter.id} and answered_at is null and closed_at is null`.execute(db)
  await sql`insert into decisions.completion (id, matter, what, until_day, asked_by, asked_at)
    values (${newId()}, ${matter.id}, ${ask.what}, ${ask.until}, ${by}, ${now()})`.execute(db)
  await setLegalDay(db, matter.id, ask.until, 'completion')
  return undefined
}

/** Dismisses the case with reasons; the letter follows from the decision. */
export async function dismiss(
  db: Db,
  matter: Matter,
  by: string,
  decision: string,
  reasons: string,
): Promise<Refusal | undefined> {
  const refusal = await move(db, table, moves.dismiss, {
    action: 'case dismissed',
    kind: 'case',
    thing: matter.id,
    actor: by,
  })
  if (refusal) return refusal
  return decide(db, { matter, decision, kind: 'dismiss', reasons: { all: reasons }, by })
}

export interface Completion {
  readonly id: string
  readonly what: string
  readonly until_day: Day
  readonly asked_at: Date
  readonly answered_at: Date | null
  /** Another day was given instead. */
  readonly closed_at: Date | null
}

/** What the applicant has not answered yet, the newest. */
export const openCompletion = (all: readonly Completion[]): Completion | undefined =>
  all.find(({ answered_at, closed_at }) => !answered_at && !closed_at)

/** What the applicant has been asked to complete, newest first. */
export async function completionsOf(db: Db, matter: string): Promise<Completion[]> {
  const found =
    await sql<Completion>`select id, what, until_day, asked_at, answered_at, closed_at from decisions.completion
    where matter = ${matter} order by id desc`.execute(db)
  return found.rows
}

/** The applicant has submitted again: what was asked for is answered. As the house itself. */
export async function answerCompletion(db: Db, matter: string): Promise<void> {
  const done =
    await sql`update decisions.completion set answered_at = ${now()} where matter = ${matter} and answered_at is null and closed_at is null`.execute(
      db,
    )
  if ((done.numAffectedRows ?? 0n) > 0n)
    await record(db, {
      ...{ action: 'completion received', kind: 'case', thing: matter, actor: undefined },
      tell: 'decisions.completion received',
    })
}
