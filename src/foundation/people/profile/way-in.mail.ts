import type { Db } from '../../db.ts'
import { newId } from '../../id.ts'
import type { Words } from '../../language.ts'
import { sendMail } from '../../mail/mail.store.ts'
import { words } from './second-factor.words.ts'

/** Tells a person by mail, at their main address, that a way into their account has changed. As the house itself. */
export const tellChange = (db: Db, person: string, what: Words, link: string) =>
  sendMail(db, {
    person,
    kind: 'sign in',
    dedupe: `way in ${newId()}`,
    subject: words.mailSubject,
    todo: words.mailTodo,
    text: words.mailText(what),
    link,
  })
