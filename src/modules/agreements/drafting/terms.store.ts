import { dayIn } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import type { House } from '../../../foundation/web.ts'
import { newestSubmission } from '../../applications/index.ts'
import { openCall, versionOf } from '../../schemes/index.ts'
import type { Agreement } from '../agreement/agreement.ts'
import type { Terms } from './terms.ts'

/** The terms of an agreement, if the asker may see all they are made of: a partner that came later does not see the application. */
export async function knownTerms(db: Db, house: House, agreement: Agreement): Promise<Terms | undefined> {
  return (await newestSubmission(db, agreement.id)) ? termsOf(db, house, agreement) : undefined
}

/** The terms of an agreement. Throws when its scheme says nothing of what follows a grant: then it could not have been drafted. */
export async function termsOf(db: Db, house: House, agreement: Agreement): Promise<Terms> {
  const version = await versionOf(db, agreement.version)
  const call = await openCall(db, agreement.call)
  const submission = await newestSubmission(db, agreement.id)
  if (!version?.followUp || !call || !submission) throw new Error(`The agreement ${agreement.id} has no terms`)
  const { zone, holidays } = house.agency()
  return {
    followUp: version.followUp,
    world: submission.snapshot.world,
    call: { opens: dayIn(zone, call.opens.at), closes: dayIn(zone, call.closes.at) },
    calendar: holidays,
  }
}
