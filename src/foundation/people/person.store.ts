import { sql } from 'kysely'
import { record } from '../audit.ts'
import { now } from '../clock.ts'
import { type Db, type Ids, listOf } from '../db.ts'
import { newId } from '../id.ts'
import type { Language, Words } from '../language.ts'
import type { StaffRole } from './person.ts'

/** Somebody who is new here. */
export interface NewPerson {
  readonly id?: string
  readonly name: string
  /** An address whose mail the person has opened; it becomes the main one. */
  readonly address?: string
  readonly language: Language
  readonly zone: string
  readonly section?: string
  /** Who a demo person is, in words for the sign-in page. */
  readonly demoAbout?: Words
}

/** Makes a person, as the house itself (audience `system`). Returns the id. */
export async function createPerson(db: Db, person: NewPerson): Promise<string> {
  const { id = newId(), name, address, language, zone, section = null, demoAbout } = person
  const at = now()
  const about = demoAbout ? JSON.stringify(demoAbout) : null
  await sql`insert into people.person (id, name, handle, language, zone, section, demo_about, created_at, updated_at)
    values (${id}, ${name}, ${`${id}@person.invalid`}, ${language}, ${zone}, ${section}, ${about}, ${at}, ${at})`.execute(
    db,
  )
  if (address)
    await sql`insert into people.address (id, person, address, main, verified_at)
      values (${newId()}, ${id}, ${address.trim()}, true, ${at})`.execute(db)
  await record(db, { action: 'person made', kind: 'person', thing: id, actor: id })
  return id
}

/** Gives somebody a role at the agency. By staff with the right to, or by the house itself. */
export async function giveStaffRole(db: Db, by: string | undefined, person: string, role: StaffRole): Promise<void> {
  await sql`insert into people.staff_role (person, role, given_by, given_at)
    values (${person}, ${role}, ${by ?? null}, ${now()}) on conflict do nothing`.execute(db)
  await record(db, { action: 'staff role given', kind: 'person', thing: person, actor: by, data: { role } })
}

/** Takes a role at the agency back. */
export async function takeStaffRole(db: Db, by: string | undefined, person: string, role: StaffRole): Promise<void> {
  await sql`delete from people.staff_role where person = ${person} and role = ${role}`.execute(db)
  await record(db, { action: 'staff role taken back', kind: 'person', thing: person, actor: by, data: { role } })
}

/** The names behind ids one already knows, such as who wrote an answer. For anybody who is signed in. */
export async function namesOf(db: Db, ids: Ids): Promise<ReadonlyMap<string, string>> {
  if ('length' in ids && ids.length === 0) return new Map()
  const found = await sql<{ person: string; name: string }>`
    select person, name from people.names(${listOf(ids)})`.execute(db)
  return new Map(found.rows.map(({ person, name }) => [person, name]))
}

/** Where somebody begins: the agency's people at their work, others at home. */
export async function homeOf(db: Db, person: string): Promise<'/staff' | '/home'> {
  const roles = await sql`select from people.staff_role where person = ${person} limit 1`.execute(db)
  return roles.rows.length > 0 ? '/staff' : '/home'
}

/** Makes somebody an administrator of the agency, known or new: the first one, by `npm run setup`. As the house itself. */
export async function makeAdministrator(db: Db, who: NewPerson & { readonly address: string }): Promise<string> {
  const found = await sql<{ person: string }>`
    select person from people.address where lower(address) = lower(${who.address})`.execute(db)
  const person = found.rows[0]?.person ?? (await createPerson(db, who))
  await giveStaffRole(db, undefined, person, 'administrator')
  return person
}
