import { sendCaseLetter } from '../../../foundation/cases/index.ts'
import { dayIn } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import type { Told } from '../../../foundation/events.ts'
import type { Words } from '../../../foundation/language.ts'
import { type Block, senderOf } from '../../../foundation/letters/index.ts'
import { holdersOf } from '../../../foundation/people/index.ts'
import type { House } from '../../../foundation/web.ts'
import { readApplication } from '../../applications/index.ts'
import type { Matter } from '../matters/matter.ts'
import { words as letterWords } from './decision-letter.words.ts'

export interface ShortLetter {
  /** What the letter and its line in the journal are called. */
  readonly title: Words
  readonly paragraphs: readonly Words[]
  /** The mail it comes with. `about` is once for ever: the same never leads to a second mail. */
  readonly mail: { readonly about: string; readonly subject: Words; readonly todo: Words; readonly text: Words }
}

/** Writes, keeps, journals and mails a short letter in the applicant's language, to everybody at the coordinating partner. As the house itself. */
export async function sendShortLetter(
  db: Db,
  house: House,
  matter: Matter,
  told: Pick<Told, 'at'>,
  { title, paragraphs, mail: { about, ...mail } }: ShortLetter,
): Promise<void> {
  const agency = house.agency()
  const { language, applicantName: name } = matter
  const day = dayIn(agency.zone, told.at)
  const application = await readApplication(db, matter.id)
  const sender = senderOf(agency, language)
  const said = [...paragraphs, letterWords.see(agency.email)].map(
    (one): Block => ({ kind: 'paragraph', text: one[language] }),
  )
  const closing: Block = {
    ...{ kind: 'signature', closing: letterWords.regards[language] },
    names: [{ name: sender.name, role: '' }],
  }
  await sendCaseLetter(db, house, {
    ...{ file: matter.id, title, correspondent: name, day },
    readers: await holdersOf(db, application?.coordinator ?? matter.applicant),
    write: (reference) => ({
      ...{ language, reference, day, title: title[language], agency: sender, recipient: { name } },
      blocks: [...said, closing],
    }),
    mail: { ...mail, kind: 'decision', dedupe: about, legal: true, link: `/applications/${matter.id}/case` },
  })
}
