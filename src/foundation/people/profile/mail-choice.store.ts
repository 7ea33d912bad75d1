import { sql } from 'kysely'
import { record } from '../../audit.ts'
import type { Db } from '../../db.ts'
import type { MailChoice } from '../../mail/mail.ts'

/** How a person wants each kind of mail; a kind that is missing comes at once. */
export async function mailChoicesOf(db: Db, person: string): Promise<ReadonlyMap<string, MailChoice>> {
  const found = await sql<{ kind: string; choice: MailChoice }>`
    select kind, choice from people.mail_choice where person = ${person}`.execute(db)
  return new Map(found.rows.map(({ kind, choice }) => [kind, choice]))
}

/** Keeps how a person wants each kind of mail. */
export async function chooseMail(db: Db, person: string, choices: ReadonlyMap<string, MailChoice>): Promise<void> {
  const [kinds, chosen] = [[...choices.keys()], [...choices.values()]]
  await sql`insert into people.mail_choice (person, kind, choice)
    select ${person}, kind, choice from unnest(${kinds}::text[], ${chosen}::text[]) as wanted (kind, choice)
    on conflict (person, kind) do update set choice = excluded.choice`.execute(db)
  const data = Object.fromEntries(choices)
  await record(db, { action: 'mail chosen', kind: 'person', thing: person, actor: person, data })
}
