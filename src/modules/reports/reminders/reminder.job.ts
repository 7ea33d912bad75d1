import { today } from '../../../foundation/clock.ts'
import type { Day } from '../../../foundation/day.ts'
import { type Db, inTransaction } from '../../../foundation/db.ts'
import { defineJob } from '../../../foundation/jobs/jobs.ts'
import { sendMail } from '../../../foundation/mail/index.ts'
import type { House } from '../../../foundation/web.ts'
import { pausesOf, runningAgreements } from '../../agreements/index.ts'
import { wordsOf } from '../../schemes/index.ts'
import { dutiesOf } from '../duties/duty.store.ts'
import type { Duty } from '../duties/duty.ts'
import { openForms } from '../duties/opening.store.ts'
import { type Ground, replanAgreement } from '../duties/planning.store.ts'
import { dutyPath } from '../paths.ts'
import { leadersOf, ownersOf } from '../readers.store.ts'
import { agreementsThatOwe } from './reminder.store.ts'
import { type Reminder, reminderOn } from './reminder.ts'
import { words } from './reminder.words.ts'

/**
 * Each morning, for every agreement that owes something: what stood still is counted anew, forms whose time has come are opened, and
 * those who must write are reminded. Each agreement by itself, so that trouble with one leaves the others alone.
 */
export const remind = defineJob({
  name: 'reports.remind',
  cron: '30 6 * * *',
  run: async (house) => {
    const day = today(house.agency().zone)
    const owing = await inTransaction(house.pool, 'system', agreementsAtHand)
    const problems: unknown[] = []
    for (const agreement of owing)
      await inTransaction(house.pool, 'system', (db) => morning(db, house, agreement, day)).catch((problem) =>
        problems.push(problem),
      )
    if (owing.length > 0) house.wake()
    if (problems.length > 0) throw new AggregateError(problems, `${problems.length} agreements were not looked after`)
  },
})

/** Those that run, and those that still owe something after their end. */
async function agreementsAtHand(db: Db): Promise<string[]> {
  const running = (await runningAgreements(db)).map(({ id }) => id)
  return [...new Set([...running, ...(await agreementsThatOwe(db))])]
}

async function morning(db: Db, house: House, agreement: string, day: Day): Promise<void> {
  const ground = await replanAgreement(db, house, agreement)
  if (!ground) return
  await openForms(db, ground, day)
  const terms = new Map(ground.followUp.duties.map(({ id, remind: how }) => [id, how]))
  for (const duty of await dutiesOf(db, agreement)) {
    const how = terms.get(duty.terms)
    const reminder = how && reminderOn(duty, how, await pausesOf(db, ground.agreement, duty.round), day)
    if (reminder) await mailReminder(db, ground, duty, reminder)
  }
}

/** Before the day, those who write; once it is late, those who lead every partner too. The same reminder goes once. */
async function mailReminder(db: Db, { agreement, desk }: Ground, duty: Duty, reminder: Reminder): Promise<void> {
  const { what, about, until } = reminder
  const owners = await ownersOf(db, agreement, duty)
  const readers = what === 'late' ? [...owners, ...(await leadersOf(db, agreement))] : owners
  for (const person of new Set(readers))
    await sendMail(db, {
      ...{ person, kind: 'deadline', dedupe: `report ${duty.id} ${about}`, link: dutyPath(duty) },
      subject: words.subject[what](wordsOf(duty.name), until),
      todo: (duty.kind === 'audit' ? words.auditTodo : words.todo)[what],
      text: words.text[what](desk.title, desk.number),
    })
}
