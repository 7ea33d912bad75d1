import { sql } from 'kysely'
import { now } from '../clock.ts'
import type { Day } from '../day.ts'
import type { Db } from '../db.ts'
import { isId } from '../id.ts'
import { act } from '../moves.ts'
import type { Refusal } from '../refusal.ts'
import { type CasePause, type Concerned, holdsFor, type PauseScope } from './pause.ts'

interface Row {
  id: string
  scope: PauseScope
  target: string
  from_day: Day
  until_day: Day | null
  why: string
}

const pauseOf = (row: Row): CasePause => ({
  id: row.id,
  scope: row.scope,
  target: row.target,
  from: row.from_day,
  why: row.why,
  ...(row.until_day === null ? {} : { until: row.until_day }),
})

const columns = sql`id, scope, target, from_day, until_day, why`

/** Every pause, the newest first; those of cases the asker may not see are left out. */
export async function allPauses(db: Db): Promise<CasePause[]> {
  const found = await sql<Row>`select ${columns} from cases.pause order by from_day desc, id desc`.execute(db)
  return found.rows.map(pauseOf)
}

/** One pause; undefined when there is none the asker may see. */
export async function readPause(db: Db, id: string): Promise<CasePause | undefined> {
  if (!isId(id)) return undefined
  const found = await sql<Row>`select ${columns} from cases.pause where id = ${id}`.execute(db)
  return found.rows[0] && pauseOf(found.rows[0])
}

/** The pauses that hold for a case, past ones too: days that stood still are never counted. */
export async function pausesFor(db: Db, about: Concerned): Promise<CasePause[]> {
  const targets = ['', about.case, about.call, ...about.countries, ...(about.round ? [about.round] : [])]
  const found =
    await sql<Row>`select ${columns} from cases.pause where target = any(${targets}) order by from_day, id`.execute(db)
  return found.rows.map(pauseOf).filter((pause) => holdsFor(pause, about))
}

/** Lets something stand still. `ofCase` is the case a pause of one case or round belongs to. */
export async function keepPause(
  db: Db,
  pause: CasePause,
  { ofCase, actor }: { readonly ofCase: string | undefined; readonly actor: string },
): Promise<Refusal | undefined> {
  const { id, scope, target, from, until = null, why } = pause
  const data = { scope, target, from, until }
  const what = { action: 'paused', kind: 'pause', thing: id, actor, data, tell: 'cases.paused' }
  return act(db, what, async () => {
    const kept = await sql`insert into cases.pause (id, scope, target, file, from_day, until_day, why, made_by, at)
      values (${id}, ${scope}, ${target}, ${ofCase ?? null}, ${from}, ${until}, ${why}, ${actor}, ${now()}) on conflict do nothing`.execute(
      db,
    )
    return kept.numAffectedRows ?? 0n
  })
}

/** Gives a pause its last day. One that has ended already is refused: somebody was first. */
export async function endPause(
  db: Db,
  id: string,
  last: Day,
  { actor, why, today }: { readonly actor: string; readonly why: string; readonly today: Day },
): Promise<Refusal | undefined> {
  const what = { action: 'resumed', kind: 'pause', thing: id, actor, data: { until: last, why }, tell: 'cases.resumed' }
  return act(db, what, async () => {
    const ended =
      await sql`update cases.pause set until_day = ${last}, lifted_by = ${actor}, lifted_at = ${now()}, lifted_why = ${why}
      where id = ${id} and lifted_at is null and (until_day is null or until_day >= ${today})`.execute(db)
    return ended.numAffectedRows ?? 0n
  })
}
