import type { Day } from '../day.ts'
import type { Db } from '../db.ts'
import { keepFile } from '../files/index.ts'
import { newId } from '../id.ts'
import type { Words } from '../language.ts'
import { type Letter, letterPdf } from '../letters/index.ts'
import { type Mail, sendMail } from '../mail/index.ts'
import { isRefusal } from '../refusal.ts'
import type { House } from '../web.ts'
import { addDocument } from './case-file.store.ts'

/** A letter in a case, on its way to somebody. */
export interface CaseLetter {
  /** The case's id. Its file belongs to the application of the same id, so that the parties can read it. */
  readonly file: string
  /** What the journal calls it. */
  readonly title: Words
  readonly correspondent: string
  readonly day: Day
  /** The letter, once its number ('2026/0123-4') is known. */
  readonly write: (number: string) => Letter
  /** The people who are told. */
  readonly readers: Iterable<string>
  readonly mail: Omit<Mail, 'attachment' | 'person' | 'address' | 'language'>
}

/** Journals, keeps as PDF and mails a letter, in one transaction. Gives the document's number and the kept file's id. As the house itself. */
export async function sendCaseLetter(
  db: Db,
  house: House,
  letter: CaseLetter,
): Promise<{ readonly number: string; readonly file: string }> {
  const { file, title, correspondent, day } = letter
  const id = newId()
  const about = { file, direction: 'out', title, correspondent, day, keptFile: id, forParties: true } as const
  const { number } = await addDocument(db, about)
  const owner = { kind: 'application', thing: file }
  const name = `${number.replace('/', '-')}.pdf`
  const kept = await keepFile(
    house,
    db,
    letterPdf(letter.write(number)),
    { name, owner, person: undefined, madeHere: true },
    id,
  )
  if (isRefusal(kept)) throw new Error(`A letter could not be kept: ${kept.say.en}`)
  for (const person of new Set(letter.readers)) await sendMail(db, { ...letter.mail, person, attachment: id })
  return { number, file: id }
}
