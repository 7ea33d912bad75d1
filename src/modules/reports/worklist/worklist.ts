import { type Day, parseDay } from '../../../foundation/day.ts'
import { isId } from '../../../foundation/id.ts'

/** Which duties somebody at the agency wants to see. Read from the address, so that it can be kept and shared. */
export interface DutyFilter {
  readonly whose: (typeof whose)[number]
  readonly what: (typeof whats)[number]
  /** The last row of the page before: its day and id. */
  readonly after?: { readonly day: Day; readonly id: string } | undefined
}

export const whose = ['mine', 'section', 'nobody', 'all'] as const
export const whats = ['waiting', 'to read', 'late', 'time asked'] as const

/** How many rows a page of the list has. */
export const pageSize = 25

/** Reads a filter from an address; what cannot be read is left out. */
export function readFilter(query: Readonly<Record<string, string>>): DutyFilter {
  const [day = '', id = ''] = (query.after ?? '').split('_')
  const after = parseDay(day)
  return {
    whose: whose.find((one) => one === query.whose) ?? 'mine',
    what: whats.find((one) => one === query.what) ?? 'waiting',
    ...(after && isId(id) ? { after: { day: after, id } } : {}),
  }
}

/** The filter as the end of an address, without the place in the list. */
export const filterQuery = (filter: Pick<DutyFilter, 'whose' | 'what'>): string =>
  new URLSearchParams({ whose: filter.whose, what: filter.what }).toString()
