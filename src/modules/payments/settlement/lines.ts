import type { Words } from '../../../foundation/language.ts'
import { type Money, money } from '../../../foundation/money.ts'
import type { Settlement } from './settlement.ts'
import { lines } from './settlement-page.words.ts'

/** One line of the account as it is read; a total closes what stands above it. */
export interface Line {
  readonly name: Words
  readonly sum: Money
  readonly total?: true
}

/** The account in the order it is read: what came, what became of it, and how it ended. Sums of nothing are left out, but for the totals. */
export function linesOf(s: Settlement): Line[] {
  const one = (name: keyof typeof lines, minor: bigint, total = false): Line[] =>
    minor !== 0n || total ? [{ name: lines[name], sum: money(minor, s.currency), ...(total ? { total } : {}) }] : []
  return [
    ...one('paid', s.paid),
    ...one('interest', s.interest),
    ...one('exchange', s.exchange),
    ...one('toPay', s.toPay),
    ...one('own', s.own),
    ...one('came', s.paid + s.interest + s.exchange + s.toPay + s.own, true),
    ...one('used', s.used),
    ...one('owed', s.owed),
    ...one('became', s.used + s.owed, true),
    ...one('repaid', s.repaid),
    ...one('writtenOff', s.writtenOff),
    ...one('tooMuch', s.tooMuch),
    ...one('toRepay', s.toRepay, true),
  ]
}
