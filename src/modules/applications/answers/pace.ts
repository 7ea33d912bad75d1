/** How fast one person may save: as fast as anybody types in several windows, with room for an outbox that empties itself. */
export const pace = { burst: 1000, perSecond: 20 } as const

/** What is left of somebody's burst, and when that was reckoned. */
export interface Breath {
  readonly left: number
  readonly at: number
}

/** One more save: the breath that is left after it, or undefined when there is none. Time in milliseconds. */
export function oneMore(breath: Breath | undefined, now: number): Breath | undefined {
  const rested = breath ? breath.left + (Math.max(0, now - breath.at) / 1000) * pace.perSecond : pace.burst
  const left = Math.min(pace.burst, rested) - 1
  return left < 0 ? undefined : { left, at: now }
}
