import { addTo, type Day, daysBetween } from '../../../foundation/day.ts'

interface Still {
  readonly from: Day
  readonly until?: Day | undefined
}

/**
 * The last day of a stretch of work that stood still for a while: later by the days inside it that stood still. Undefined while a pause
 * inside it has no end: nobody knows yet. Pauses may overlap; a day counts once.
 *
 * A round from 1 March to 30 November, paused 1 to 31 May, ends on 31 December.
 */
export function movedEnd(from: Day, to: Day, pauses: readonly Still[]): Day | undefined {
  let end = to
  let counted = addTo(from, { days: -1 })
  for (const pause of [...pauses].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (pause.from > end) break
    if (pause.until === undefined) return undefined
    const first = pause.from > counted ? pause.from : addTo(counted, { days: 1 })
    if (pause.until < first) continue
    end = addTo(end, { days: daysBetween(first, pause.until) + 1 })
    counted = pause.until
  }
  return end
}
