import type { Day } from '../../../foundation/day.ts'
import type { Calendar, FollowUp, World } from '../../schemes/index.ts'

/** The scheme's terms as they apply to one agreement, with what they look at: enough to write the text and the plan anew. */
export interface Terms {
  readonly followUp: FollowUp
  readonly world: World
  readonly call: { readonly opens: Day; readonly closes: Day }
  readonly calendar: Calendar
}
