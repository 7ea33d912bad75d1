import type { Day } from '../../../foundation/day.ts'
import { type Money, money } from '../../../foundation/money.ts'
import { type Moves, whyNotMove } from '../../../foundation/moves.ts'
import type { Person } from '../../../foundation/people/person.ts'
import { rolesFor } from '../../../foundation/people/rights.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Text } from '../../schemes/index.ts'
import { words } from './instalment.words.ts'

export type InstalmentState =
  | 'planned'
  | 'proposed'
  | 'attested'
  | 'sent'
  | 'paid'
  | 'returned'
  | 'stopped'
  | 'split'
  | 'replaced'

/** One payment the agreement promises to its coordinating partner. */
export interface Instalment {
  readonly id: string
  readonly agreement: string
  readonly call: string
  readonly organisation: string
  /** The id of the instalment in the scheme version. */
  readonly terms: string
  /** The agreement's version it was planned by. */
  readonly plannedBy: number
  readonly number: number
  readonly name: Text
  /** The whole of it; what participants live on; or what a late report holds back. */
  readonly part: 'whole' | 'allowances' | 'organisation'
  readonly splitFrom?: string
  /** The first day it may be paid. */
  readonly day: Day
  readonly sum: Money
  /** Ids of the duties whose reports must be approved first. */
  readonly waitsFor: readonly string[]
  readonly state: InstalmentState
  /** How often it has been on its way to the bank. */
  readonly tries: number
  readonly proposedBy?: string
  readonly attestedBy?: string
  readonly paidBy?: string
  readonly why: string
  readonly letThroughWhy: string
  readonly letThroughBy?: string
}

/** What may happen to an instalment. That it is due is not stored: it is planned, and its day has come. */
export const moves = {
  propose: { from: ['planned', 'returned'], to: 'proposed', by: rolesFor('propose payments') },
  attest: { from: ['proposed'], to: 'attested', by: rolesFor('attest payments') },
  'send back': {
    from: ['proposed', 'attested'],
    to: 'planned',
    by: [...rolesFor('attest payments'), ...rolesFor('pay')],
  },
  send: { from: ['attested'], to: 'sent', by: rolesFor('pay') },
  'be booked': { from: ['sent'], to: 'paid', by: ['system', ...rolesFor('pay')] },
  'be rejected': { from: ['sent'], to: 'returned', by: ['system', ...rolesFor('pay')] },
  'come back': { from: ['paid'], to: 'returned', by: ['system', ...rolesFor('pay')] },
  stop: { from: ['planned', 'returned'], to: 'stopped', by: rolesFor('propose payments') },
  'take up again': { from: ['stopped'], to: 'planned', by: rolesFor('propose payments') },
  split: { from: ['planned', 'returned'], to: 'split', by: rolesFor('propose payments') },
  replan: { from: ['planned', 'returned', 'stopped', 'proposed', 'attested'], to: 'replaced', by: 'system' },
} as const satisfies Moves<InstalmentState>

/** Whether it stands for money that is still to be paid or has been: neither split up nor replaced. */
export const isLive = ({ state }: Pick<Instalment, 'state'>): boolean => state !== 'split' && state !== 'replaced'

/** Whether it waits for its turn. */
export const isOpen = ({ state }: Pick<Instalment, 'state'>): boolean => state === 'planned' || state === 'returned'

/** Where it stands as people say it: one that is planned and whose day has come is due. */
export const standing = (one: Pick<Instalment, 'state' | 'day'>, today: Day): InstalmentState | 'due' =>
  one.state === 'planned' && one.day <= today ? 'due' : one.state

/** What to tell somebody who may not attest: one proposes, another attests, a third pays. */
export function whyNotAttest(one: Instalment, person: Person): Refusal | undefined {
  return (
    whyNotMove(moves.attest, one.state, person) ??
    (one.proposedBy === person.id ? refuse(words.youProposed) : undefined)
  )
}

/** What to tell somebody who may not pay it. */
export function whyNotPay(
  one: Pick<Instalment, 'state' | 'proposedBy' | 'attestedBy'>,
  person: Person,
): Refusal | undefined {
  const refusal = whyNotMove(moves.send, one.state, person)
  if (refusal) return refusal
  if (one.proposedBy === person.id) return refuse(words.payerProposed)
  return one.attestedBy === person.id ? refuse(words.payerAttested) : undefined
}

/** What an instalment is known by at the bank: its id and how often it has been tried, so that one try can never be two payments (Max35Text). */
export const endToEnd = (one: Pick<Instalment, 'id' | 'tries'>): string =>
  one.tries === 0 ? one.id.replaceAll('-', '') : `${one.id.replaceAll('-', '')}.${one.tries}`

/** What is paid, or on its way past the point where it can be planned anew. */
export const standsOn = ({ state }: Pick<Instalment, 'state'>): boolean => state === 'sent' || state === 'paid'

/** The sum of all that is live, in minor units. */
export const totalOf = (all: readonly Instalment[], currency: string): Money =>
  money(
    all.filter(isLive).reduce((sum, one) => sum + one.sum.minor, 0n),
    currency,
  )
