import { sql } from 'kysely'
import type { Db } from '../../../foundation/db.ts'
import type { SchemeVersion } from '../version.ts'

/** Published versions never change, so one reading lasts as long as the process: the newest used, by row id. */
const published = new Map<string, SchemeVersion>()
const mostKept = 200

function keep(id: string, version: SchemeVersion): SchemeVersion {
  published.delete(id)
  published.set(id, version)
  const oldest = published.keys().next().value
  if (published.size > mostKept && oldest !== undefined) published.delete(oldest)
  return version
}

/** The scheme version with a row id. Throws when there is none that the asker may see: an id comes from a call, so that is a bug. */
export async function versionOf(db: Db, id: string): Promise<SchemeVersion> {
  const known = published.get(id)
  if (known) return keep(id, known)
  const found = await sql<{ content: SchemeVersion; published_at: Date | null }>`
    select content, published_at from schemes.version where id = ${id}`.execute(db)
  const row = found.rows[0]
  if (!row) throw new Error(`There is no scheme version ${id}`)
  return row.published_at ? keep(id, row.content) : row.content
}
