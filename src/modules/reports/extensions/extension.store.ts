import { sql } from 'kysely'
import { addDocument } from '../../../foundation/cases/index.ts'
import { now } from '../../../foundation/clock.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { keepText, keptText } from '../../../foundation/forms/keep.ts'
import { newId } from '../../../foundation/id.ts'
import { act } from '../../../foundation/moves.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Duty } from '../duties/duty.ts'
import { type Extension, type ExtensionState, moves } from './extension.ts'
import { documents } from './extension-mail.words.ts'

interface Row {
  id: string
  duty: string
  wished: Day
  reason: string
  asked_by: string
  asked_at: Date
  state: ExtensionState
  until_day: Day | null
  answer: string
  decided_by: string | null
  decided_at: Date | null
}

const extensionOf = (row: Row): Extension => ({
  ...{ id: row.id, duty: row.duty, wished: row.wished, reason: keptText(row.reason), state: row.state },
  ...{ askedBy: row.asked_by, askedAt: row.asked_at },
  ...(row.until_day === null ? {} : { until: row.until_day }),
  ...(row.answer === '' ? {} : { answer: keptText(row.answer) }),
  ...(row.decided_by === null ? {} : { decidedBy: row.decided_by }),
  ...(row.decided_at === null ? {} : { decidedAt: row.decided_at }),
})

/** What has been asked for and answered about a duty, the first first. */
export async function extensionsOf(db: Db, duty: string): Promise<Extension[]> {
  const found =
    await sql<Row>`select id, duty, wished, reason, asked_by, asked_at, state, until_day, answer, decided_by, decided_at
    from reports.extension where duty = ${duty} order by id`.execute(db)
  return found.rows.map(extensionOf)
}

/** Asks for more time: kept, journaled as a document in, and told. Two who ask at once ask once. */
export async function askForTime(
  db: Db,
  duty: Duty,
  wish: {
    readonly wished: Day
    readonly reason: string
    readonly actor: string
    readonly from: string
    readonly day: Day
  },
): Promise<Refusal | undefined> {
  const { wished, reason, actor } = wish
  const id = newId()
  const what = {
    ...{ action: 'more time asked for', kind: 'agreement', thing: duty.agreement, actor },
    ...{ data: { duty: duty.id, extension: id, wished }, tell: 'reports.extension asked' },
  }
  const refusal = await act(db, what, async () => {
    const kept = await sql`insert into reports.extension (id, duty, agreement, wished, reason, asked_by, asked_at)
      values (${id}, ${duty.id}, ${duty.agreement}, ${wished}, ${keepText(reason)}, ${actor}, ${now()})
      on conflict do nothing`.execute(db)
    return kept.numAffectedRows ?? 0n
  })
  if (refusal) return refusal
  const { from: correspondent, day } = wish
  const about = { file: duty.agreement, direction: 'in', correspondent, day, forParties: true } as const
  await addDocument(db, { ...about, title: documents.asked })
  return undefined
}

/** Answers a wish for more time. A day that is given is the duty's from now on; what is told moves the form's day too. */
export async function answerWish(
  db: Db,
  duty: Duty,
  { id }: Extension,
  answer: { readonly until?: Day | undefined; readonly reason: string; readonly actor: string; readonly today: Day },
): Promise<Refusal | undefined> {
  const { until, reason, actor, today } = answer
  const way = until === undefined ? moves.refuse : moves.grant
  const data = { duty: duty.id, extension: id, until: until ?? null }
  const what = {
    ...{
      action: until ? 'more time given' : 'more time refused',
      kind: 'agreement',
      thing: duty.agreement,
      actor,
      data,
    },
    tell: 'reports.extension answered',
  }
  const refusal = await act(db, what, async () => {
    const done =
      await sql`update reports.extension set state = ${way.to}, until_day = ${until ?? null}, answer = ${keepText(reason)},
      decided_by = ${actor}, decided_at = ${now()} where id = ${id} and state = any(${way.from as readonly string[]})`.execute(
        db,
      )
    return done.numAffectedRows ?? 0n
  })
  if (refusal || until === undefined) return refusal
  await sql`update reports.duty set
      changes_until = case when state = 'needs changes' then ${until}::date else changes_until end,
      changes_given = case when state = 'needs changes' then ${today}::date else changes_given end,
      changes_as = case when state = 'needs changes' then null else changes_as end,
      extended_until = case when state = 'needs changes' then extended_until else ${until}::date end,
      extended_given = case when state = 'needs changes' then extended_given else ${today}::date end,
      extended_as = case when state = 'needs changes' then extended_as else null end
    where id = ${duty.id}`.execute(db)
  return undefined
}

/** The report came, or is no longer owed: a wish that waits is answered by that. As the house itself. */
export async function overtake(db: Db, duty: string): Promise<void> {
  await sql`update reports.extension set state = ${moves.overtake.to}, decided_at = ${now()}
    where duty = ${duty} and state = any(${moves.overtake.from as readonly string[]})`.execute(db)
}
