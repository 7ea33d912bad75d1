import type { Day, Span } from '../../../foundation/day.ts'
import type { Text } from '../text.ts'

/** What a deadline may be counted from. */
export const moments = [
  'call.opens',
  'call.closes',
  'submission',
  'completion.asked',
  'decision',
  'notice',
  'appeal',
  'agreement',
  'round.end',
  'round.followUp.end',
] as const
export type Moment = (typeof moments)[number]

export type DeadlineRule = {
  readonly id: string
  readonly name: Text
  readonly falls: 'as is' | 'next working day'
  readonly law?: Text | undefined
} & ({ readonly from: Moment; readonly add: Span } | { readonly on: Day })
