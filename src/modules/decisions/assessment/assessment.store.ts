import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { newId } from '../../../foundation/id.ts'
import { act, move } from '../../../foundation/moves.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { moves } from '../matters/matter.ts'
import type { Assessment, Score } from './assessment.ts'

interface Row {
  id: string
  assessor: string
  ordinal: number
  given_at: Date | null
  scores: { criterion: string; points: number | null; reason: string }[]
}

const assessmentOf = (row: Row): Assessment => ({
  id: row.id,
  assessor: row.assessor,
  ordinal: row.ordinal,
  ...(row.given_at === null ? {} : { givenAt: row.given_at }),
  scores: row.scores.map(({ criterion, points, reason }) => ({
    criterion,
    reason,
    ...(points === null ? {} : { points }),
  })),
})

/** The assessments of a case with their newest scores; those who stepped aside are left out. */
export async function assessmentsOf(db: Db, matters: readonly string[]): Promise<Map<string, Assessment[]>> {
  const found = await sql<Row & { matter: string }>`
    select a.id, a.matter, a.assessor, a.ordinal, a.given_at, coalesce((select json_agg(json_build_object(
      'criterion', s.criterion, 'points', s.points, 'reason', s.reason)) from (select distinct on (criterion) criterion, points, reason
        from decisions.score where assessment = a.id order by criterion, version desc) s), '[]') as scores
    from decisions.assessment a where a.matter = any(${matters as string[]}) and a.stepped_aside_at is null order by a.matter, a.ordinal`.execute(
    db,
  )
  const map = new Map<string, Assessment[]>()
  for (const row of found.rows) map.set(row.matter, [...(map.get(row.matter) ?? []), assessmentOf(row)])
  return map
}

/** One version of what somebody gave on a criterion. */
export interface ScoreVersion {
  readonly assessment: string
  readonly criterion: string
  readonly version: number
  readonly points: number | null
  readonly reason: string
  readonly at: Date
}

/** Every version that a newer one stands instead of, the newest first. The caller says whose may be seen. */
export async function earlierVersions(db: Db, assessments: readonly string[]): Promise<ScoreVersion[]> {
  const found = await sql<ScoreVersion>`select assessment, criterion, version, points, reason, at from decisions.score s
    where assessment = any(${assessments as string[]}) and exists (select from decisions.score n
      where n.assessment = s.assessment and n.criterion = s.criterion and n.version > s.version)
    order by at desc, criterion, version desc limit 500`.execute(db)
  return found.rows
}

/** Asks somebody to assess the case, also one whose tie did not hold after all; they are told by the event. */
export async function askAssessor(db: Db, matter: string, assessor: string, by: string): Promise<Refusal | undefined> {
  const what = {
    action: 'assessor asked',
    kind: 'case',
    thing: matter,
    actor: by,
    data: { assessor },
    tell: 'decisions.assessor asked',
  }
  return act(db, what, async () => {
    const done = await sql`insert into decisions.assessment (id, matter, assessor, ordinal, asked_by, asked_at)
      select ${newId()}, ${matter}, ${assessor}, n, ${by}, ${now()} from generate_series(1, 3) n
      where not exists (select from decisions.assessment a where a.matter = ${matter} and a.ordinal = n and a.stepped_aside_at is null)
      order by n limit 1 on conflict (matter, assessor) do update set stepped_aside_at = null, ordinal = excluded.ordinal,
        asked_by = excluded.asked_by, asked_at = excluded.asked_at where assessment.stepped_aside_at is not null`.execute(
      db,
    )
    return done.numAffectedRows ?? 0n
  })
}

/** Keeps scores as they are being written: each a new version when it changed. Nothing is kept of an assessment that is given. */
export async function keepScores(
  db: Db,
  matter: string,
  assessment: Assessment,
  scores: readonly Score[],
): Promise<Refusal | undefined> {
  const changed = scores.filter((score) => {
    const known = assessment.scores.find((s) => s.criterion === score.criterion)
    return known?.points !== score.points || (known?.reason ?? '') !== score.reason
  })
  if (changed.length === 0) return undefined
  const what = {
    action: 'scores kept',
    kind: 'case',
    thing: matter,
    actor: assessment.assessor,
    data: { criteria: changed.map((s) => s.criterion) },
  }
  return act(db, what, async () => {
    let kept = 0n
    for (const { criterion, points, reason } of changed) {
      const done = await sql`insert into decisions.score (assessment, criterion, version, points, reason, at)
        select a.id, ${criterion}, coalesce((select max(version) from decisions.score where assessment = a.id and criterion = ${criterion}), 0) + 1,
          ${points ?? null}::int, ${reason}, ${now()} from decisions.assessment a where a.id = ${assessment.id} and a.given_at is null`.execute(
        db,
      )
      kept += done.numAffectedRows ?? 0n
    }
    return kept
  })
}

/** Gives the assessment: from now on it never changes, and others who have given theirs may see it. */
export async function give(db: Db, matter: string, assessment: string, by: string): Promise<Refusal | undefined> {
  const what = {
    action: 'assessment given',
    kind: 'case',
    thing: matter,
    actor: by,
    data: { assessment },
    tell: 'decisions.assessment given',
  }
  return act(db, what, async () => {
    const done = await sql`update decisions.assessment set given_at = ${now()}
      where id = ${assessment} and matter = ${matter} and assessor = ${by} and given_at is null and stepped_aside_at is null`.execute(
      db,
    )
    return done.numAffectedRows ?? 0n
  })
}

/** Everything is given and settled: the case is ready for the portfolio. */
export const finish = (db: Db, matter: string, by: string): Promise<Refusal | undefined> =>
  move(db, sql`decisions.matter`, moves.finishAssessment, {
    action: 'assessment finished',
    kind: 'case',
    thing: matter,
    actor: by,
    tell: 'decisions.assessed',
  })

export interface MeetingNote {
  readonly id: string
  readonly text: string
  readonly by: string
  readonly at: Date
}

export async function meetingNotesOf(db: Db, matter: string): Promise<MeetingNote[]> {
  const found =
    await sql<MeetingNote>`select id, text, by, at from decisions.meeting_note where matter = ${matter} order by id`.execute(
      db,
    )
  return found.rows
}

/** Writes what assessors who differed agreed when they met. */
export async function writeMeetingNote(db: Db, matter: string, by: string, text: string): Promise<Refusal | undefined> {
  return act(db, { action: 'meeting note written', kind: 'case', thing: matter, actor: by }, async () => {
    const done =
      await sql`insert into decisions.meeting_note (id, matter, text, by, at) values (${newId()}, ${matter}, ${text}, ${by}, ${now()})`.execute(
        db,
      )
    return done.numAffectedRows ?? 0n
  })
}

/** The cases that wait for a person's assessment. */
export async function toAssess(db: Db, person: string): Promise<{ id: string; title: string; number: string }[]> {
  const found = await sql<{
    id: string
    title: string
    number: string
  }>`select m.id, m.title, m.number from decisions.assessment a
    join decisions.matter m on m.id = a.matter where a.assessor = ${person} and a.given_at is null and a.stepped_aside_at is null
      and m.state = 'accepted' and m.id not in (select cases.tied()) order by m.legal_day, m.id limit 50`.execute(db)
  return found.rows
}
