import type { Day } from '../../../foundation/day.ts'
import type { Moves } from '../../../foundation/moves.ts'
import { isStaff, type Person } from '../../../foundation/people/person.ts'
import { rolesFor } from '../../../foundation/people/rights.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { staffWords, words } from './suspicion.words.ts'

export const suspicionKinds = ['money', 'misconduct', 'other'] as const
export type SuspicionKind = (typeof suspicionKinds)[number]
export const suspicionStates = ['open', 'closed'] as const
export type SuspicionState = (typeof suspicionStates)[number]

/** A confidential matter about misuse of money or misconduct. Only its own group knows that it is there. */
export interface Suspicion {
  readonly id: string
  /** The number of a case of its own, whose title nobody outside the group reads. */
  readonly number: string
  readonly title: string
  readonly kind: SuspicionKind
  readonly text: string
  readonly state: SuspicionState
  /** The agreement it is about, when it is about one. */
  readonly agreement?: string
  readonly organisation?: string
  readonly from: 'staff' | 'partner'
  /** Left out when whoever told did not wish to be named to the group. */
  readonly toldBy?: string
  readonly at: Date
  readonly outcome?: string
}

/** The group itself closes and reopens: no role gives a way in. */
export const moves = {
  close: { from: ['open'], to: 'closed', by: rolesFor('raise suspicions') },
  reopen: { from: ['closed'], to: 'open', by: rolesFor('raise suspicions') },
} as const satisfies Moves<SuspicionState>

export interface Member {
  readonly person: string
  readonly since: Date
  readonly addedBy?: string
}

export interface Note {
  readonly id: string
  readonly author?: string
  readonly text: string
  readonly at: Date
}

/** Somebody who must be told, by a day the law or an agreement sets. */
export interface Notification {
  readonly id: string
  readonly to: string
  readonly why: string
  readonly due: Day
  readonly doneOn?: Day
  readonly doneBy?: string
}

/** What is told must be enough for somebody else to act on. */
export function faultsOf(title: string, text: string): Refusal[] {
  return [
    ...(title.trim().length >= 3 && title.length <= 200 ? [] : [refuse(words.titleProblem, 'title')]),
    ...(text.trim().length >= 20 && text.length <= 50_000 ? [] : [refuse(words.textProblem, 'text')]),
  ]
}

/** Who may be let in: somebody at the agency without a tie to the case, who is not in already. */
export function whyNotLetIn(
  person: Pick<Person, 'staffRoles'> | undefined,
  { tied, member }: { readonly tied: boolean; readonly member: boolean },
): Refusal | undefined {
  if (!person || !isStaff(person as Person)) return refuse(staffWords.onlyStaff, 'person')
  if (tied) return refuse(staffWords.hasTie, 'person')
  return member ? refuse(staffWords.alreadyIn, 'person') : undefined
}

/** A group is never left empty: what is told must always have somebody who follows it. */
export const whyNotLetOut = (members: readonly Member[]): Refusal | undefined =>
  members.length > 1 ? undefined : refuse(staffWords.lastOne)

/** Whether somebody who must be told is not told, and the day has passed. */
export const isOverdue = ({ due, doneOn }: Notification, today: Day): boolean => doneOn === undefined && due < today

/** A matter is closed with an outcome, when all who must be told are told and no payment is held for it. */
export function whyNotClose(
  outcome: string,
  notifications: readonly Notification[],
  freezes: readonly Freeze[],
): Refusal | undefined {
  if (notifications.some(({ doneOn }) => !doneOn)) return refuse(staffWords.tellFirst)
  if (freezes.some(({ liftedOn }) => !liftedOn)) return refuse(staffWords.liftFirst)
  return outcome.trim().length >= 20 ? undefined : refuse(staffWords.outcomeProblem, 'outcome')
}

export const freezeScopes = ['agreement', 'partner', 'organisation'] as const
export type FreezeScope = (typeof freezeScopes)[number]

/** Payments held: in one agreement, to one partner in it, or in every agreement an organisation takes part in. */
export interface Freeze {
  readonly id: string
  readonly scope: FreezeScope
  readonly agreement?: string
  readonly organisation?: string
  readonly by: string
  readonly at: Date
  readonly liftedOn?: Day
  readonly liftedBy?: string
}

/** What a freeze of a kind is about, from what the matter is about; a refusal when the matter does not say. */
export function targetOf(
  scope: FreezeScope,
  { agreement, organisation }: Pick<Suspicion, 'agreement' | 'organisation'>,
): { readonly agreement?: string; readonly organisation?: string } | Refusal {
  if (scope !== 'organisation' && !agreement) return refuse(staffWords.noAgreement, 'scope')
  if (scope !== 'agreement' && !organisation) return refuse(staffWords.noOrganisation, 'scope')
  return {
    ...(scope !== 'organisation' && agreement ? { agreement } : {}),
    ...(scope !== 'agreement' && organisation ? { organisation } : {}),
  }
}

/** Held payments are let go by somebody else than the one who held them, and with a reason. */
export function whyNotLift(freeze: Freeze, person: Pick<Person, 'id'>, reason: string): Refusal | undefined {
  if (freeze.liftedOn) return refuse(staffWords.alreadyLifted)
  if (freeze.by === person.id) return refuse(staffWords.somebodyElseLifts)
  return reason.trim().length >= 10 ? undefined : refuse(staffWords.liftReason, `reason-${freeze.id}`)
}
