import type { Db } from '../../../foundation/db.ts'
import type { Words } from '../../../foundation/language.ts'
import { sendMail } from '../../../foundation/mail/index.ts'
import { holdersOf } from '../../../foundation/people/index.ts'
import { readApplication } from '../../applications/index.ts'
import type { Matter } from './matter.ts'

interface Message {
  readonly dedupe: string
  readonly subject: Words
  readonly todo: Words
  readonly text: Words
  readonly legal?: boolean
}

/** Everybody who belongs to the coordinating partner is told. */
export async function tellApplicant(db: Db, matter: Matter, message: Message): Promise<void> {
  const application = await readApplication(db, matter.id)
  const link = `/applications/${matter.id}/case`
  for (const person of await holdersOf(db, application?.coordinator ?? matter.applicant))
    await sendMail(db, { ...message, person, kind: 'decision', link })
}
