import { addTo, type Day, type Span } from '../../../foundation/day.ts'
import { add, divide, type Money, nothing, subtract } from '../../../foundation/money.ts'
import type { Moves } from '../../../foundation/moves.ts'
import type { Person } from '../../../foundation/people/person.ts'
import { rolesFor } from '../../../foundation/people/rights.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { type Amount, type Calendar, fallsOn, moneyOf, type Pause } from '../../schemes/index.ts'
import { words } from './claim.words.ts'

export const claimStates = ['claimed', 'write-off proposed', 'paid', 'written off'] as const
export type ClaimState = (typeof claimStates)[number]

/** Money that is to come back: what was not used, and the interest it has earned. */
export interface Claim {
  readonly id: string
  readonly agreement: string
  readonly organisation: string
  /** ISO 11649, such as 'RF18 539007547034': what the payment must be marked with. */
  readonly reference: string
  readonly unused: Money
  readonly interest: Money
  readonly state: ClaimState
  readonly claimedOn: Day
  readonly due: Day
  readonly madeBy?: string
  readonly receipts: readonly Receipt[]
  /** Parts with days of their own, when they asked to pay little by little. */
  readonly plan: readonly Part[]
  readonly reminded: number
  /** The day of the last reminder. */
  readonly remindedOn?: Day
  readonly writeOff?: { readonly by: string; readonly reason: string }
}

export interface Receipt {
  readonly day: Day
  readonly sum: Money
  /** The bank's own reference of the payment: the same one twice counts once. */
  readonly reference: string
}

export interface Part {
  readonly day: Day
  readonly sum: Money
}

/** 'Paid' follows from what has come in. A write-off takes two: whoever works with the claim proposes, the budget authority decides. */
export const moves = {
  propose: { from: ['claimed'], to: 'write-off proposed', by: rolesFor('claim money back') },
  keep: { from: ['write-off proposed'], to: 'claimed', by: rolesFor('write off claims') },
  writeOff: { from: ['write-off proposed'], to: 'written off', by: rolesFor('write off claims') },
  settle: { from: ['claimed', 'write-off proposed'], to: 'paid', by: 'system' },
} as const satisfies Moves<ClaimState>

/** What is claimed of unused money and interest: all of it from the scheme's limit on, nothing below. In a currency without a limit, everything. */
export function toClaim(unused: Money, interest: Money, from: readonly Amount[]): Money | undefined {
  const sum = add(unused, interest)
  const limit = from.find(({ currency }) => currency === sum.currency)
  const least = limit ? moneyOf(limit).minor : 1n
  return sum.minor > 0n && sum.minor >= least ? sum : undefined
}

const totalOf = ({ unused, interest }: Pick<Claim, 'unused' | 'interest'>): Money => add(unused, interest)

/** What has come in so far. */
export const receivedOf = (claim: Claim): Money =>
  claim.receipts.reduce((sum, one) => add(sum, one.sum), nothing(claim.unused.currency))

/** What is still to come; nothing when it is paid or written off. */
export function openOf(claim: Claim): Money {
  if (claim.state === 'paid' || claim.state === 'written off') return nothing(claim.unused.currency)
  return subtract(totalOf(claim), receivedOf(claim))
}

/** The last day to pay: the scheme's span after the day of the letter, longer by pauses, and never on a day the banks are closed. */
export const dueDay = (from: Day, within: Span, calendar: Calendar, pauses: readonly Pause[]): Day | undefined =>
  fallsOn({ id: 'claim', name: {}, falls: 'next working day', from: 'notice', add: within }, from, calendar, pauses)
    ?.day

/** Equal parts, a month apart, that add up to what is open; the first parts take the odd units. */
export function planOf(open: Money, parts: number, first: Day): Part[] {
  const weights = Array.from({ length: parts }, () => 1n)
  return divide(open, weights).map((sum, n) => ({ day: addTo(first, { months: n }), sum }))
}

/** The most parts a plan may have. */
export const mostParts = 24

export function whyNotPlan(claim: Claim, parts: number, first: Day | undefined, today: Day): Refusal | undefined {
  if (claim.state !== 'claimed') return refuse(words.notOpen)
  if (!Number.isInteger(parts) || parts < 2 || parts > mostParts) return refuse(words.partsProblem(mostParts), 'parts')
  return first && first >= today ? undefined : refuse(words.firstProblem, 'first')
}

