import type { Day } from '../../../foundation/day.ts'
import { money } from '../../../foundation/money.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { words } from './ledger.words.ts'

/**
 * The accounts money lies on. A call's books hold `frame` (what was given, as a negative sum) and `available`; an agreement's
 * books hold the others. `interest` is what partners earned on our money (negative), so that it can be claimed too.
 */
export const accounts = [
  'frame',
  'available',
  'committed',
  'due',
  'paid',
  'claimed',
  'repaid',
  'written off',
  'interest',
] as const
export type Account = (typeof accounts)[number]

export type PostingKind =
  | 'frame set'
  | 'commit'
  | 'release'
  | 'instalment due'
  | 'instalment not due'
  | 'pay'
  | 'payment returned'
  | 'claim'
  | 'claim changed'
  | 'repay'
  | 'write off'

export interface Line {
  readonly account: Account
  readonly minor: bigint
}

/** One act in the books. `reference` names the act ('pay <instalment> 1'): the same reference twice posts once. */
export interface Posting {
  readonly kind: PostingKind
  readonly day: Day
  readonly currency: string
  readonly call: string
  /** Missing when only the call's frame is touched. */
  readonly agreement?: string
  /** They add up to nothing. */
  readonly lines: readonly Line[]
  readonly reference: string
  /** Nobody when the house itself does it. */
  readonly by?: string
}

export type Balance = Readonly<Record<Account, bigint>>

const empty: Balance = {
  frame: 0n,
  available: 0n,
  committed: 0n,
  due: 0n,
  paid: 0n,
  claimed: 0n,
  repaid: 0n,
  'written off': 0n,
  interest: 0n,
}

/** What lies on each account: the sum of the lines. */
export function balance(lines: readonly Line[], before: Balance = empty): Balance {
  const sums: Record<Account, bigint> = { ...before }
  for (const { account, minor } of lines) sums[account] += minor
  return sums
}

/** Whose books a line belongs to. */
export const isOfCall = (account: Account): boolean => account === 'frame' || account === 'available'
const isSource = (account: Account): boolean => account === 'frame' || account === 'interest'

/** What was given to the call. */
export const frameOf = (b: Balance): bigint => -b.frame
/** What is promised and not released: paid, still to pay, claimed back. */
export const committedInAll = (b: Balance): bigint => b.committed + b.due + paidInAll(b)
/** What has left the agency and not come back through the bank as returned: kept, claimed back, repaid, written off. */
export const paidInAll = (b: Balance): bigint => b.paid + b.claimed + b.repaid + b['written off'] + b.interest

type Of = Pick<Posting, 'day' | 'currency' | 'call' | 'reference'> & { readonly by?: string | undefined }
type OfAgreement = Of & { readonly agreement: string }

const transfer = (from: Account, to: Account, sum: bigint): Line[] =>
  [
    { account: from, minor: -sum },
    { account: to, minor: sum },
  ].filter(({ minor }) => minor !== 0n)

const posting = (kind: PostingKind, { by, ...of }: Of | OfAgreement, lines: readonly Line[]): Posting => ({
  kind,
  ...of,
  ...(by === undefined ? {} : { by }),
  lines,
})

/** The postings people make, each with its sum in minor units; `sum` may be negative only where it says so. */
export const postings = {
  /** The frame of a call grows by a sum, or shrinks by it when it is negative. */
  frameSet: (of: Of, sum: bigint) => posting('frame set', of, transfer('frame', 'available', sum)),
  commit: (of: OfAgreement, sum: bigint) => posting('commit', of, transfer('available', 'committed', sum)),
  release: (of: OfAgreement, sum: bigint) => posting('release', of, transfer('committed', 'available', sum)),
  due: (of: OfAgreement, sum: bigint) => posting('instalment due', of, transfer('committed', 'due', sum)),
  notDue: (of: OfAgreement, sum: bigint) => posting('instalment not due', of, transfer('due', 'committed', sum)),
  pay: (of: OfAgreement, sum: bigint) => posting('pay', of, transfer('due', 'paid', sum)),
  returned: (of: OfAgreement, sum: bigint) => posting('payment returned', of, transfer('paid', 'due', sum)),
  /** Claims unused money back, and interest earned on it. */
  claim: (of: OfAgreement, unused: bigint, interest = 0n) =>
    posting('claim', of, [...transfer('paid', 'claimed', unused), ...transfer('interest', 'claimed', interest)]),
  /** A claim grows, or shrinks when the sums are negative. */
  claimChanged: (of: OfAgreement, unused: bigint, interest = 0n) =>
    posting('claim changed', of, [
      ...transfer('paid', 'claimed', unused),
      ...transfer('interest', 'claimed', interest),
    ]),
  repay: (of: OfAgreement, sum: bigint) => posting('repay', of, transfer('claimed', 'repaid', sum)),
  writeOff: (of: OfAgreement, sum: bigint) => posting('write off', of, transfer('claimed', 'written off', sum)),
}

/** The account a posting would draw below nothing, and by how much it falls short. */
function shortfall(after: Balance): { account: Account; by: bigint } | undefined {
  for (const account of accounts) {
    const held = isSource(account) ? -after[account] : after[account]
    if (held < 0n) return { account, by: -held }
  }
  return undefined
}

/**
 * What to tell somebody whose posting cannot stand. `call` and `agreement` are what lies there before. A posting that does
 * not add up is a mistake in the code, and thrown.
 */
export function whyNotPost(p: Posting, call: Balance, agreement: Balance): Refusal | undefined {
  if (p.lines.reduce((sum, { minor }) => sum + minor, 0n) !== 0n) throw new Error(`${p.reference} does not add up`)
  if (p.lines.length === 0) throw new Error(`${p.reference} moves nothing`)
  const ofCall = p.lines.filter(({ account }) => isOfCall(account))
  const ofAgreement = p.lines.filter(({ account }) => !isOfCall(account))
  if (ofAgreement.length > 0 && p.agreement === undefined) throw new Error(`${p.reference} names no agreement`)
  const short = shortfall(balance(ofCall, call)) ?? shortfall(balance(ofAgreement, agreement))
  return short && refuse(words.tooLittle(short.account, money(short.by, p.currency)))
}
