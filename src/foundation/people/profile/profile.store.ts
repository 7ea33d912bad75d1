import { sql } from 'kysely'
import { record } from '../../audit.ts'
import { now } from '../../clock.ts'
import type { Db } from '../../db.ts'
import type { Language } from '../../language.ts'

export interface Profile {
  readonly name: string
  readonly language: Language
  readonly zone: string
}

/** Changes what somebody says about themselves. */
export async function changeProfile(db: Db, person: string, profile: Partial<Profile>): Promise<void> {
  const { name = null, language = null, zone = null } = profile
  await sql`update people.person set name = coalesce(${name}, name), language = coalesce(${language}, language),
    zone = coalesce(${zone}, zone), updated_at = ${now()} where id = ${person}`.execute(db)
  await record(db, { action: 'profile changed', kind: 'person', thing: person, actor: person, data: { ...profile } })
}
