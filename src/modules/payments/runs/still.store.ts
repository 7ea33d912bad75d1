import { sql } from 'kysely'
import { allPauses, holdsFor, pausedOn } from '../../../foundation/cases/index.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { readAgreement } from '../../agreements/index.ts'
import { organisationNames } from '../../organisations/index.ts'

/** Whether payments to an agreement's coordinating partner are held, and whether everything stands still for it. */
export interface Still {
  readonly frozen: boolean
  readonly paused: boolean
}

/** The same for many at once; `whom` is each agreement's coordinating partner. */
export async function standingStill(
  db: Db,
  whom: ReadonlyMap<string, string>,
  today: Day,
): Promise<ReadonlyMap<string, Still>> {
  const [agreements, organisations] = [[...whom.keys()], [...whom.values()]]
  const found = await sql<{ agreement: string; frozen: boolean }>`
    select a.agreement, payments.held(a.agreement, a.organisation) as frozen
    from unnest(${agreements}::uuid[], ${organisations}::uuid[]) as a (agreement, organisation)`.execute(db)
  const paused = await pausedAmong(db, agreements, today)
  return new Map(found.rows.map(({ agreement, frozen }) => [agreement, { frozen, paused: paused.has(agreement) }]))
}

/** Pauses are rare: agreements are only looked at when one holds today. */
async function pausedAmong(db: Db, agreements: readonly string[], today: Day): Promise<ReadonlySet<string>> {
  const pauses = (await allPauses(db)).filter((pause) => pausedOn([pause], today))
  if (pauses.length === 0) return new Set()
  const paused = new Set<string>()
  for (const id of agreements) {
    const agreement = await readAgreement(db, id)
    if (!agreement) continue
    const names = await organisationNames(
      db,
      agreement.parties.map(({ organisation }) => organisation),
    )
    const about = { case: id, call: agreement.call, countries: [...names.values()].map(({ country }) => country) }
    if (pauses.some((pause) => holdsFor(pause, about))) paused.add(id)
  }
  return paused
}
