import { now } from '../../../foundation/clock.ts'
import { inTransaction } from '../../../foundation/db.ts'
import { defineJob } from '../../../foundation/jobs/jobs.ts'
import { forgetRemoved } from './forget.store.ts'

const aDay = 86_400_000

/** A file that was taken away is kept for as many days as the agency has set, should somebody regret it; before the house sweeps its disk at night. */
export const forgetOldFiles = defineJob({
  name: 'applications.forget-files',
  cron: '5 3 * * *',
  run: async ({ pool, agency }) => {
    const before = new Date(now().getTime() - agency().removedFilesDays * aDay)
    while ((await inTransaction(pool, 'system', (db) => forgetRemoved(db, before))) > 0);
  },
})
