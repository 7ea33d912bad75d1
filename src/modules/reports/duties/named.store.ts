import type { Db } from '../../../foundation/db.ts'
import { type Agreement, roundsOf } from '../../agreements/index.ts'
import { organisationNames } from '../../organisations/index.ts'
import type { Named } from './duty-parts.tsx'

/** The names that say what the duties of an agreement are about. */
export async function namedIn(db: Db, agreement: Agreement): Promise<Named> {
  const rounds = await roundsOf(db, agreement)
  const names = await organisationNames(
    db,
    agreement.parties.map(({ organisation }) => organisation),
  )
  const known = agreement.current?.content.partners.map(({ organisation, name }) => [organisation, name] as const) ?? []
  return {
    rounds: new Map(rounds.map(({ id, number }) => [id, number])),
    partners: new Map([...known, ...[...names].map(([id, { name }]) => [id, name] as const)]),
  }
}
