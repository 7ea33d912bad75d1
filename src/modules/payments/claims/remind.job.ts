import { today } from '../../../foundation/clock.ts'
import { inTransaction } from '../../../foundation/db.ts'
import { defineJob } from '../../../foundation/jobs/index.ts'
import { remindOfClaims } from './reminding.store.ts'

/** Every morning: those who are late with a repayment are reminded, a few times and no more. */
export const remindOfLateClaims = defineJob({
  name: 'payments.remind-of-claims',
  cron: '10 7 * * *',
  run: async (house) => {
    const reminded = await inTransaction(house.pool, 'system', (db) => remindOfClaims(db, today(house.agency().zone)))
    if (reminded > 0) house.wake()
  },
})
