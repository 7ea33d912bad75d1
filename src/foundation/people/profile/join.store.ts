import { sql } from 'kysely'
import { record } from '../../audit.ts'
import type { Db } from '../../db.ts'

/** Whether an account is only a way in, with nothing of its own yet: no address, organisation or role. As the house itself. */
export async function isOnlyAWayIn(db: Db, person: string): Promise<boolean> {
  const found = await sql<{ bare: boolean }>`select not exists (select from people.address where person = ${person})
    and not exists (select from people.membership where person = ${person})
    and not exists (select from people.staff_role where person = ${person}) as bare`.execute(db)
  return found.rows[0]?.bare ?? false
}

/** Whether more than a link by mail guards an account: then it cannot be joined from outside. As the house itself. */
export async function isGuarded(db: Db, person: string): Promise<boolean> {
  const found = await sql<{
    guarded: boolean
  }>`select exists (select from people.two_factor where person = ${person} and verified)
    or exists (select from people.passkey where person = ${person}) or exists (select from people.account where person = ${person})
    or exists (select from people.staff_role where person = ${person}) as guarded`.execute(db)
  return found.rows[0]?.guarded ?? true
}

/** Makes one account's ways in lead to another, and ends the first. As the house itself. */
export async function joinAccounts(db: Db, from: string, to: string): Promise<void> {
  await sql`update people.account set person = ${to} where person = ${from}`.execute(db)
  await sql`update people.passkey set person = ${to} where person = ${from}`.execute(db)
  await sql`delete from people.person where id = ${from}`.execute(db)
  await record(db, { action: 'accounts joined', kind: 'person', thing: to, actor: to, data: { from } })
}
