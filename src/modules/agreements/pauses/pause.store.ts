import { type CasePause, type Concerned, pausesFor } from '../../../foundation/cases/index.ts'
import type { Db } from '../../../foundation/db.ts'
import { organisationNames } from '../../organisations/index.ts'
import { type Agreement, staying } from '../agreement/agreement.ts'

type Whose = Pick<Agreement, 'id' | 'call' | 'parties'>

/** What a pause may be about, for an agreement: its case, its call, the countries of the partners that have not left. */
export async function concernedIn(db: Db, agreement: Whose): Promise<Concerned> {
  const partners = staying(agreement)
  const names = await organisationNames(db, partners)
  const countries = new Set([...names.values()].map(({ country }) => country))
  return { case: agreement.id, call: agreement.call, countries: [...countries] }
}

/** The pauses that hold for an agreement, past ones too, for whoever counts days (`fallsOn`); with a round, those of that round besides. */
export async function pausesOf(db: Db, agreement: Whose, round?: string): Promise<CasePause[]> {
  return pausesFor(db, { ...(await concernedIn(db, agreement)), round })
}
