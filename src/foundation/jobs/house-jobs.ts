import { sealEntries } from '../audit.ts'
import { inTransaction } from '../db.ts'
import { sweepFiles } from '../files/sweep.ts'
import { findUnsure } from '../mail/deliver.ts'
import { gatherDigests } from '../mail/digest.store.ts'
import { defineJob, type Jobs } from './jobs.ts'

/** What the house does by itself, whatever its modules are. */
export const houseJobs: Jobs = [
  defineJob({
    name: 'house.seal-audit',
    everySeconds: 60,
    run: async ({ pool }) => void (await inTransaction(pool, 'system', sealEntries)),
  }),
  defineJob({
    name: 'house.gather-digests',
    everySeconds: 300,
    run: async (house) => {
      if ((await gatherDigests(house)) > 0) house.wake()
    },
  }),
  defineJob({ name: 'house.find-unsure-mail', everySeconds: 30, run: async (house) => void (await findUnsure(house)) }),
  defineJob({ name: 'house.sweep', cron: '20 3 * * *', run: async (house) => await sweepFiles(house) }),
]
