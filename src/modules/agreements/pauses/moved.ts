import { addTo, type Day } from '../../../foundation/day.ts'
import { afterPauses, type Pause } from '../../schemes/index.ts'

/**
 * The last day of a stretch of work that stood still for a while: later by the days inside it that stood still, the first day too.
 * Undefined while a pause inside it has no end: nobody knows yet.
 *
 * A round from 1 March to 30 November, paused 1 to 31 May, ends on 31 December.
 */
export const movedEnd = (from: Day, to: Day, pauses: readonly Pause[]): Day | undefined =>
  afterPauses(addTo(from, { days: -1 }), to, pauses)?.day
