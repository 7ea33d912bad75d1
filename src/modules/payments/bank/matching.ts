import type { Payment, PaymentState } from '../runs/run.ts'
import type { Said } from './said.ts'

/** Why a person must look at what the bank said. */
export type Problem = 'unknown reference' | 'wrong sum' | 'paid already' | 'already answered' | 'money came in'

/** What follows from one thing the bank said: a payment moves on, nothing new was said, or a person must look. */
export type Outcome =
  | { readonly to: Extract<PaymentState, 'accepted' | 'rejected' | 'booked' | 'returned'> }
  | { readonly nothing: true }
  | { readonly problem: Problem }

const onTheWay: readonly PaymentState[] = ['sent', 'accepted']

const isWrongSum = (said: Said, payment: Payment): boolean =>
  said.sum === undefined || said.sum.minor !== payment.sum.minor || said.sum.currency !== payment.sum.currency

/** What one thing the bank said means for the payment it names. Nothing is guessed: what is not plain goes to a person. */
export function outcomeOf(said: Said, payment: Payment | undefined): Outcome {
  if (said.what === 'came in') return { problem: 'money came in' }
  if (!payment || payment.state === 'in run' || payment.state === 'taken out') return { problem: 'unknown reference' }
  const { state } = payment
  if (said.what === 'accepted') return state === 'sent' ? { to: 'accepted' } : { nothing: true }
  if (said.what === 'rejected') {
    if (onTheWay.includes(state)) return { to: 'rejected' }
    return state === 'rejected' ? { nothing: true } : { problem: 'already answered' }
  }
  if (isWrongSum(said, payment)) return { problem: 'wrong sum' }
  if (said.what === 'returned') return state === 'booked' ? { to: 'returned' } : { problem: 'already answered' }
  if (onTheWay.includes(state)) return { to: 'booked' }
  return { problem: state === 'booked' ? 'paid already' : 'already answered' }
}

/** Things in rounds, so that none names the same as another of its round, and what names the same keeps its order from round to round. */
export function inRounds<T>(all: readonly T[], namedBy: (one: T) => readonly string[]): T[][] {
  const next = new Map<string, number>()
  const rounds: T[][] = []
  for (const one of all) {
    const names = namedBy(one)
    const round = names.reduce((most, name) => Math.max(most, next.get(name) ?? 0), 0)
    for (const name of names) next.set(name, round + 1)
    const there = rounds[round]
    if (there) there.push(one)
    else rounds[round] = [one]
  }
  return rounds
}

/** How a person settles what the bank said: each with a reason. */
export const settlements = ['paid', 'not paid', 'no payment of ours', 'repaid'] as const
export type Settlement = (typeof settlements)[number]
