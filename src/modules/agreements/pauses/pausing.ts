import { type CasePause, type PauseScope, pauseScopes } from '../../../foundation/cases/index.ts'
import { isCountry } from '../../../foundation/country.ts'
import { addTo, type Day, parseDay } from '../../../foundation/day.ts'
import type { Person } from '../../../foundation/people/index.ts'
import { mayStaff } from '../../../foundation/people/index.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { words } from './pause.words.ts'

/** What an adviser typed about a pause. */
export interface TypedPause {
  /** 'everything', or a scope and its target: 'country MW', 'round 0192…'. */
  readonly what: string
  readonly from: string
  readonly until: string
  readonly why: string
}

export type WantedPause = Pick<CasePause, 'scope' | 'target' | 'from' | 'why'> & { readonly until?: Day }

/** How far back a pause may begin: what was found out late is still true. In days. */
const longestBack = 60

const isScope = (scope: string): scope is PauseScope => (pauseScopes as readonly string[]).includes(scope)

/** Reads what was typed: a pause, or what to mend, field by field. */
export function readTyped(typed: TypedPause, today: Day): WantedPause | readonly Refusal[] {
  const [scope = '', target = ''] = typed.what.split(' ')
  const from = parseDay(typed.from.trim())
  const until = typed.until.trim() === '' ? undefined : parseDay(typed.until.trim())
  const why = typed.why.trim()
  const problems: Refusal[] = []
  const isTarget = scope === 'everything' || (scope === 'country' ? isCountry(target) : target !== '')
  if (!isScope(scope) || !isTarget) problems.push(refuse(words.chooseScope, 'what'))
  if (!from) problems.push(refuse(words.writeFrom, 'from'))
  else if (from < addTo(today, { days: -longestBack })) problems.push(refuse(words.tooFarBack(longestBack), 'from'))
  if (typed.until.trim() !== '' && !until) problems.push(refuse(words.writeUntil, 'until'))
  if (from && until && until < from) problems.push(refuse(words.endsBeforeItBegins, 'until'))
  if (why === '') problems.push(refuse(words.writeWhy, 'why'))
  if (problems.length > 0 || !from || !isScope(scope)) return problems
  return { scope, target: scope === 'everything' ? '' : target, from, why, ...(until ? { until } : {}) }
}

/** A pause's scope and target as the form posts them. */
export const whatOf = ({ scope, target }: Pick<CasePause, 'scope' | 'target'>): string => `${scope} ${target}`.trim()

export const isWanted = (read: WantedPause | readonly Refusal[]): read is WantedPause => !Array.isArray(read)

const isOver = ({ until }: Pick<CasePause, 'until'>, today: Day) => until !== undefined && until < today

/** What to tell somebody who may not let this stand still; nothing when they may. */
export function whyNotPause(
  person: Person,
  wanted: WantedPause,
  known: readonly CasePause[],
  today: Day,
): Refusal | undefined {
  if (!mayStaff(person, 'pause')) return refuse(words.notYours)
  const same = known.find((pause) => pause.scope === wanted.scope && pause.target === wanted.target)
  return same && !isOver(same, today) ? refuse(words.standsStillAlready) : undefined
}

/** What to tell somebody who cannot let it go on; nothing when they can. */
export function whyNotResume(person: Person, pause: CasePause, today: Day): Refusal | undefined {
  if (!mayStaff(person, 'pause')) return refuse(words.notYours)
  return isOver(pause, today) ? refuse(words.goesOnAlready) : undefined
}
