import type { Db } from '../../../foundation/db.ts'
import type { Listeners } from '../../../foundation/events.ts'
import type { StaffWords } from '../../../foundation/language.ts'
import { sendMail } from '../../../foundation/mail/index.ts'
import { colleagues } from '../../../foundation/people/index.ts'
import { readMatter } from './matter.store.ts'
import { mail } from './staff.words.ts'

/** Tells a colleague that something waits for them in a case; a case they can no longer open is not named. */
async function tellColleague(
  db: Db,
  dedupe: string,
  person: string,
  matterId: string,
  todo: StaffWords,
  tab: string,
): Promise<void> {
  const matter = await readMatter(db, matterId)
  if (!matter) return
  const subject = mail.subject(matter.number)
  const text = mail.about(matter.title, matter.applicantName)
  await sendMail(db, { person, kind: 'work', dedupe, subject, todo, text, link: `/staff/cases/${matter.id}${tab}` })
}

/** What colleagues are told by mail. Each chooses at once, once a day, or not at all. */
export const staffListeners: Listeners = {
  'decisions.assessor asked': (db, told) =>
    tellColleague(db, `assess ${told.id}`, String(told.data.assessor), told.thing, mail.assess, '/assessment'),
  'decisions.handed over': (db, told) =>
    tellColleague(db, `hand over ${told.id}`, String(told.data.to), told.thing, mail.handedOver, ''),
  'cases.task given': (db, told) =>
    tellColleague(
      db,
      `task ${told.id}`,
      String(told.data.person),
      told.thing,
      mail.task(String(told.data.what)),
      '/notes',
    ),
  'cases.mentioned': async (db, told) => {
    const mentioned = Array.isArray(told.data.mentions) ? told.data.mentions.map(String) : []
    for (const person of mentioned)
      await tellColleague(db, `mention ${told.id}`, person, told.thing, mail.mentioned, '/notes')
  },
  'decisions.portfolio ready': async (db, told) => {
    for (const { id } of await colleagues(db, 'budget authority'))
      await sendMail(db, {
        person: id,
        kind: 'work',
        dedupe: `portfolio ${told.id}`,
        subject: mail.portfolioSubject,
        todo: mail.portfolio,
        text: mail.portfolioText,
        link: `/staff/portfolios/${told.thing}`,
      })
  },
}
