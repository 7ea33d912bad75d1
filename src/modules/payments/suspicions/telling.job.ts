import { today } from '../../../foundation/clock.ts'
import { addTo, type Day } from '../../../foundation/day.ts'
import { type Db, inTransaction } from '../../../foundation/db.ts'
import { defineJob } from '../../../foundation/jobs/index.ts'
import { sendMail } from '../../../foundation/mail/index.ts'
import { tellingsDue } from './followed.store.ts'
import { words } from './suspicion-page.words.ts'

/** Reminds the group, once for each: somebody must be told, and the day is tomorrow, today or past. The mail says nothing of what. */
export async function remindOfTellings(db: Db, day: Day): Promise<number> {
  let sent = 0
  for (const { id, suspicion, person } of await tellingsDue(db, addTo(day, { days: 1 }))) {
    const about = {
      kind: 'work',
      dedupe: `telling ${id}`,
      link: `/staff/suspicions/${suspicion}`,
      legal: true,
    } as const
    const said = { subject: words.mailSubject, todo: words.remindTodo, text: words.mailText }
    if (await sendMail(db, { person, ...about, ...said })) sent++
  }
  return sent
}

export const remindOfDutiesToTell = defineJob({
  name: 'payments.remind-of-telling',
  cron: '0 7 * * *',
  run: async (house) => {
    const sent = await inTransaction(house.pool, 'system', (db) => remindOfTellings(db, today(house.agency().zone)))
    if (sent > 0) house.wake()
  },
})
