import { parseCaseNumber } from '../../../foundation/cases/case-file.ts'
import { type Day, parseDay } from '../../../foundation/day.ts'
import { isId } from '../../../foundation/id.ts'
import type { Money } from '../../../foundation/money.ts'
import { type Matter, type MatterState, matterStates } from './matter.ts'

type Shown = 'id' | 'number' | 'title' | 'applicantName' | 'country' | 'state' | 'legalWhat'

/** What the list shows of a case, and no more. */
export interface WorkMatter extends Pick<Matter, Shown> {
  readonly adviser: string | undefined
  readonly legalDay: Day | undefined
  readonly asked: Money | undefined
}

/** Which cases a person wants to see. It is read from the address, so that a filter can be kept and shared. */
export interface WorkFilter {
  readonly whose: 'mine' | 'section' | 'nobody' | 'all'
  readonly state: MatterState | 'waiting' | 'any'
  readonly call?: string
  readonly words: string
  /** The last row of the page before: its legal day and id. */
  readonly after?: { readonly day: Day; readonly id: string }
}

const whose = ['mine', 'section', 'nobody', 'all'] as const

/** How many rows a page of the list has. */
export const pageSize = 25

/** Reads a filter from an address; what cannot be read is left out. */
export function readFilter(query: Readonly<Record<string, string>>): WorkFilter {
  const [day, id] = (query.after ?? '').split('_')
  const after = parseDay(day ?? '')
  const call = query.call ?? ''
  const state = query.state ?? ''
  return {
    whose: whose.find((w) => w === query.whose) ?? 'mine',
    state: state === 'any' ? 'any' : (matterStates.find((s) => s === state) ?? 'waiting'),
    words: (query.q ?? '').slice(0, 200).trim(),
    ...(isId(call) ? { call } : {}),
    ...(after && id && isId(id) ? { after: { day: after, id } } : {}),
  }
}

/** The filter as the end of an address, without the place in the list. */
export function filterQuery(filter: WorkFilter): string {
  const parts = new URLSearchParams({ whose: filter.whose, state: filter.state })
  if (filter.call) parts.set('call', filter.call)
  if (filter.words) parts.set('q', filter.words)
  return parts.toString()
}

/** A case number to look up at once, when that is what was typed. */
export const numberIn = (filter: WorkFilter): string | undefined => {
  const number = parseCaseNumber(filter.words)
  return number && `${number.year}/${String(number.sequence).padStart(4, '0')}`
}
