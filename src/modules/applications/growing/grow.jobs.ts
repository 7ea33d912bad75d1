import { inTransaction } from '../../../foundation/db.ts'
import { defineJob } from '../../../foundation/jobs/jobs.ts'
import { growInto, waitingToGrow } from './grow.store.ts'

/** A call may be published for a day that lies ahead: when that day has come, those who were invited to its phase go on. */
export const growWaiting = defineJob({
  name: 'applications.next-phase',
  everySeconds: 600,
  run: ({ pool }) =>
    inTransaction(pool, 'system', async (db) => {
      for (const { application, phase } of await waitingToGrow(db)) await growInto(db, application, phase)
    }),
})
