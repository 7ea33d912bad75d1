import type { Day } from '../../../foundation/day.ts'
import type { Language } from '../../../foundation/language.ts'
import type { Moves } from '../../../foundation/moves.ts'
import { isStaff, type Person } from '../../../foundation/people/person.ts'
import { rolesFor } from '../../../foundation/people/rights.ts'
import type { AgreementContent, PartnerRole } from './content.ts'

/** What both sides promise after a grant. Its id is the case's id, which is that of the granted application. */
export interface Agreement {
  readonly id: string
  /** The row id of the scheme version it stays on, and the phase that was granted. */
  readonly version: string
  readonly phase: string
  readonly call: string
  /** The currency of every sum in it: the decision's. */
  readonly currency: string
  /** What was granted, in minor units of the currency. */
  readonly grantedMinor: bigint
  readonly coordinator: string
  readonly title: string
  /** The language the text is written and signed in. */
  readonly language: Language
  readonly state: AgreementState
  /** The first and the last day; not there in a draft that lacks them. */
  readonly from?: Day
  readonly to?: Day
  /** The last day the offer can be answered. */
  readonly answerBy?: Day
  readonly offeredBy?: string
  /** Why it was declined, ended or terminated. */
  readonly closedWhy: string
  /** The version in force; before the first is signed there is none. */
  readonly current?: AgreementVersion
  /** The version being written, or waiting for signatures; partners see it once it is offered. */
  readonly waiting?: AgreementVersion
  readonly parties: readonly AgreementParty[]
}

export type AgreementState = 'drafted' | 'offered' | 'declined' | 'running' | 'ended' | 'terminated'

/** An organisation's place in the agreement, with its first and, when it has left, its last day. */
export interface AgreementParty {
  readonly organisation: string
  readonly role: PartnerRole
  readonly from: Day
  readonly until?: Day
}

/** One wording of the agreement. It never changes once it is offered; a change makes the next. */
export interface AgreementVersion {
  readonly id: string
  readonly agreement: string
  /** 1 for the first. */
  readonly number: number
  readonly state: 'draft' | 'offered' | 'in force' | 'replaced' | 'declined'
  /**
   * What it stands on: the offer, a change both agreed on, a small move that was notified, a decision of the agency, or that two
   * registrations turned out to be one organisation.
   */
  readonly basis: 'offer' | 'change' | 'notice' | 'decision' | 'merger'
  readonly change?: string
  readonly content: AgreementContent
  /** `contentHash`, that every signature names. */
  readonly hash: string
  /** The organisations whose signatories sign before the agency does. */
  readonly signers: readonly string[]
  /** Who approved the change that made it; nobody for the first. */
  readonly madeBy?: string
  readonly offeredAt?: Date
  readonly inForceAt?: Date
  /** The kept file that is the sealed PDF, and the SHA-256 of its bytes. */
  readonly file?: string
  readonly fileSha256?: string
}

/** What may happen to an agreement, and by whom. */
export const moves = {
  offer: { from: ['drafted'], to: 'offered', by: rolesFor('draft agreements') },
  takeBack: { from: ['offered'], to: 'drafted', by: rolesFor('draft agreements') },
  decline: { from: ['offered'], to: 'declined', by: 'partner' },
  lapse: { from: ['offered'], to: 'declined', by: rolesFor('draft agreements') },
  sign: { from: ['offered'], to: 'running', by: rolesFor('sign agreements') },
  terminate: {
    from: ['running'],
    to: 'terminated',
    by: rolesFor('sign agreements'),
    law: 'Public Administration Act 1967 §§ 23-28, 35',
  },
  restore: {
    from: ['terminated'],
    to: 'running',
    by: rolesFor('sign agreements'),
    law: 'Public Administration Act 1967 § 33',
  },
  end: { from: ['running', 'terminated'], to: 'ended', by: 'system' },
  reopen: { from: ['ended'], to: 'running', by: 'system' },
  'reopen terminated': { from: ['ended'], to: 'terminated', by: 'system' },
} as const satisfies Moves<AgreementState>

/** An agreement that both sides have signed and that has not come to an end. */
export type RunningAgreement = Agreement & {
  readonly current: AgreementVersion
  readonly from: Day
  readonly to: Day
}
export const isRunning = (agreement: Agreement): agreement is RunningAgreement =>
  agreement.state === 'running' && agreement.current !== undefined && agreement.from !== undefined

/** The partners on a day, the coordinating one first. */
export const partiesOn = ({ parties }: Pick<Agreement, 'parties'>, day: Day): AgreementParty[] =>
  parties
    .filter(({ until }) => until === undefined || until >= day)
    .sort((a, b) => rank(a) - rank(b) || a.organisation.localeCompare(b.organisation))

/** The organisations that have not left. */
export const staying = ({ parties }: Pick<Agreement, 'parties'>): string[] =>
  parties.filter(({ until }) => until === undefined).map(({ organisation }) => organisation)

const rank = ({ role }: AgreementParty) => (role === 'coordinating partner' ? 0 : 1)

/** The person's own organisations among the partners and those that are asked to sign. */
export function ownIn(agreement: Agreement, person: Person): string[] {
  const there = new Set([
    ...agreement.parties.map(({ organisation }) => organisation),
    ...(agreement.waiting?.signers ?? []),
  ])
  return person.memberships.map(({ organisation }) => organisation).filter((one) => there.has(one))
}

/** Partners see their own; staff all that they have no tie to, which the second wall sees to. */
export const maySee = (agreement: Agreement, person: Person): boolean =>
  isStaff(person) || ownIn(agreement, person).length > 0
