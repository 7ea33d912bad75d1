import { sql } from 'kysely'
import { fileWithDocument } from '../../../foundation/cases/index.ts'
import type { Db } from '../../../foundation/db.ts'
import { keepFile } from '../../../foundation/files/index.ts'
import { type Letter, letterPdf } from '../../../foundation/letters/index.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import type { House } from '../../../foundation/web.ts'
import { documentTitle } from './receipt.ts'
import { words } from './receipt.words.ts'
import { caseOf, type Submission } from './submission.ts'

/** Prints the receipt of a submission and keeps it with the application and its document in the journal. Gives the kept file's id. */
export async function printReceipt(
  db: Db,
  house: Pick<House, 'dataDir'>,
  submission: Submission,
  letter: Letter,
): Promise<string> {
  const { id, application, snapshot } = submission
  const name = words.fileName(letter.reference ?? '')[letter.language]
  const about = { name, owner: { kind: 'application', thing: application }, person: undefined, madeHere: true } as const
  const kept = await keepFile(house, db, letterPdf(letter), about)
  if (isRefusal(kept)) throw new Error(`The receipt of submission ${id} could not be kept`)
  await sql`update applications.submission set receipt = ${kept.id} where id = ${id}`.execute(db)
  await fileWithDocument(db, {
    file: caseOf(snapshot),
    title: documentTitle(snapshot),
    keptFile: kept.id,
  })
  return kept.id
}
