import { sql } from 'kysely'
import { now } from '../../clock.ts'
import type { Db } from '../../db.ts'
import { type Refusal, refuse } from '../../refusal.ts'
import { giveStaffRole, takeStaffRole } from '../person.store.ts'
import type { Person, StaffRole } from '../person.ts'
import { words } from './people.words.ts'

/** Somebody as an administrator sees them. */
export interface Listed {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly section: string | null
  readonly roles: readonly StaffRole[]
}

const listed = sql`p.id, p.name, p.section,
  coalesce((select a.address from people.address a where a.person = p.id and a.main), '') as address,
  array(select r.role from people.staff_role r where r.person = p.id order by r.role) as roles`

/** A page of people, by name: those at the agency, or whoever a name or address leads to. `after` is the last id of the page before. */
export async function listPeople(db: Db, wanted: { search: string; after?: string }): Promise<readonly Listed[]> {
  const { search, after = null } = wanted
  const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  const which = search
    ? sql`(p.name ilike ${like} or exists (select from people.address a where a.person = p.id and a.address ilike ${like}))`
    : sql`exists (select from people.staff_role r where r.person = p.id)`
  const found = await sql<Listed>`select ${listed} from people.person p
    where ${which} and (${after}::uuid is null or (p.name, p.id) > (select o.name, o.id from people.person o where o.id = ${after}::uuid))
    order by p.name, p.id limit 26`.execute(db)
  return found.rows
}

/** One person, for an administrator. */
export async function openListed(db: Db, id: string): Promise<Listed | undefined> {
  const found = await sql<Listed>`select ${listed} from people.person p where p.id = ${id}`.execute(db)
  return found.rows[0]
}

/** Gives and takes roles at the agency, each remembered by itself. Refuses to leave the agency without an administrator. */
export async function changeStaff(
  db: Db,
  by: Person,
  person: Listed,
  wanted: { roles: readonly StaffRole[]; section: string },
): Promise<Refusal | undefined> {
  await sql`select pg_advisory_xact_lock(7247, 1)`.execute(db)
  const before = (await openListed(db, person.id))?.roles ?? []
  if (before.includes('administrator') && !wanted.roles.includes('administrator')) {
    const others =
      await sql`select from people.staff_role where role = 'administrator' and person <> ${person.id}`.execute(db)
    if (others.rows.length === 0) return refuse(words.lastAdministrator, 'roles')
  }
  for (const role of wanted.roles) if (!before.includes(role)) await giveStaffRole(db, by.id, person.id, role)
  for (const role of before) if (!wanted.roles.includes(role)) await takeStaffRole(db, by.id, person.id, role)
  await sql`update people.person set section = ${wanted.section || null}, updated_at = ${now()} where id = ${person.id}`.execute(
    db,
  )
  return undefined
}
