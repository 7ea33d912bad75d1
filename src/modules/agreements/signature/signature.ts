import type { Day } from '../../../foundation/day.ts'
import { mayMember, type Person, signedInRecently } from '../../../foundation/people/index.ts'
import { whyNotStaff } from '../../../foundation/people/rights.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Agreement, AgreementVersion } from '../agreement/agreement.ts'
import { words } from './signature.words.ts'

/** Somebody signed for an organisation, or (without one) for the agency: over exactly the hash it names. */
export interface Signature {
  readonly id: string
  readonly version: string
  readonly organisation?: string
  readonly organisationName: string
  readonly person: string
  readonly personName: string
  readonly hash: string
  /** From which session, how the person had signed in, and when they last proved who they are. */
  readonly session: string
  readonly method: string
  readonly signedInAt: Date
  /** The zone of the signer's clock. */
  readonly zone: string
  readonly at: Date
}

/** How long ago the one who signs may have proved who they are, in minutes. */
export const recent = 15

/** The signatures that stand for the version as it is: one over an earlier wording stands for nothing. */
export const standing = (signatures: readonly Signature[], { id, hash }: Pick<AgreementVersion, 'id' | 'hash'>) =>
  signatures.filter((one) => one.version === id && one.hash === hash)

/** The partners whose signature is still missing. */
export function missingFrom(version: AgreementVersion, signatures: readonly Signature[]): string[] {
  const signed = new Set(standing(signatures, version).map(({ organisation }) => organisation))
  return version.signers.filter((organisation) => !signed.has(organisation))
}

export interface Signing {
  readonly agreement: Agreement
  readonly signatures: readonly Signature[]
  readonly person: Person
  /** The hash that the signer saw. */
  readonly seen: string
  readonly now: Date
  readonly today: Day
}

/** The version that waits for signatures, if there is one to sign. */
export const toSign = ({ waiting }: Agreement): AgreementVersion | undefined =>
  waiting?.state === 'offered' ? waiting : undefined

/** What holds for whoever signs: there is something to sign, it is what was shown, in time, and the signer has just proved who they are. */
function whyNotAtAll({ agreement, person, seen, now, today }: Signing): Refusal | undefined {
  const version = toSign(agreement)
  if (!version) return refuse(words.nothingToSign)
  if (version.hash !== seen) return refuse(words.changedMeanwhile)
  if (version.basis === 'offer' && agreement.answerBy !== undefined && agreement.answerBy < today)
    return refuse(words.tooLate(agreement.answerBy))
  return signedInRecently(person, recent, now) ? undefined : refuse(words.signInAgain)
}

/** Why somebody cannot sign for a partner. */
export function whyNotSignFor(organisation: string, signing: Signing): Refusal | undefined {
  const { agreement, person, signatures } = signing
  const version = toSign(agreement)
  if (!mayMember(person, organisation, 'sign agreements')) return refuse(words.onlySignatories)
  if (version && !version.signers.includes(organisation)) return refuse(words.notAsked)
  if (version && !missingFrom(version, signatures).includes(organisation)) return refuse(words.alreadySigned)
  return whyNotAtAll(signing)
}

/** Why somebody cannot sign for the agency, which signs last; whoever made the offer does not sign it too. */
export function whyNotSignForAgency(signing: Signing): Refusal | undefined {
  const { agreement, person, signatures } = signing
  const version = toSign(agreement)
  const role = whyNotStaff(person, 'sign agreements')
  if (role) return role
  if (!version) return refuse(words.nothingToSign)
  if (missingFrom(version, signatures).length > 0) return refuse(words.partnersFirst)
  if ((version.madeBy ?? agreement.offeredBy) === person.id) return refuse(words.someoneElseSigns)
  return whyNotAtAll(signing)
}
