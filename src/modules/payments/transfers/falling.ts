import { type Money, subtract } from '../../../foundation/money.ts'
import type { Exchange } from '../../schemes/index.ts'
import { fallen, worth } from '../rates/rate.ts'

/** A budget line of one partner, with what is left of it, in the agreement's currency. */
export interface LineLeft {
  readonly line: string
  readonly name: string
  readonly planned: Money
  readonly left: Money
}

/** What a changed rate does to one line. */
export interface LineCost extends LineLeft {
  /** What the rest of the line was to buy, in the partner's currency, by the budget's rate. */
  readonly meant: Money
  /** What it buys at the rate now. */
  readonly buys: Money
  /** What it takes, in the agreement's currency, to buy what was meant; above nothing when the line falls short. */
  readonly missing: Money
  /** A move small enough is only notified; a larger one is asked for. Nothing where nothing is missing. */
  readonly way: 'none' | 'budget move' | 'change'
}

export interface Fall {
  readonly budgeted: Exchange
  readonly now: Exchange
  /** How much less a unit of the agreement's currency buys than was planned, in hundredths of a percent. */
  readonly fallen: number
  readonly lines: readonly LineCost[]
  readonly missing: Money
}

/**
 * What a change in a rate costs each line. Both rates go from the partner's currency to the agreement's. `freeMoves` is the scheme's
 * limit for a move that is only notified, in hundredths of a percent of the line.
 *
 * USD 1 000 left, planned at ZAR 1 = USD 0.05 (ZAR 20 000), now ZAR 1 = USD 0.0625: it buys ZAR 16 000, and USD 250 is missing.
 */
export function fallOf(
  lines: readonly LineLeft[],
  budgeted: Exchange,
  now: Exchange,
  freeMoves: number,
  currency: string,
): Fall {
  const costs = lines.map((one): LineCost => {
    const meant = sure(worth(one.left, budgeted.from, budgeted))
    const buys = sure(worth(one.left, now.from, now))
    const missing = subtract(sure(worth(meant, currency, now)), one.left)
    const small = missing.minor * 10_000n <= one.planned.minor * BigInt(freeMoves)
    return { ...one, meant, buys, missing, way: missing.minor <= 0n ? 'none' : small ? 'budget move' : 'change' }
  })
  const all = costs.reduce((sum, { missing }) => sum + missing.minor, 0n)
  return { budgeted, now, fallen: fallen(now, budgeted), lines: costs, missing: { minor: all, currency } }
}

function sure(sum: Money | undefined): Money {
  if (!sum) throw new Error('A rate was given for other currencies than the sums')
  return sum
}
