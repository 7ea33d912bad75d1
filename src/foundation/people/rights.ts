import type { StaffWords } from '../language.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { words } from '../words.ts'
import { belongsTo, type OrganisationRole, type Person, type StaffRole } from './person.ts'
import { actNames } from './rights.words.ts'

/** How far a right reaches: every case, or only those given to the person. */
type Reach = 'all' | 'own'

/**
 * Who at the agency may do what. This table is what the code asks; there is no other.
 * A tie to a case (impartiality) takes every right in that case away.
 */
export const staffRights = {
  'write schemes': { 'programme adviser': 'all', administrator: 'all' },
  'make calls': { 'programme adviser': 'all', communications: 'all' },
  'answer questions': { 'programme adviser': 'all', communications: 'all' },
  'check organisations': { 'programme adviser': 'all', accountant: 'all', administrator: 'all' },
  'merge organisations': { 'programme adviser': 'all', administrator: 'all' },
  'check applications': { 'programme adviser': 'all' },
  'ask assessors': { 'programme adviser': 'all' },
  assess: { assessor: 'own' },
  'lift ties': { 'budget authority': 'all', administrator: 'all' },
  'prepare the portfolio': { 'programme adviser': 'all' },
  'sign the portfolio': { 'budget authority': 'all' },
  'review appeals': { 'programme adviser': 'all', 'budget authority': 'all' },
  'draft agreements': { 'programme adviser': 'all' },
  'sign agreements': { 'budget authority': 'all' },
  'decide changes': { 'programme adviser': 'all', 'budget authority': 'all' },
  'review rounds': { 'programme adviser': 'all' },
  'review reports': { 'programme adviser': 'all' },
  pause: { 'programme adviser': 'all', 'budget authority': 'all' },
  'propose payments': { 'programme adviser': 'all' },
  'attest payments': { 'budget authority': 'all', 'programme adviser': 'all' },
  pay: { accountant: 'all' },
  'approve rates': { accountant: 'all', 'budget authority': 'all' },
  'claim money back': { 'programme adviser': 'all', accountant: 'all' },
  'write off claims': { 'budget authority': 'all' },
  'settle accounts': { 'programme adviser': 'all' },
  'raise suspicions': {
    'programme adviser': 'all',
    'budget authority': 'all',
    accountant: 'all',
    assessor: 'all',
    communications: 'all',
    administrator: 'all',
  },
  'settle mail': { 'programme adviser': 'all', administrator: 'all' },
  'give staff roles': { administrator: 'all' },
  'keep the settings': { administrator: 'all' },
} as const satisfies Record<string, Partial<Record<StaffRole, Reach>>>

export type StaffAct = keyof typeof staffRights

/** Who may do what for an organisation they belong to. */
export const memberRights = {
  'look after the organisation': ['administrator'],
  'give papers': ['administrator', 'writer'],
  'write applications': ['administrator', 'writer'],
  'ask for approvals': ['administrator', 'writer', 'signatory'],
  'approve for the organisation': ['signatory'],
  'submit applications': ['administrator', 'signatory'],
  'withdraw from an application': ['administrator', 'signatory'],
  'hand over the coordination': ['administrator'],
  appeal: ['administrator', 'signatory'],
  'sign agreements': ['signatory'],
  'decline agreements': ['administrator', 'signatory'],
  'propose changes': ['administrator', 'writer'],
  'give bank accounts': ['administrator', 'signatory'],
  'write reports': ['administrator', 'writer'],
  'invite auditors': ['administrator', 'writer'],
} as const satisfies Record<string, readonly OrganisationRole[]>

export type MemberAct = keyof typeof memberRights

const reachesOf = (act: StaffAct): Partial<Record<StaffRole, Reach>> => staffRights[act]

/** The roles at the agency that may do something, for a `by` in a table of moves. */
export const rolesFor = (act: StaffAct): readonly StaffRole[] => Object.keys(staffRights[act]) as StaffRole[]

/** The case it is about, when it is about one: whether it was given to the person, and whether they have a tie to it. */
export interface OnCase {
  readonly given?: boolean
  readonly tied?: boolean
}

/** Whether somebody at the agency may do something, perhaps in a case. */
export function mayStaff(
  person: Pick<Person, 'staffRoles'>,
  act: StaffAct,
  { given = false, tied = false }: OnCase = {},
): boolean {
  if (tied) return false
  const reaches = person.staffRoles.map((role) => reachesOf(act)[role])
  return reaches.includes('all') || (given && reaches.includes('own'))
}

/** What to tell somebody at the agency who may not do something; nothing when they may. */
export const whyNotStaff = (person: Person, act: StaffAct, onCase?: OnCase): Refusal | undefined =>
  mayStaff(person, act, onCase) ? undefined : refuse(words.notYourRole(rolesFor(act)))

/** Whether somebody may do something for an organisation. */
export const mayMember = (person: Person, organisation: string, act: MemberAct): boolean =>
  belongsTo(person, organisation, ...memberRights[act])

/** The table as people read it: each act by name, with the roles and how far each reaches. */
export const readableRights: readonly { act: StaffWords; roles: readonly { role: StaffRole; reach: Reach }[] }[] =
  Object.entries(staffRights).map(([act, roles]) => ({
    act: actNames[act as StaffAct],
    roles: Object.entries(roles).map(([role, reach]) => ({ role: role as StaffRole, reach })),
  }))
