import { sql } from 'kysely'
import type { Db } from '../db.ts'

/**
 * Lets the house itself act within a request's transaction, for people who are not known yet or who prove something:
 * sign-in and invitations only. Afterwards the request goes on in the role it had. Ask nothing else beside it (`Promise.all`): it would be asked as the house.
 */
export async function asHouse<T>(db: Db, act: () => Promise<T>): Promise<T> {
  const before = await sql<{ role: string }>`select current_user::text as role`.execute(db)
  await sql`set local role none`.execute(db)
  const result = await act()
  await sql`select set_config('role', ${before.rows[0]?.role ?? 'samspel_public'}, true)`.execute(db)
  return result
}
