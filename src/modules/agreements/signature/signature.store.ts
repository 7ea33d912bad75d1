import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { keepText, keptText } from '../../../foundation/forms/keep.ts'
import { newId } from '../../../foundation/id.ts'
import { act } from '../../../foundation/moves.ts'
import { isRefusal, type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Agreement, AgreementVersion } from '../agreement/agreement.ts'
import { letInForce } from './in-force.store.ts'
import type { Signature } from './signature.ts'
import { words } from './signature.words.ts'

interface Row {
  id: string
  version: string
  organisation: string | null
  organisation_name: string
  person: string
  person_name: string
  hash: string
  session: string
  method: string
  signed_in_at: Date
  zone: string
  at: Date
}

/** The signatures of an agreement, all versions, in the order they came. */
export async function signaturesOf(db: Db, agreement: string): Promise<Signature[]> {
  const found =
    await sql<Row>`select id, version, organisation, organisation_name, person, person_name, hash, session, method,
    signed_in_at, zone, at from agreements.signature where agreement = ${agreement} order by at, id`.execute(db)
  return found.rows.map((row) => ({
    ...{ id: row.id, version: row.version, person: row.person, hash: row.hash, session: row.session, at: row.at },
    ...{ method: row.method, signedInAt: row.signed_in_at, zone: row.zone },
    organisationName: keptText(row.organisation_name),
    personName: keptText(row.person_name),
    ...(row.organisation === null ? {} : { organisation: row.organisation }),
  }))
}

/** Who signs, from which session, and over which hash. */
export interface Hand {
  readonly person: { readonly id: string; readonly name: string; readonly zone: string }
  readonly session: { readonly id: string; readonly signedInAt: Date; readonly method: string }
  readonly hash: string
}

async function put(db: Db, version: AgreementVersion, of: Signer, hand: Hand): Promise<bigint> {
  const { person, session, hash } = hand
  const done =
    await sql`insert into agreements.signature (id, version, agreement, organisation, organisation_name, person, person_name, hash,
      session, method, signed_in_at, zone, at)
    select ${newId()}, v.id, v.agreement, ${of.organisation ?? null}, ${keepText(of.name)}, ${person.id}, ${keepText(person.name)}, v.hash,
      ${session.id}, ${session.method}, ${session.signedInAt}, ${person.zone}, ${now()}
    from agreements.version v where v.id = ${version.id} and v.state = 'offered' and v.hash = ${hash}
    on conflict do nothing`.execute(db)
  return done.numAffectedRows ?? 0n
}

/** Whom somebody signs for: a partner, or the agency (no organisation). */
export interface Signer {
  readonly organisation?: string
  readonly name: string
}

const signed = (agreement: Agreement, version: AgreementVersion, of: Signer, { person, session }: Hand) => ({
  action: of.organisation ? 'agreement signed by a partner' : 'agreement signed by the agency',
  kind: 'agreement',
  thing: agreement.id,
  actor: person.id,
  data: {
    version: version.number,
    hash: version.hash,
    organisation: of.organisation ?? null,
    session: session.id,
    method: session.method,
    signedInAt: session.signedInAt.toISOString(),
  },
})

/** A partner's signature. The second of one organisation who signs at once is told so. */
export async function signFor(
  db: Db,
  agreement: Agreement,
  version: AgreementVersion,
  of: Signer & { readonly organisation: string },
  hand: Hand,
): Promise<Refusal | undefined> {
  const what = { ...signed(agreement, version, of, hand), tell: 'agreements.signed by partner' }
  const lost = await act(db, what, () => put(db, version, of, hand))
  return isRefusal(lost) ? refuse(words.alreadySigned) : undefined
}

/** The agency's signature, the last: from now on the version is in force, and other modules are told. */
export async function signForAgency(
  db: Db,
  agreement: Agreement,
  version: AgreementVersion,
  agency: string,
  hand: Hand,
): Promise<Refusal | undefined> {
  const of: Signer = { name: agency }
  const lost = await act(db, signed(agreement, version, of, hand), () => put(db, version, of, hand))
  if (isRefusal(lost)) return refuse(words.agencySigned)
  await letInForce(db, agreement, version, hand.person.id)
  return undefined
}
