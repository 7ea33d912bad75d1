import { sql } from 'kysely'
import type { Db } from '../db.ts'
import type { StaffRole } from './person.ts'

export interface Colleague {
  readonly id: string
  readonly name: string
  readonly section: string | null
  readonly roles: readonly StaffRole[]
}

/** The agency's people, by name; only those with one of the roles, when any is named. For staff and the house itself. */
export async function colleagues(db: Db, ...roles: readonly StaffRole[]): Promise<Colleague[]> {
  const wanted = roles.length > 0 ? [...roles] : null
  const found = await sql<Colleague>`select p.id, p.name, p.section, array_agg(r.role order by r.role) as roles
    from people.person p join people.staff_role r on r.person = p.id
    group by p.id having ${wanted}::text[] is null or array_agg(r.role) && ${wanted}::text[] order by p.name, p.id`.execute(
    db,
  )
  return found.rows
}

/** Which of the agency's people belong to which of these organisations, for finding ties. As the house itself. */
export async function staffMembers(
  db: Db,
  organisations: readonly string[],
): Promise<{ person: string; organisation: string }[]> {
  const found = await sql<{
    person: string
    organisation: string
  }>`select distinct m.person, m.organisation from people.membership m
    join people.staff_role r on r.person = m.person where m.organisation = any(${organisations as string[]})`.execute(
    db,
  )
  return found.rows
}
