import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { keepJson } from '../../../foundation/forms/keep.ts'
import { newId } from '../../../foundation/id.ts'
import type { Field, Saved, Seen, Words } from './answer.ts'

interface Outcome {
  outcome: Saved['outcome']
  version: number | null
  collision: string | null
}

const kept = (value: unknown) => (value === undefined ? null : keepJson(value))

/**
 * Saves one field for the person who asks, in one statement: the words when the field still stands as the writer saw it, its
 * history and its audit line; or a collision beside it when it has moved on. The same words sent again (a late outbox) change
 * nothing. The database itself checks that the person may write there.
 */
export async function saveAnswer(db: Db, field: Field, seen: Seen, words: Words): Promise<Saved> {
  const { application, part, question, item } = field
  const saved = await sql<Outcome>`
    select outcome, version, collision from applications.save_answer(${application}, ${part}, ${question}, ${item},
      ${seen.version}, ${kept(words.value)}, ${kept(words.typed)}, ${seen.collision ?? null}, ${newId()}, ${now()})`.execute(
    db,
  )
  const { outcome = 'closed', version, collision } = saved.rows[0] ?? {}
  if (outcome === 'closed') return { outcome }
  return { outcome, version: version ?? 0, ...(collision ? { collision } : {}) }
}
