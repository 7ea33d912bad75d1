import { sql } from 'kysely'
import type { Db } from '../../db.ts'
import type { DemoPerson } from './sign-in.page.tsx'

/** The people of the demo world, in the order they came. As the house itself. */
export async function demoPeople(db: Db): Promise<readonly DemoPerson[]> {
  const found = await sql<DemoPerson>`
    select id, name, demo_about as about from people.person where demo_about is not null order by created_at, id limit 60`.execute(
    db,
  )
  return found.rows
}

/** Whether somebody is a demo person, whom anybody may be in the demo. As the house itself. */
export async function isDemoPerson(db: Db, person: string): Promise<boolean> {
  const found = await sql`select from people.person where id = ${person} and demo_about is not null`.execute(db)
  return found.rows.length > 0
}