/** What should have come by a day: all of it after the last day, or by the plan its parts until then. */
function expectedBy(claim: Claim, day: Day): Money {
  if (claim.plan.length === 0) return claim.due < day ? totalOf(claim) : nothing(claim.unused.currency)
  const paidBefore = subtract(totalOf(claim), sumOf(claim.plan, claim.unused.currency))
  const parts = claim.plan.filter((part) => part.day < day)
  return parts.length === 0 ? nothing(claim.unused.currency) : add(paidBefore, sumOf(parts, claim.unused.currency))
}

const sumOf = (parts: readonly Part[], currency: string): Money =>
  parts.reduce((sum, part) => add(sum, part.sum), nothing(currency))

/** What is late today: expected by now, and not there. Nothing late once it is paid, written off, or waits to be written off. */
export function lateOf(claim: Claim, today: Day): Money {
  const none = nothing(claim.unused.currency)
  if (claim.state !== 'claimed') return none
  const late = subtract(expectedBy(claim, today), receivedOf(claim))
  return late.minor > 0n ? late : none
}

/** How often we remind, and when: a week after the last day, then two weeks after the reminder before, four times; then a person takes over. */
export const reminding = { first: { days: 7 }, every: { days: 14 }, most: 4 } as const

/** The number of the reminder whose day has come; undefined when none is due. It stops when nothing is late. */
export function reminderDue(claim: Claim, today: Day): number | undefined {
  if (lateOf(claim, today).minor === 0n || claim.reminded >= reminding.most) return undefined
  const late = claim.plan.find((part) => part.day < today)?.day ?? claim.due
  const day = claim.remindedOn ? addTo(claim.remindedOn, reminding.every) : addTo(late, reminding.first)
  return today >= day ? claim.reminded + 1 : undefined
}

/** Nobody writes off what they proposed to write off. */
export const whyNotWriteOff = (claim: Claim, person: Pick<Person, 'id'>): Refusal | undefined =>
  claim.writeOff?.by === person.id ? refuse(words.somebodyElse) : undefined

/** A write-off is proposed with a reason somebody can weigh. */
export const whyNotPropose = (reason: string): Refusal | undefined =>
  reason.trim().length >= 20 ? undefined : refuse(words.reasonProblem, 'reason')

/** Why a payment cannot be booked on a claim: a wrong currency or more than is open goes to the list for a person. */
export function whyNotReceive(claim: Claim, sum: Money): Refusal | undefined {
  if (claim.receipts.length > 0 && openOf(claim).minor === 0n) return refuse(words.notOpen)
  if (sum.currency !== claim.unused.currency) return refuse(words.otherCurrency(claim.unused.currency), 'sum')
  if (sum.minor <= 0n) return refuse(words.sumProblem, 'sum')
  return sum.minor > openOf(claim).minor ? refuse(words.moreThanOpen, 'sum') : undefined
}

/** A creditor reference (ISO 11649) from digits and letters: two check digits after 'RF', so that a bank finds what was mistyped. */
export function referenceOf(base: string): string {
  const plain = base
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .slice(0, 21)
  return `RF${String(98n - remainderOf(`${plain}RF00`)).padStart(2, '0')}${plain}`
}

/** Whether a reference is whole: moved round and read as a number, it leaves one when divided by 97. */
export function isReference(text: string): boolean {
  const plain = text.toUpperCase().replace(/\s/g, '')
  return /^RF\d{2}[0-9A-Z]{1,21}$/.test(plain) && remainderOf(plain.slice(4) + plain.slice(0, 4)) === 1n
}

/** Every whole reference that stands in what a payer wrote, with or without spaces, the longest first. */
export function referencesIn(text: string): string[] {
  const plain = text.toUpperCase().replace(/\s/g, '')
  const starts = [...plain.matchAll(/RF\d{2}/g)].map(({ index }) => index)
  const lengths = Array.from({ length: 21 }, (_, n) => 25 - n)
  return starts.flatMap((at) => lengths.map((length) => plain.slice(at, at + length))).filter(isReference)
}

const remainderOf = (text: string): bigint => BigInt([...text].map((sign) => Number.parseInt(sign, 36)).join('')) % 97n

/** In groups of four, as people read and type it. */
export const grouped = (reference: string): string => reference.replace(/(.{4})(?=.)/g, '$1 ')
