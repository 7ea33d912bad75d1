import { type Money, money } from '../../../foundation/money.ts'
import type { Moves } from '../../../foundation/moves.ts'
import { rolesFor } from '../../../foundation/people/rights.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Amount } from '../../schemes/index.ts'
import { words } from './settlement.words.ts'

export type AccountState = 'open' | 'closed'

/** An account is closed when all is done, and opened again with a reason; what was, stays written. */
export const moves = {
  close: { from: ['open'], to: 'closed', by: rolesFor('settle accounts') },
  reopen: { from: ['closed'], to: 'open', by: rolesFor('settle accounts') },
} as const satisfies Moves<AccountState>

/** What a settlement is made from: minor units of the agreement's currency. Only `exchange` may be below nothing (a loss). */
export interface Figures {
  readonly currency: string
  /** What the agreement promises. */
  readonly granted: bigint
  /** What has left the agency and was not returned by the bank. */
  readonly paid: bigint
  /** What the approved reports say was used. */
  readonly used: bigint
  /** Interest earned on the money. */
  readonly interest: bigint
  /** What the money became more or less worth between the bank and the report. */
  readonly exchange: bigint
  /** What has come back. */
  readonly repaid: bigint
  /** What was claimed and given up. */
  readonly writtenOff: bigint
}

/** The whole account, each sum at or above nothing except `exchange`. */
export interface Settlement extends Figures {
  /** What was paid and not used. */
  readonly unused: bigint
  /** What the agency still owes: used within the grant, and not paid. */
  readonly toPay: bigint
  /** What was used beyond the grant: the partners' own money. */
  readonly own: bigint
  /** Unused money and interest together, before anything came back. */
  readonly owed: bigint
  /** What is still to come back. */
  readonly toRepay: bigint
  /** What came back beyond what was owed: the agency pays it out again. */
  readonly tooMuch: bigint
  /** What is left of the promise when nothing more is to be paid. */
  readonly left: bigint
}

/**
 * The settlement, to the minor unit. What came equals what became of it:
 * paid + interest + exchange + toPay + own = used + owed, and owed + tooMuch = repaid + writtenOff + toRepay.
 *
 * Granted 100 000, paid 80 000, used 71 250.50, interest 120.25, exchange -30.00: unused 8 719.50, owed 8 839.75.
 */
export function settle(f: Figures): Settlement {
  const rest = f.paid + f.exchange - f.used
  const unused = above(rest)
  const all = rest + f.interest
  const owed = above(all)
  const short = above(-all)
  const toPay = least(short, above(f.granted - f.paid))
  const back = f.repaid + f.writtenOff
  return {
    ...f,
    unused,
    owed,
    toPay,
    own: short - toPay,
    toRepay: above(owed - back),
    tooMuch: above(back - owed),
    left: above(f.granted - f.paid - toPay),
  }
}

const above = (sum: bigint): bigint => (sum > 0n ? sum : 0n)
const least = (a: bigint, b: bigint): bigint => (a < b ? a : b)

/** What is still to come back and large enough to be asked for; smaller sums are let be. */
export function asked(s: Settlement, from: readonly Amount[]): bigint {
  const limit = from.find(({ currency }) => currency === s.currency)?.minor ?? 1
  return s.toRepay >= BigInt(limit) ? s.toRepay : 0n
}

/** What one partner's part came to. */
export interface PartnerAccount {
  readonly organisation: string
  readonly received: Money
  readonly used: Money
  readonly interest: Money
  readonly exchange: Money
  readonly unused: Money
}

/** One partner's line: received + exchange = used + unused (below nothing when more was used than came). */
export const partnerAccount = (
  organisation: string,
  currency: string,
  f: Pick<Figures, 'paid' | 'used' | 'interest' | 'exchange'>,
): PartnerAccount => ({
  organisation,
  received: money(f.paid, currency),
  used: money(f.used, currency),
  interest: money(f.interest, currency),
  exchange: money(f.exchange, currency),
  unused: money(f.paid + f.exchange - f.used, currency),
})

/** What must be so before an account is closed. */
export interface Ending {
  readonly state: AccountState
  /** Names of what is still owed of reports. */
  readonly duties: number
  /** Claims neither paid nor written off. */
  readonly claims: number
  readonly settlement: Settlement
  readonly claimFrom: readonly Amount[]
  /** A payment under way, payments held, or something that is not for everybody: the sentence never says which. */
  readonly unfinished: boolean
}

/** Every reason why an account cannot be closed yet, each with what to do. */
export function whyNotClose(e: Ending): Refusal[] {
  if (e.state === 'closed') return [refuse(words.alreadyClosed)]
  return [
    ...(e.duties > 0 ? [refuse(words.dutiesLeft(e.duties))] : []),
    ...(e.claims > 0 ? [refuse(words.claimsLeft(e.claims))] : []),
    ...(e.settlement.toPay > 0n ? [refuse(words.stillToPay)] : []),
    ...(e.settlement.tooMuch > 0n ? [refuse(words.cameTooMuch)] : []),
    ...(e.claims === 0 && asked(e.settlement, e.claimFrom) > 0n ? [refuse(words.claimFirst)] : []),
    ...(e.unfinished ? [refuse(words.unfinished)] : []),
  ]
}

/** An account is opened again for a reason that whoever reads it later understands. */
export const whyNotReopen = (state: AccountState, reason: string): Refusal | undefined => {
  if (state === 'open') return refuse(words.isOpen)
  return reason.trim().length >= 20 ? undefined : refuse(words.reasonProblem, 'reason')
}
