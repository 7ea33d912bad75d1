import { record } from '../../../foundation/audit.ts'
import { addTo, dayIn } from '../../../foundation/day.ts'
import type { Listeners } from '../../../foundation/events.ts'
import { type Arrival, readApplication } from '../../applications/index.ts'
import { answerCompletion } from '../check/check.store.ts'
import { findTies, openMattersWith } from '../impartiality/impartiality.store.ts'
import { moveAway } from '../impartiality/moving.store.ts'
import { receive, withdraw } from './matter.store.ts'

/** A first answer is owed within a month (Public Administration Act 1967 § 11 a: a provisional answer when it takes longer). */
const firstAnswer = { months: 1 } as const

/** What the agency does when an application comes in, comes in again, or is taken away. */
export const matterListeners: Listeners = {
  'applications.submitted': async (db, told, house) => {
    const arrival = told.data as unknown as Arrival
    const day = addTo(dayIn(house.agency().zone, new Date(arrival.receivedAt)), firstAnswer)
    const made = await receive(db, told.thing, arrival, { day, what: 'first answer' })
    const action = made ? 'case received' : 'case received again'
    await record(db, {
      action,
      kind: 'case',
      thing: told.thing,
      actor: undefined,
      data: { submission: arrival.submission },
    })
    await answerCompletion(db, told.thing)
    const application = await readApplication(db, told.thing)
    const parties = application?.parties.map(({ organisation }) => organisation) ?? [arrival.applicant]
    await findTies(db, told.thing, parties)
  },
  'applications.taken back': async (db, told) => withdraw(db, told.thing),
  'applications.withdrawn': async (db, told) => withdraw(db, told.thing),
  'cases.tied': async (db, told) => moveAway(db, told.thing, String(told.data.person)),
  'decisions.interest told': async (db, told) => {
    const organisation = String(told.data.organisation)
    for (const matter of await openMattersWith(db, organisation)) await findTies(db, matter, [organisation])
  },
}
