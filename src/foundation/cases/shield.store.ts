import { sql } from 'kysely'
import type { Db } from '../db.ts'
import type { Words } from '../language.ts'
import { act } from '../moves.ts'
import type { Refusal } from '../refusal.ts'

/** From now on the public journal shows another title for a document, and no correspondent, because a law asks for it. */
export async function shieldDocument(
  db: Db,
  by: string,
  document: { file: string; id: string },
  title: Words,
  law: string,
): Promise<Refusal | undefined> {
  const data = { document: document.id, law }
  return act(db, { action: 'title shielded', kind: 'case', thing: document.file, actor: by, data }, async () => {
    const done = await sql`update cases.document set shielded_title = ${JSON.stringify(title)}, shield_law = ${law}
      where id = ${document.id} and file = ${document.file}`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

/** The title is public again. */
export async function unshieldDocument(
  db: Db,
  by: string,
  document: { file: string; id: string },
): Promise<Refusal | undefined> {
  return act(
    db,
    { action: 'title public again', kind: 'case', thing: document.file, actor: by, data: { document: document.id } },
    async () => {
      const done = await sql`update cases.document set shielded_title = null, shield_law = null
      where id = ${document.id} and file = ${document.file} and shielded_title is not null`.execute(db)
      return done.numAffectedRows ?? 0n
    },
  )
}
