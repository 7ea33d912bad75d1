import { today } from '../../../foundation/clock.ts'
import type { Day } from '../../../foundation/day.ts'
import { type Db, inTransaction } from '../../../foundation/db.ts'
import { defineJob } from '../../../foundation/jobs/jobs.ts'
import { type Mail, sendMail } from '../../../foundation/mail/index.ts'
import { holdersOf } from '../../../foundation/people/index.ts'
import { words as checkWords } from '../checks/check-mail.words.ts'
import { organisationPath } from '../organisation/paths.ts'
import { acceptancesRunningOut, papersRunningOut } from './reminder.store.ts'
import { dayWords, words } from './reminder.words.ts'

/** Each morning: tells organisations what runs out, sixty days before and, for papers, once it has. Each is said once. */
export const remind = defineJob({
  name: 'organisations.remind',
  cron: '0 7 * * *',
  run: async (house) => {
    await inTransaction(house.pool, 'system', (db) => remindOn(db, today(house.agency().zone)))
    house.wake()
  },
})

/** Writes the reminders that are due on a day. */
export async function remindOn(db: Db, day: Day): Promise<void> {
  for (const { id, kind, until, organisation, name } of await papersRunningOut(db, day)) {
    const gone = until < day
    await mailWriters(db, organisation, {
      dedupe: `paper ${id} ${gone ? 'expired' : 'expires'}`,
      subject: gone ? words.goneSubject(name, kind) : words.soonSubject(name, kind),
      todo: gone ? words.goneTodo : words.soonTodo(until),
      text: words.text,
      link: `${organisationPath(organisation)}/papers?kind=${encodeURIComponent(kind)}`,
    })
  }
  for (const { item, number, until, organisation, name } of await acceptancesRunningOut(db, day))
    await mailWriters(db, organisation, {
      dedupe: `check ${organisation} ${item} ${number} runs out`,
      subject: checkWords.runsOutSubject(name, item),
      todo: checkWords.runsOutTodo,
      text: checkWords.runsOutText(dayWords(until)),
      link: `${organisationPath(organisation)}/check`,
    })
}

type Said = Pick<Mail, 'dedupe' | 'subject' | 'todo' | 'text' | 'link'>

async function mailWriters(db: Db, organisation: string, said: Said): Promise<void> {
  for (const person of await holdersOf(db, organisation, 'administrator', 'writer'))
    await sendMail(db, { ...said, person, kind: 'organisation' })
}
