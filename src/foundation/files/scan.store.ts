import { sql } from 'kysely'
import { record } from '../audit.ts'
import { now } from '../clock.ts'
import type { Db } from '../db.ts'
import { words } from './file.words.ts'

export interface Waiting {
  readonly id: string
  readonly sha256: string
}

/** The files that wait for the scanner, the oldest first. */
export async function waitingFiles(db: Db): Promise<readonly Waiting[]> {
  const found =
    await sql<Waiting>`select id, sha256 from files.file where state = 'quarantined' order by at, id limit 50`.execute(
      db,
    )
  return found.rows
}

/** Lets a file out of quarantine, or refuses it for good; tells `files.available` or `files.refused` to whoever keeps the thing it belongs to. */
export async function passVerdict(db: Db, id: string, verdict: 'clean' | 'harmful'): Promise<void> {
  const [state, refusal] = verdict === 'clean' ? ['available', null] : ['refused', JSON.stringify(words.virus)]
  const changed = await sql<{ owner_kind: string; owner: string; uploaded_by: string | null; name: string }>`
    update files.file set state = ${state}, refusal = ${refusal}, scanned_at = ${now()}
    where id = ${id} and state = 'quarantined' returning owner_kind, owner, uploaded_by, name`.execute(db)
  const [file] = changed.rows
  if (!file) return
  const data = { owner: file.owner_kind, of: file.owner, name: file.name, person: file.uploaded_by }
  await record(db, { action: `file ${state}`, kind: 'file', thing: id, actor: undefined, data, tell: `files.${state}` })
}

/** Which of some contents are still somebody's. */
export async function referredTo(db: Db, contents: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await sql<{ sha256: string }>`select distinct sha256 from files.file
    where sha256 = any (${contents}) and state <> 'refused'`.execute(db)
  return new Set(found.rows.map(({ sha256 }) => sha256))
}
