import type { Language } from '../language.ts'

/** What a person may do for an organisation they belong to. One person may have several. */
export const organisationRoles = ['administrator', 'writer', 'signatory'] as const
export type OrganisationRole = (typeof organisationRoles)[number]

/** What a person does at the agency. */
export const staffRoles = [
  'programme adviser',
  'assessor',
  'budget authority',
  'accountant',
  'communications',
  'administrator',
] as const
export type StaffRole = (typeof staffRoles)[number]

/** The person who asks: read once for each request. */
export interface Person {
  readonly id: string
  readonly name: string
  /** The address mail goes to; a person may have more. */
  readonly email: string
  readonly language: Language
  /** The zone of the person's clock, such as 'Africa/Blantyre'. */
  readonly zone: string
  readonly memberships: readonly Membership[]
  readonly staffRoles: readonly StaffRole[]
  readonly section?: string
  /** Signed in with a second factor, a passkey or an eID. */
  readonly strong: boolean
  /** The session this request belongs to; nobody has one outside a request. */
  readonly session?: { readonly id: string; readonly signedInAt: Date; readonly method?: string }
}

export interface Membership {
  readonly organisation: string
  readonly roles: readonly OrganisationRole[]
}

export const isStaff = (person: Person | undefined): boolean => (person?.staffRoles.length ?? 0) > 0

export const hasRole = (person: Person, ...roles: readonly StaffRole[]): boolean =>
  roles.some((role) => person.staffRoles.includes(role))

/** Whether a person has one of the roles in an organisation; any role when none is named. */
export function belongsTo(person: Person, organisation: string, ...roles: readonly OrganisationRole[]): boolean {
  const membership = person.memberships.find((m) => m.organisation === organisation)
  if (!membership) return false
  return roles.length === 0 || roles.some((role) => membership.roles.includes(role))
}
