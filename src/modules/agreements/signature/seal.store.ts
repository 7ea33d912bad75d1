import { sql } from 'kysely'
import { record } from '../../../foundation/audit.ts'
import { addDocument } from '../../../foundation/cases/index.ts'
import { dayIn } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { keepFile } from '../../../foundation/files/index.ts'
import { newId } from '../../../foundation/id.ts'
import { letterPdf, senderOf } from '../../../foundation/letters/index.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import type { House } from '../../../foundation/web.ts'
import type { Agreement, AgreementVersion } from '../agreement/agreement.ts'
import { documentOf } from '../text/document.ts'
import { words } from './seal.words.ts'
import { signaturesOf } from './signature.store.ts'

/**
 * Prints a version with its evidence page as PDF/A-2a, once; keeps it, journals it, and writes the SHA-256 of its bytes into the
 * audit, whose seal makes it impossible to change unseen. Gives the kept file's id. As the house itself.
 */
export async function seal(db: Db, house: House, agreement: Agreement, version: AgreementVersion): Promise<string> {
  if (version.file) return version.file
  const { content, number, hash } = version
  const agency = house.agency()
  const day = dayIn(agency.zone, version.inForceAt ?? new Date(0))
  const signatures = (await signaturesOf(db, agreement.id)).filter((one) => one.version === version.id)
  const document = documentOf(version, {
    ...{ day, zone: agency.zone, signatures },
    sender: senderOf(agency, content.language),
  })
  const id = newId()
  const correspondent = content.partners[0]?.name ?? ''
  const about = { file: agreement.id, correspondent, day, keptFile: id, forParties: true }
  await addDocument(db, { ...about, direction: 'out', title: words.document(number) })
  const name = `${content.caseNumber.replace('/', '-')}-${words.fileName[content.language]}-${number}.pdf`
  const owner = { kind: 'application', thing: agreement.id }
  const kept = await keepFile(
    house,
    db,
    letterPdf(document, 'PDF/A-2a'),
    { name, owner, person: undefined, madeHere: true },
    id,
  )
  if (isRefusal(kept)) throw new Error(`The agreement could not be kept: ${kept.say.en}`)
  await sql`update agreements.version set file = ${id}, file_sha256 = ${kept.sha256} where id = ${version.id}`.execute(
    db,
  )
  const data = { version: number, content: hash, pdf: kept.sha256, file: id }
  await record(db, { action: 'agreement sealed', kind: 'agreement', thing: agreement.id, actor: undefined, data })
  return id
}
