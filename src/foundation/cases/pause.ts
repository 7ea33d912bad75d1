import type { Day } from '../day.ts'

/** What stands still: everything, what a call has led to, all that happens in a country, one case, or one round of it. */
export const pauseScopes = ['everything', 'country', 'call', 'case', 'round'] as const
export type PauseScope = (typeof pauseScopes)[number]

/** A time when something stands still. Nothing changes state: whoever counts days asks here, so resuming is giving the pause an end. */
export interface CasePause {
  readonly id: string
  readonly scope: PauseScope
  /** The country's code, or the id of the call, the case or the round; '' for everything. */
  readonly target: string
  readonly from: Day
  /** The last day that stands still; left out while no end is set. */
  readonly until?: Day
  readonly why: string
}

/** What a pause may be about, for one case. */
export interface Concerned {
  readonly case: string
  readonly call: string
  /** Countries of the organisations that take part (ISO 3166-1 alpha-2). */
  readonly countries: readonly string[]
  /** The round it is about, when it is about one. */
  readonly round?: string | undefined
}

/** Whether a pause holds for a case. A country's pause holds for every case with a partner there. */
export function holdsFor({ scope, target }: Pick<CasePause, 'scope' | 'target'>, about: Concerned): boolean {
  if (scope === 'everything') return true
  if (scope === 'country') return about.countries.includes(target)
  return target === about[scope]
}

/** The pause that makes a day stand still, if one does. */
export const pausedOn = (pauses: readonly CasePause[], day: Day): CasePause | undefined =>
  pauses.find(({ from, until }) => from <= day && day <= (until ?? '9999-12-31'))
