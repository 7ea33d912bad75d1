import { caseNumbers } from '../../../foundation/cases/index.ts'
import type { Db } from '../../../foundation/db.ts'
import type { Listeners, Told } from '../../../foundation/events.ts'
import { senderOf } from '../../../foundation/letters/index.ts'
import type { House } from '../../../foundation/web.ts'
import { tell } from '../parties/tell.store.ts'
import { printReceipt } from './receipt.store.ts'
import { receiptLetter } from './receipt.ts'
import { receiptMail } from './submission.mail.ts'
import { submissionOf } from './submission.store.ts'
import { caseOf } from './submission.ts'

/** What follows from a submission, once: the receipt is printed and goes to everybody in every partner organisation. */
export const submissionListeners: Listeners = {
  'applications.submitted': receive,
  'applications.form handed in': receive,
}

/** The receipt of what was handed in. */
async function receive(db: Db, told: Told, house: House): Promise<void> {
  const submission = await submissionOf(db, String(told.data.submission))
  if (!submission || submission.receipt) return
  const agency = house.agency()
  const { snapshot } = submission
  const file = caseOf(snapshot)
  const number = (await caseNumbers(db, [file])).get(file) ?? ''
  const from = { agency: senderOf(agency, snapshot.language), zone: agency.zone, number, origin: house.origin }
  const receipt = await printReceipt(db, house, submission, receiptLetter(submission, from))
  const everybody = snapshot.parties.map(({ organisation }) => organisation)
  await tell(db, everybody, [], receiptMail(submission, number, agency.zone, receipt))
}
