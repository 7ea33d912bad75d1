import { add, divideHalfEven, type Money, money, nothing, subtract } from '../../../foundation/money.ts'
import type { Transfer } from './transfer.ts'

/** A partner's money in one currency: what came, what was passed on, what is kept, and what the kept cost in the agreement's currency. */
export interface Pool {
  readonly organisation: string
  readonly came: Money
  readonly cameValue: Money
  readonly keeps: Money
  readonly value: Money
}

const keyOf = (organisation: string, currency: string) => `${organisation} ${currency}`
const inOrder = (a: Transfer, b: Transfer) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1)

/**
 * Follows every transfer in order. What is passed on takes its part of what the sender's money cost (rounded half-even once; the last
 * of a pool takes all that is left), so the values of all pools always add up to exactly what the agency has paid. Undefined when
 * somebody passes on more than has come in.
 */
export function poolsOf(transfers: readonly Transfer[], currency: string): Pool[] | undefined {
  const pools = new Map<string, Pool>()
  for (const one of [...transfers].sort(inOrder)) {
    const value = one.from === undefined ? one.sent.minor : takeFrom(pools, one.from, one.sent)
    if (value === undefined) return undefined
    putInto(pools, one.to, one.received?.sum ?? one.sent, money(value, currency))
  }
  return [...pools.values()]
}

function takeFrom(pools: Map<string, Pool>, organisation: string, sum: Money): bigint | undefined {
  const key = keyOf(organisation, sum.currency)
  const pool = pools.get(key)
  if (!pool || pool.keeps.minor < sum.minor || sum.minor <= 0n) return undefined
  const part = divideHalfEven(pool.value.minor * sum.minor, pool.keeps.minor)
  const value = money(part, pool.value.currency)
  pools.set(key, { ...pool, keeps: subtract(pool.keeps, sum), value: subtract(pool.value, value) })
  return part
}

function putInto(pools: Map<string, Pool>, organisation: string, sum: Money, value: Money): void {
  const key = keyOf(organisation, sum.currency)
  const none = nothing(sum.currency)
  const empty = {
    organisation,
    came: none,
    cameValue: nothing(value.currency),
    keeps: none,
    value: nothing(value.currency),
  }
  const pool = pools.get(key) ?? empty
  pools.set(key, {
    organisation,
    came: add(pool.came, sum),
    cameValue: add(pool.cameValue, value),
    keeps: add(pool.keeps, sum),
    value: add(pool.value, value),
  })
}
