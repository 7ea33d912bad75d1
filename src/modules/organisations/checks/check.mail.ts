import type { Db } from '../../../foundation/db.ts'
import { sendMail } from '../../../foundation/mail/index.ts'
import { holdersOf } from '../../../foundation/people/index.ts'
import type { Organisation } from '../organisation/organisation.ts'
import { organisationPath } from '../organisation/paths.ts'
import type { Item } from './check.ts'
import { words } from './check-mail.words.ts'

type Whose = Pick<Organisation, 'id' | 'name'>

/** Mails the organisation what it is asked to mend: to those who can. */
export async function mailChanges(db: Db, organisation: Whose, item: Item, number: number, say: string): Promise<void> {
  for (const person of await holdersOf(db, organisation.id, 'administrator', 'writer'))
    await sendMail(db, {
      person,
      kind: 'organisation',
      dedupe: `check ${organisation.id} ${item} ${number}`,
      subject: words.changesSubject(organisation.name, item),
      todo: words.changesTodo,
      text: words.changesText(say),
      link: `${organisationPath(organisation.id)}/check`,
    })
}

/** Mails the organisation's administrators that everything is accepted. `about` says which acceptance made it so. */
export async function mailChecked(db: Db, organisation: Whose, about: string): Promise<void> {
  for (const person of await holdersOf(db, organisation.id, 'administrator'))
    await sendMail(db, {
      person,
      kind: 'organisation',
      dedupe: `checked ${organisation.id} ${about}`,
      subject: words.doneSubject(organisation.name),
      todo: words.doneTodo,
      text: words.doneText,
      link: `${organisationPath(organisation.id)}/check`,
    })
}
