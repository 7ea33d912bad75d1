import type { StaffRole } from '../../../foundation/people/index.ts'
import { rolesFor, type StaffAct } from '../../../foundation/people/rights.ts'
import { moneyPath } from '../money-frame.tsx'
import { accountPath, entryPath, framePath, instalmentPath, paymentsPath } from '../paths.ts'

/** The first thing of a list, and the agreement it belongs to where it belongs to one. */
export interface First {
  readonly thing: string
  readonly agreement: string | null
}

interface List {
  /** Whoever may do one of these does what waits. */
  readonly acts: readonly StaffAct[]
  /** Where all of it stands, or the first of it where it has no page of its own. */
  readonly path: string | ((first: First) => string)
  /** Where one of it is done. */
  readonly place: (first: First) => string
}

const rates = '/staff/payments/rates'

/** What waits in payments for another pair of eyes. Nobody is told of what they did themselves just before. */
export const lists = {
  attest: {
    acts: ['attest payments'],
    path: `${paymentsPath()}?list=attest`,
    place: ({ thing }) => instalmentPath(thing),
  },
  pay: { acts: ['pay'], path: `${paymentsPath()}?list=pay`, place: () => `${paymentsPath()}?list=pay` },
  'check account': { acts: ['pay'], path: paymentsPath('accounts'), place: ({ thing }) => accountPath(thing) },
  'confirm account': {
    acts: ['pay', 'attest payments'],
    path: paymentsPath('accounts'),
    place: ({ thing }) => accountPath(thing),
  },
  rate: { acts: ['approve rates'], path: rates, place: () => rates },
  'write-off': {
    acts: ['write off claims'],
    path: '/staff/payments/claims',
    place: ({ thing, agreement }) => `${moneyPath('staff', agreement ?? '', 'claims')}#claim-${thing}`,
  },
  bank: { acts: ['pay'], path: paymentsPath('bank'), place: ({ thing }) => entryPath(thing) },
  frame: {
    acts: ['sign the portfolio'],
    path: ({ thing }) => framePath(thing),
    place: ({ thing }) => framePath(thing),
  },
} as const satisfies Record<string, List>

export type ListName = keyof typeof lists
export const listNames = Object.keys(lists) as readonly ListName[]

/** The roles that may do what waits in a list. */
export const rolesOf = (list: ListName): readonly StaffRole[] => [...new Set(lists[list].acts.flatMap(rolesFor))]

/** The lists that are somebody's work. */
export const listsFor = (roles: readonly StaffRole[]): ListName[] =>
  listNames.filter((list) => rolesOf(list).some((role) => roles.includes(role)))

/** What waits for somebody in one list. */
export interface Waiting {
  readonly list: ListName
  readonly count: number
  readonly first: First
  /** What the first is and since when: as long as it is the same, nobody is told again. */
  readonly once: string
}

/** The very place: the one thing that waits, or the list when there are more. */
export function placeOf({ list, count, first }: Pick<Waiting, 'list' | 'count' | 'first'>): string {
  const { path, place }: List = lists[list]
  if (count === 1) return place(first)
  return typeof path === 'string' ? path : path(first)
}
