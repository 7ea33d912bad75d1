import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { keepText, keptText } from '../../../foundation/forms/keep.ts'
import { newId } from '../../../foundation/id.ts'
import { act } from '../../../foundation/moves.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Agreement } from '../agreement/agreement.ts'
import type { AgreementContent } from '../agreement/content.ts'
import { addVersion } from '../changes/change.store.ts'
import { letInForce } from '../signature/in-force.store.ts'
import type { Termination } from './termination.ts'

interface Row {
  id: string
  agreement: string
  organisation: string | null
  reason: string
  law: string
  last_day: Day
  report_by: Day
  appeal_until: Day | null
  by: string
  at: Date
  undone_at: Date | null
}

/** What has come to an end early in an agreement, as far as the asker may see. */
export async function terminationsOf(db: Db, agreement: string): Promise<Termination[]> {
  const found =
    await sql<Row>`select id, agreement, organisation, reason, law, last_day, report_by, appeal_until, by, at, undone_at
    from agreements.termination where agreement = ${agreement} order by at, id`.execute(db)
  return found.rows.map((row) => ({
    ...{ id: row.id, agreement: row.agreement, lastDay: row.last_day, reportBy: row.report_by, by: row.by, at: row.at },
    reason: keptText(row.reason),
    law: keptText(row.law),
    ...(row.organisation === null ? {} : { organisation: row.organisation }),
    ...(row.appeal_until === null ? {} : { appealUntil: row.appeal_until }),
    ...(row.undone_at === null ? {} : { undoneAt: row.undone_at }),
  }))
}

/** What is decided, and on which day it can be appealed. */
export type NewTermination = Omit<Termination, 'id' | 'at' | 'undoneAt'>

/** A version that waits for signatures is not signed any more: what it rests on has ended. */
export async function fallAway(db: Db, agreement: Agreement): Promise<void> {
  const { waiting } = agreement
  if (!waiting) return
  await sql`update agreements.version set state = 'declined' where id = ${waiting.id}`.execute(db)
  await sql`update agreements.change set state = 'declined' where id = ${waiting.change ?? null}`.execute(db)
}

async function write(db: Db, made: NewTermination): Promise<string> {
  const id = newId()
  await sql`insert into agreements.termination (id, agreement, organisation, reason, law, last_day, report_by, appeal_until, by, at)
    values (${id}, ${made.agreement}, ${made.organisation ?? null}, ${keepText(made.reason)}, ${keepText(made.law)}, ${made.lastDay},
      ${made.reportBy}, ${made.appealUntil ?? null}, ${made.by}, ${now()})`.execute(db)
  return id
}

const recorded = (made: NewTermination, termination: string) => ({
  action: made.organisation ? 'partner terminated' : 'agreement terminated',
  kind: 'agreement',
  thing: made.agreement,
  actor: made.by,
  data: {
    termination,
    ...{ organisation: made.organisation ?? null, why: made.reason, law: made.law },
    ...{ day: made.lastDay, reportBy: made.reportBy },
  },
})

/** Ends the whole agreement: its money is settled, and nothing more is promised. */
export async function terminate(db: Db, agreement: Agreement, made: NewTermination): Promise<Refusal | undefined> {
  await fallAway(db, agreement)
  const id = await write(db, made)
  return act(db, { ...recorded(made, id), tell: 'agreements.terminated' }, async () => {
    const done =
      await sql`update agreements.agreement set state = 'terminated', closed_at = ${now()}, closed_why = ${keepText(made.reason)}
      where id = ${agreement.id} and state = 'running'`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

/** Ends one partner's part: a version by decision, without signatures, in which it has its last day. */
export async function terminatePartner(
  db: Db,
  agreement: Agreement,
  content: AgreementContent,
  made: NewTermination,
): Promise<Refusal | undefined> {
  await fallAway(db, agreement)
  const id = await write(db, made)
  const what = { ...recorded(made, id), tell: 'agreements.partner terminated' }
  return act(db, what, async () => {
    const { waiting: _, ...free } = agreement
    const version = await addVersion(db, free, content, { change: undefined, basis: 'decision', by: made.by })
    await letInForce(db, free, version, made.by)
    return 1n
  })
}
