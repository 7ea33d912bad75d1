import type { Db } from '../db.ts'
import type { Told } from '../events.ts'
import { sendMail } from '../mail/mail.store.ts'
import type { MailKind } from '../mail/mail.ts'
import { words } from './refused-mail.words.ts'

/** Writes to the one who gave a file that the scanner found harmful, with the way to where it lies: for whoever hears `files.refused`. */
export async function mailGiver(db: Db, { thing, data }: Told, kind: MailKind, link: string): Promise<void> {
  if (typeof data.person !== 'string') return
  await sendMail(db, {
    person: data.person,
    kind,
    dedupe: `file ${thing} refused`,
    subject: words.subject(String(data.name)),
    todo: words.todo,
    text: words.text,
    link,
  })
}
