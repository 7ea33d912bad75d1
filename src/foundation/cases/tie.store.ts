import { sql } from 'kysely'
import { now } from '../clock.ts'
import type { Db } from '../db.ts'
import { newId } from '../id.ts'
import { act } from '../moves.ts'
import type { Refusal } from '../refusal.ts'

/** Why a person must keep away from a case: declared by themselves, or found in what we know. */
export interface Tie {
  readonly id: string
  readonly file: string
  readonly person: string
  /** 'declared', 'member of a partner', 'same employer', 'earlier participant there'. */
  readonly kind: string
  /** Where it is known from: 'declaration', 'memberships', … */
  readonly source: string
  readonly explanation: string
  readonly since: Date
}

/** Takes a person away from a case. Doing it twice changes nothing. */
export async function tie(
  db: Db,
  what: { file: string; person: string; kind: string; source: string; explanation: string; by: string | undefined },
): Promise<Refusal | undefined> {
  const data = { person: what.person, kind: what.kind, source: what.source }
  const known = await tiesOf(db, what.file)
  if (known.some((t) => t.person === what.person && t.kind === what.kind)) return undefined
  return act(
    db,
    { action: 'tie recorded', kind: 'case', thing: what.file, actor: what.by, data, tell: 'cases.tied' },
    async () => {
      const done = await sql`insert into cases.tie (id, file, person, kind, source, explanation, since)
      values (${newId()}, ${what.file}, ${what.person}, ${what.kind}, ${what.source}, ${what.explanation}, ${now()})
      on conflict do nothing`.execute(db)
      return done.numAffectedRows ?? 0n
    },
  )
}

/** Lifts a tie that was recorded by mistake, with a reason: a superior decides in doubt (Public Administration Act 1967 § 8). */
export async function liftTie(
  db: Db,
  file: string,
  id: string,
  by: string,
  reason: string,
): Promise<Refusal | undefined> {
  return act(
    db,
    { action: 'tie lifted', kind: 'case', thing: file, actor: by, data: { tie: id, reason } },
    async () => {
      const done = await sql`update cases.tie set lifted_at = ${now()}, lifted_by = ${by}, lifted_reason = ${reason}
      where id = ${id} and file = ${file} and lifted_at is null and person <> ${by}`.execute(db)
      return done.numAffectedRows ?? 0n
    },
  )
}

/** The live ties of a case. */
export async function tiesOf(db: Db, file: string): Promise<Tie[]> {
  const result = await sql<Tie>`select id, file, person, kind, source, explanation, since from cases.tie
    where file = ${file} and lifted_at is null order by since`.execute(db)
  return result.rows
}
