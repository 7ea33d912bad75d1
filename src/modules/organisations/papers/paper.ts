import { addTo, type Day } from '../../../foundation/day.ts'

/** The papers we know by name. A scheme may ask for others, by a word of its own. */
export const paperKinds = [
  'registration',
  'statutes',
  'signing authority',
  'annual report',
  'audited accounts',
  'financial statement',
  'auditor',
  'ethics policy',
  'emergency plan',
  'partnership agreement',
  'other',
] as const
export type PaperKind = (typeof paperKinds)[number]

/** A paper given once by an organisation, reused in every application. */
export interface Paper {
  readonly id: string
  readonly organisation: string
  readonly kind: string
  /** The kept file's id, when it is one. */
  readonly file: string | undefined
  /** Where it lies on the web; empty when it is a file only. */
  readonly link: string
  /** The day the paper itself is of. */
  readonly ofDay: Day
  /** The last day it holds, when it has one. */
  readonly until: Day | undefined
  readonly note: string
  readonly givenAt: Date
  readonly givenBy: string
  readonly replacedAt: Date | undefined
  /** The paper that took its place; none when it was only withdrawn. */
  readonly replacedBy: string | undefined
}

export type PaperState = 'valid' | 'expiring' | 'expired' | 'replaced' | 'withdrawn'

/** How long before its last day a paper is called expiring: time enough to get a new one. */
export const notice = { days: 60 } as const

/** How a paper stands on a day. */
export function paperState(paper: Pick<Paper, 'until' | 'replacedAt' | 'replacedBy'>, today: Day): PaperState {
  if (paper.replacedAt) return paper.replacedBy ? 'replaced' : 'withdrawn'
  if (!paper.until) return 'valid'
  if (paper.until < today) return 'expired'
  return paper.until <= addTo(today, notice) ? 'expiring' : 'valid'
}

/** Whether a paper is not older than a span on a day; any age will do when there is no span. */
export const isFreshEnough = (
  paper: Pick<Paper, 'ofDay'>,
  on: Day,
  span: Parameters<typeof addTo>[1] | undefined,
): boolean => span === undefined || paper.ofDay >= oldestOn(on, span)

/** The earliest day a paper may be of, not to be older than a span on a day. */
export const oldestOn = (on: Day, span: Parameters<typeof addTo>[1]): Day => addTo(on, back(span))

const back = (span: Parameters<typeof addTo>[1]): Parameters<typeof addTo>[1] =>
  Object.fromEntries(Object.entries(span).map(([unit, number]) => [unit, -number]))
