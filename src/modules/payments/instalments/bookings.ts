import type { Day } from '../../../foundation/day.ts'
import { newId } from '../../../foundation/id.ts'
import { type Posting, postings } from '../ledger/ledger.ts'
import type { Instalment } from './instalment.ts'

/** Who does it, and when. Nobody when the house itself does. */
export interface Doing {
  readonly day: Day
  readonly by?: string | undefined
}

type About = Pick<Instalment, 'id' | 'agreement' | 'call' | 'sum'>

const of = ({ agreement, call, sum }: About, { day, by }: Doing, reference: string) => ({
  ...{ agreement, call, currency: sum.currency, day, by, reference },
})

/** What stands in the books for each thing that happens to an instalment. A payment is booked by its own id, so never twice. */
export const bookings = {
  proposed: (one: About, doing: Doing): Posting =>
    postings.due(of(one, doing, `due ${one.id} ${newId()}`), one.sum.minor),
  sentBack: (one: About, doing: Doing): Posting =>
    postings.notDue(of(one, doing, `not due ${one.id} ${newId()}`), one.sum.minor),
  booked: (one: About, doing: Doing, payment: string): Posting =>
    postings.pay(of(one, doing, `pay ${payment}`), one.sum.minor),
  rejected: (one: About, doing: Doing, payment: string): Posting =>
    postings.notDue(of(one, doing, `not due ${payment}`), one.sum.minor),
  cameBack: (one: About, doing: Doing, payment: string): Posting[] => [
    postings.returned(of(one, doing, `returned ${payment}`), one.sum.minor),
    postings.notDue(of(one, doing, `not due ${payment}`), one.sum.minor),
  ],
}
