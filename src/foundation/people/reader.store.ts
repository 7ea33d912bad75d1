import { sql } from 'kysely'
import type { Db } from '../db.ts'
import type { Language } from '../language.ts'

/** Somebody we write to: where, in which language, on which clock, and how they want each kind of mail. */
export interface Reader {
  readonly id: string
  readonly name: string
  /** Nothing when the person has no address. */
  readonly address: string | undefined
  readonly language: Language
  readonly zone: string
  readonly choices: Readonly<Record<string, 'at once' | 'daily' | 'none'>>
}

/** The people behind ids, as they are to be written to now. For the house itself (audience `system`). */
export async function readersOf(db: Db, ids: readonly string[]): Promise<readonly Reader[]> {
  if (ids.length === 0) return []
  const found = await sql<Omit<Reader, 'address'> & { address: string | null }>`
    select p.id, p.name, p.language, p.zone,
      (select a.address from people.address a where a.person = p.id order by a.main desc, a.id limit 1) as address,
      coalesce((select jsonb_object_agg(c.kind, c.choice) from people.mail_choice c where c.person = p.id), '{}') as choices
    from people.person p where p.id = any (${ids}::uuid[])`.execute(db)
  return found.rows.map((row) => ({ ...row, address: row.address ?? undefined }))
}
