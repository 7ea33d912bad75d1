import { AsyncLocalStorage } from 'node:async_hooks'
import { type Day, dayIn } from './day.ts'

/** The only file that reads the clock. Tests and the demo world set it; nobody else can. */
const shifted = new AsyncLocalStorage<{ at: Date }>()
let frozen: Date | undefined

/** This instant. */
export const now = (): Date => new Date(shifted.getStore()?.at ?? frozen ?? Date.now())

/** Today in a zone, such as 'Europe/Oslo'. */
export const today = (zone: string): Day => dayIn(zone, now())

/** Stops the clock at an instant, for tests; without one it runs again. */
export function freezeClock(at?: string | Date): void {
  frozen = at === undefined ? undefined : new Date(at)
}

/** Does something as if it were another time: how the demo world lives through its year. */
export const atTime = <T>(at: string | Date, act: () => T): T => shifted.run({ at: new Date(at) }, act)
