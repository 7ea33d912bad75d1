import type { Db } from '../../foundation/db.ts'
import { holdersOf } from '../../foundation/people/index.ts'
import { type Agreement, staying } from '../agreements/index.ts'
import type { Duty } from './duties/duty.ts'

type Whose = Pick<Agreement, 'coordinator' | 'parties'>

/** Those who write for whoever owes a duty: the coordinating partner, and a partner that leaves. */
export async function ownersOf(db: Db, agreement: Whose, duty: Duty): Promise<string[]> {
  const organisations = [agreement.coordinator, ...(duty.organisation ? [duty.organisation] : [])]
  return [
    ...new Set((await Promise.all(organisations.map((one) => holdersOf(db, one, 'administrator', 'writer')))).flat()),
  ]
}

/** Besides them, when it is late: those who lead every partner that has not left. */
export async function leadersOf(db: Db, agreement: Whose): Promise<string[]> {
  return [
    ...new Set(
      (await Promise.all(staying(agreement).map((one) => holdersOf(db, one, 'administrator', 'signatory')))).flat(),
    ),
  ]
}

/** Everybody in the partners that have not left, and in the one a duty is for. */
export async function everybodyIn(db: Db, agreement: Whose, duty: Duty): Promise<string[]> {
  const partners = agreement.parties
    .filter(({ until, organisation }) => until === undefined || organisation === duty.organisation)
    .map(({ organisation }) => organisation)
  return [...new Set((await Promise.all(partners.map((one) => holdersOf(db, one)))).flat())]
}
