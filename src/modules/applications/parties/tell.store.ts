import type { Db } from '../../../foundation/db.ts'
import { sendMail } from '../../../foundation/mail/mail.store.ts'
import { holdersOf, type OrganisationRole } from '../../../foundation/people/index.ts'
import type { Letter } from './party.mail.ts'

/** Writes to those who hold one of the roles in any of the organisations, once each, but not to the one who did it. */
export async function tell(
  db: Db,
  organisations: readonly string[],
  roles: readonly OrganisationRole[],
  letter: Letter,
  except?: string,
): Promise<void> {
  const readers = new Set<string>()
  for (const organisation of organisations)
    for (const person of await holdersOf(db, organisation, ...roles)) readers.add(person)
  readers.delete(except ?? '')
  for (const person of readers) await sendMail(db, { ...letter, person })
}
