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

/** A letter that is on its way: its document in the journal, the kept file, and what it says. */
export interface SentCaseLetter {
  readonly document: string
  readonly number: string
  readonly file: string
  readonly letter: Letter
}

/** Journals, keeps as PDF and mails a letter, in one transaction. As the house itself. */
export async function sendCaseLetter(db: Db, house: House, sending: CaseLetter): Promise<SentCaseLetter> {
  const { file, title, correspondent, day } = sending
  const id = newId()
  const about = { file, direction: 'out', title, correspondent, day, keptFile: id, forParties: true } as const
  const { id: document, number } = await addDocument(db, about)
  const owner = { kind: 'application', thing: file }
  const name = `${number.replace('/', '-')}.pdf`
  const letter = sending.write(number)
  const kept = await keepFile(house, db, letterPdf(letter), { name, owner, person: undefined, madeHere: true }, id)
  if (isRefusal(kept)) throw new Error(`A letter could not be kept: ${kept.say.en}`)
  for (const person of new Set(sending.readers)) await sendMail(db, { ...sending.mail, person, attachment: id })
  return { document, number, file: id, letter }
}
