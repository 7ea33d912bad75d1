import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { keepJson, keptText } from '../../../foundation/forms/keep.ts'
import { newId } from '../../../foundation/id.ts'
import { namesOf } from '../../../foundation/people/index.ts'
import type { Place, Saved, Seen, Words, Written } from './answer.ts'
import type { PassedOver, Version } from './history.ts'

/**
 * Saves one field for the person who asks, in one statement: the words when the field still stands as the writer saw it, its
 * history and its audit line; or a collision beside it when it has moved on. The same words sent again (a late outbox) change
 * nothing. The database itself checks that the person may write there; `byCoordinator` when only the coordinating partner may.
 */
export async function saveAnswer(
  db: Db,
  application: string,
  place: Place,
  seen: Seen,
  words: Words,
  byCoordinator = false,
): Promise<Saved> {
  const { part, question, item } = place
  const { tab = null, written = null } = seen
  const kept = keepJson(words.filter((text) => text !== ''))
  const saved = await sql<{ outcome: Saved['outcome']; version: number | null }>`
    select outcome, version from applications.save_answer(${application}, ${part}, ${question}, ${item}, ${byCoordinator},
      ${seen.version},
      ${kept}, ${tab}, ${written}, ${newId()}, ${now()})`.execute(db)
  const { outcome = 'closed', version } = saved.rows[0] ?? {}
  return outcome === 'closed' ? { outcome } : { outcome, version: version ?? 0 }
}

interface Row {
  part: string
  question: string
  item: string
  version: number
  words: string[]
  by: string | null
  at: Date
}

const writtenOf = ({ by, words, ...row }: Row): Written => ({
  ...row,
  words: words.map(keptText),
  by: by ?? undefined,
})

/** All fields of an application that anybody has written in, as they stand. */
export async function readAnswers(db: Db, application: string): Promise<Written[]> {
  const found = await sql<Row>`
    select part, question, item, version, words, by, at from applications.answer
    where application = ${application} order by part, question, item collate "C"`.execute(db)
  return found.rows.map(writtenOf)
}

/** What those are called whose words stand in an application. */
export const writersOf = (db: Db, application: string): Promise<ReadonlyMap<string, string>> =>
  namesOf(db, sql`select by from applications.answer where application = ${application} and by is not null`)

/** Every version of a question's fields in one part, the newest first, with whose words they were when they were chosen; at most the newest 500. */
export async function historyOf(db: Db, application: string, at: Pick<Place, 'part' | 'question'>): Promise<Version[]> {
  const found = await sql<Row & { writer: string | null }>`
    select h.part, h.question, h.item, h.version, h.words, h.by, h.at, c.by as writer
    from applications.answer_history h left join applications.collision c on c.taken and c.words = h.words
      and (c.application, c.part, c.question, c.item, c.chosen_at) = (h.application, h.part, h.question, h.item, h.at)
    where h.application = ${application} and h.part = ${at.part} and h.question = ${at.question}
    order by h.at desc, h.version desc limit 500`.execute(db)
  return found.rows.map(({ writer, ...row }) => ({ ...writtenOf(row), writer: writer ?? undefined }))
}

/** What was written in a question's fields in one part and given up for what stood, the newest choice first; at most 500. */
export async function passedOver(
  db: Db,
  application: string,
  at: Pick<Place, 'part' | 'question'>,
): Promise<PassedOver[]> {
  const found = await sql<{ item: string; words: string[]; writer: string | null; by: string; at: Date }>`
    select item, words, by as writer, chosen_by as by, chosen_at as at from applications.collision
    where application = ${application} and part = ${at.part} and question = ${at.question} and not taken
    order by chosen_at desc, id limit 500`.execute(db)
  return found.rows.map(({ words, writer, ...row }) => ({
    ...row,
    words: words.map(keptText),
    writer: writer ?? undefined,
  }))
}

/**
 * Settles a collision for the person who asks: takes the words that were kept beside, or keeps those that stood as version
 * `compared`. Gives the version that stands now; undefined when somebody chose first or the standing words have moved on.
 */
export async function chooseWording(
  db: Db,
  collision: string,
  compared: number,
  take: boolean,
  byCoordinator = false,
): Promise<number | undefined> {
  const chosen = await sql<{ version: number | null }>`
    select version from applications.choose_wording(${collision}, ${byCoordinator}, ${compared}, ${take}, ${now()})`.execute(
    db,
  )
  return chosen.rows[0]?.version ?? undefined
}

/** Writes answers into a draft that the house itself starts, as first versions by those who wrote them before. */
export async function putAnswers(
  db: Db,
  application: string,
  answers: readonly Pick<Written, 'part' | 'question' | 'item' | 'words' | 'by'>[],
): Promise<void> {
  for (const { part, question, item, words, by = null } of answers)
    await sql`
      with put as (
        insert into applications.answer (application, part, question, item, version, words, by, at)
        values (${application}, ${part}, ${question}, ${item}, 1, ${keepJson(words)}, ${by}, ${now()})
        on conflict do nothing returning *)
      insert into applications.answer_history (application, part, question, item, version, words, by, at)
      select application, part, question, item, version, words, by, at from put`.execute(db)
}

/** Which scheme version and phase each application stays on: it never changes, so it is remembered, for the newest used. */
const phases = new Map<string, { version: string; phase: string }>()
const mostRemembered = 20_000

/** The scheme version (its row) and the phase of an application. Undefined when the person may not see one that is not remembered yet. */
export async function phaseOf(db: Db, application: string): Promise<{ version: string; phase: string } | undefined> {
  const known = phases.get(application)
  if (known) return known
  const found = await sql<{ version: string; phase: string }>`
    select version, phase from applications.application where id = ${application}`.execute(db)
  const row = found.rows[0]
  if (row) phases.set(application, row)
  const oldest = phases.keys().next().value
  if (phases.size > mostRemembered && oldest !== undefined) phases.delete(oldest)
  return row
}
