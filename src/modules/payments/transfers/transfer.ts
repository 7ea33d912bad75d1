import type { Day } from '../../../foundation/day.ts'
import { type Money, subtract } from '../../../foundation/money.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Exchange } from '../../schemes/index.ts'
import { worth } from '../rates/rate.ts'
import { type Pool, poolsOf } from './pool.ts'
import { words } from './transfer.words.ts'

/** Money on its way: from the agency to the coordinating partner, on to a partner, back, or changed at the bank by one partner. */
export interface Transfer {
  readonly id: string
  readonly agreement: string
  /** Left out when the agency is the one who pays. */
  readonly from?: string
  readonly to: string
  readonly day: Day
  readonly sent: Money
  /** What came into the account, and when; left out while nobody has said. */
  readonly received?: { readonly day: Day; readonly sum: Money }
  /** Where the rate is from: the bank's name, its statement. */
  readonly source: string
  readonly reference: string
  readonly instalment?: string
  readonly recordedBy?: string
}

/** What a transfer that somebody writes down may be refused for. `transfers` are those already there. */
export function whyNotRecord(one: Transfer, transfers: readonly Transfer[], today: Day): Refusal | undefined {
  if (one.sent.minor <= 0n) return refuse(words.sumProblem, 'sent')
  if (one.received && one.received.sum.minor <= 0n) return refuse(words.sumProblem, 'received')
  if (one.day > today) return refuse(words.notYet, 'day')
  if (one.received && one.received.day < one.day) return refuse(words.cameBefore, 'receivedOn')
  if (one.received && one.received.day > today) return refuse(words.notYet, 'receivedOn')
  if (one.source.trim() === '') return refuse(words.sourceProblem, 'source')
  if (one.from === one.to && one.received?.sum.currency === one.sent.currency) return refuse(words.sameAccount, 'to')
  if (one.from === undefined) return undefined
  return poolsOf([...transfers, one], one.sent.currency) ? undefined : refuse(words.moreThanCame, 'sent')
}

/** What a partner's money in one currency has come to, against what the budget thought it would be. */
export interface Standing extends Pool {
  /** The budget's rate from the partner's currency to the agreement's; none when it is the same currency, or nobody planned in it. */
  readonly budgeted: Exchange | undefined
  /** Gain (above nothing) or loss, in the agreement's currency; nobody knows it where no rate was budgeted. */
  readonly difference: Money | undefined
}

/** Gain and loss for every partner's money: what it is worth by the budget's rate, less what it cost. Each is rounded half-even once. */
export const standingsOf = (pools: readonly Pool[], currency: string, budgeted: readonly Exchange[]): Standing[] =>
  pools.map((pool) => {
    const local = pool.keeps.currency
    const rate = budgeted.find(({ from, to }) => from === local && to === currency)
    const now = worth(pool.keeps, currency, rate)
    return { ...pool, budgeted: rate, difference: now && subtract(now, pool.value) }
  })

/** The one who may write a transfer down: the one who sends, the one who receives, or the coordinating partner. */
export const mayRecord = (own: readonly string[], one: Pick<Transfer, 'from' | 'to'>, coordinator: string): boolean =>
  own.includes(coordinator) || own.includes(one.to) || (one.from !== undefined && own.includes(one.from))
