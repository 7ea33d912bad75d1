import { type Refusal, refuse } from '../../refusal.ts'
import type { OrganisationRole, Person, StaffRole } from '../person.ts'
import { words } from './invitation.words.ts'

/** Days an invitation waits. */
export const invitationDays = 30

export interface Invitation {
  readonly id: string
  readonly organisation: string | null
  readonly roles: readonly OrganisationRole[]
  readonly staff_roles: readonly StaffRole[]
  readonly title: string
  readonly message: string
  /** What another module means by it, such as { application: '…' }. */
  readonly purpose: Readonly<Record<string, unknown>>
  readonly address: string
  readonly language: string
  /** Who invited, and their name. */
  readonly invited_by: string | null
  readonly by: string
  readonly expires_at: Date
  readonly accepted_at: Date | null
  readonly accepted_by: string | null
  readonly withdrawn_at: Date | null
}

export type InvitationState = 'waiting' | 'accepted' | 'withdrawn' | 'expired'

/** Where an invitation stands; nothing of it is stored twice. */
export function stateOf(invitation: Invitation, now: Date): InvitationState {
  if (invitation.accepted_at) return 'accepted'
  if (invitation.withdrawn_at) return 'withdrawn'
  return invitation.expires_at <= now ? 'expired' : 'waiting'
}

/** Why somebody cannot accept an invitation now, with what to do instead; undefined when they can. */
export function whyNotAccept(invitation: Invitation, now: Date): Refusal | undefined {
  const state = stateOf(invitation, now)
  return state === 'waiting' ? undefined : refuse(words[state])
}

/**
 * Whoever sent the link, and whoever already is all that is offered, leaves it to the one it was sent to: a link serves
 * once. What another module means by an invitation to an organisation (its purpose, but for where it leads) is for all.
 */
export function whyNotYours(invitation: Invitation, person: Pick<Person, 'id' | 'memberships'>): Refusal | undefined {
  const { organisation, roles, staff_roles, purpose, title, address } = invitation
  if (staff_roles.length > 0) return undefined
  if (organisation === null) return invitation.invited_by === person.id ? refuse(words.youSent(address)) : undefined
  if (Object.keys(purpose).some((what) => what !== 'landing')) return undefined
  const has = person.memberships.find((one) => one.organisation === organisation)?.roles ?? []
  return roles.every((role) => has.includes(role) || has.includes('administrator'))
    ? refuse(words.youBelong(title, address))
    : undefined
}
