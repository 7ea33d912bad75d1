import type { Day } from '../../../foundation/day.ts'
import type { Money } from '../../../foundation/money.ts'
import type { Moves } from '../../../foundation/moves.ts'
import type { Person } from '../../../foundation/people/person.ts'
import { rolesFor, whyNotStaff } from '../../../foundation/people/rights.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { AccountNumber } from '../accounts/account.ts'
import { type Instalment, whyNotPay } from '../instalments/instalment.ts'
import type { Debtor } from './pain.ts'
import { words } from './run.words.ts'

export type RunState = 'made' | 'sent' | 'dropped'

/** What an accountant sends to the bank in one file. */
export interface Run {
  readonly id: string
  /** What the bank knows the file by. */
  readonly message: string
  readonly payOn: Day
  readonly state: RunState
  readonly madeBy: string
  readonly madeAt: Date
  readonly sentBy?: string
  readonly sentAt?: Date
}

export type PaymentState = 'in run' | 'taken out' | 'sent' | 'accepted' | 'rejected' | 'booked' | 'returned'

/** One try to pay one instalment. */
export interface Payment {
  readonly id: string
  readonly run: string
  readonly instalment: string
  readonly agreement: string
  readonly endToEnd: string
  readonly sum: Money
  readonly account: string
  readonly creditor: AccountNumber
  readonly purpose: string
  readonly state: PaymentState
  readonly reason: string
  readonly bookedOn?: Day
  readonly valueOn?: Day
  readonly rate?: string
}

export const moves = {
  send: { from: ['made'], to: 'sent', by: rolesFor('pay') },
  drop: { from: ['made'], to: 'dropped', by: rolesFor('pay') },
} as const satisfies Moves<RunState>

/** What may happen to a payment: the accountant sends it, the bank answers. */
export const paymentMoves = {
  'take out': { from: ['in run'], to: 'taken out', by: rolesFor('pay') },
  send: { from: ['in run'], to: 'sent', by: rolesFor('pay') },
  'be accepted': { from: ['sent'], to: 'accepted', by: 'system' },
  'be rejected': { from: ['sent', 'accepted'], to: 'rejected', by: 'system' },
  'be booked': { from: ['sent', 'accepted'], to: 'booked', by: 'system' },
  'come back': { from: ['booked'], to: 'returned', by: 'system' },
} as const satisfies Moves<PaymentState>

/** What keeps one payment of a run back: the instalment, and the sentence why. */
export interface Held {
  readonly instalment: string
  readonly refusal: Refusal
}

/** A payment in a run as it stands now, before the file is made. */
export interface Checked {
  readonly instalment: Instalment
  /** The account it was made for. */
  readonly account: string
  /** The account that holds now, and whether it is verified. */
  readonly now: { readonly id: string; readonly verified: boolean } | undefined
  readonly frozen: boolean
  readonly paused: boolean
}

/** What keeps payments of a run back at the moment of sending: nobody pays what they proposed or attested, nor to an account that has changed. */
export function heldBack(all: readonly Checked[], person: Person): Held[] {
  return all.flatMap(({ instalment, account, now, frozen, paused }) => {
    const say = (refusal: Refusal | undefined) => (refusal ? [{ instalment: instalment.id, refusal }] : [])
    const theirs = whyNotPay(instalment, person)
    if (theirs) return say(theirs)
    if (!now?.verified || now.id !== account) return say(refuse(words.accountChanged))
    if (frozen) return say(refuse(words.frozen))
    return paused && instalment.letThroughBy === undefined ? say(refuse(words.paused)) : []
  })
}

/** What to tell somebody who may not send the run. */
export function whyNotSend(
  run: Pick<Run, 'state' | 'payOn'>,
  person: Person,
  known: { readonly debtor: Debtor | undefined; readonly payments: number; readonly held: number; readonly today: Day },
): Refusal | undefined {
  const right = whyNotStaff(person, 'pay')
  if (right) return right
  if (run.state !== 'made') return refuse(words.sentAlready)
  if (!known.debtor) return refuse(words.noDebtor)
  if (known.payments === 0) return refuse(words.emptyRun)
  if (known.held > 0) return refuse(words.someHeld(known.held))
  return run.payOn < known.today ? refuse(words.dayPassed) : undefined
}

/** What the bank knows the run by (Max35Text), made from its id alone. */
export const messageOf = (run: string): string => `R${run.replaceAll('-', '')}`
