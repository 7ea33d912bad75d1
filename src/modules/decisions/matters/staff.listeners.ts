import { notesOf } from '../../../foundation/cases/index.ts'
import type { Db } from '../../../foundation/db.ts'
import type { Listeners } from '../../../foundation/events.ts'
import { newId } from '../../../foundation/id.ts'
import type { StaffWords } from '../../../foundation/language.ts'
import { sendMail } from '../../../foundation/mail/index.ts'
import { colleagues } from '../../../foundation/people/index.ts'
import { inEveryLanguage } from '../../schemes/index.ts'
import { assessmentsOf } from '../assessment/assessment.store.ts'
import { nextStep } from '../assessment/assessment.ts'
import { wayOf } from '../assessment/criteria.store.ts'
import { readMatter } from './matter.store.ts'
import { mail, message } from './staff.words.ts'
import { tellApplicant } from './telling.store.ts'

/** Tells a colleague that something waits for them in a case; a case they can no longer open is not named. */
async function tellColleague(
  db: Db,
  matterId: string,
  about: { readonly dedupe: string; readonly person: string; readonly todo: StaffWords; readonly said?: string },
  tab = '',
): Promise<void> {
  const matter = await readMatter(db, matterId)
  if (!matter) return
  const { dedupe, person, todo, said } = about
  const subject = mail.subject(matter.number)
  const text = mail.about(matter.title, matter.applicantName, said)
  await sendMail(db, { person, kind: 'work', dedupe, subject, todo, text, link: `/staff/cases/${matter.id}${tab}` })
}

/** Tells the programme adviser who holds the case, when somebody does. */
async function tellAdviser(db: Db, matterId: string, dedupe: string, todo: StaffWords, tab: string): Promise<void> {
  const person = (await readMatter(db, matterId))?.adviser
  if (person) await tellColleague(db, matterId, { dedupe, person, todo }, tab)
}

/** What two who differ make necessary, when all have given their assessment. */
async function tellOfDifference(db: Db, matterId: string, dedupe: string): Promise<void> {
  const matter = await readMatter(db, matterId)
  if (matter?.state !== 'accepted') return
  const all = (await assessmentsOf(db, [matterId])).get(matterId) ?? []
  const next = nextStep(all, await wayOf(db, matter), false)
  if (next === 'third assessor' || next === 'meeting note')
    await tellAdviser(db, matterId, dedupe, next === 'meeting note' ? mail.meet : mail.third, '/assessment')
}

/** Colleagues who are mentioned are told of a note; an applicant is told of one that is for them. */
const tellOfNote: Listeners[string] = async (db, told) => {
  const mentioned = Array.isArray(told.data.mentions) ? told.data.mentions.map(String) : []
  for (const person of mentioned)
    await tellColleague(db, told.thing, { dedupe: `mention ${told.id}`, person, todo: mail.mentioned }, '/notes')
  const matter = told.data.visibility === 'applicant' ? await readMatter(db, told.thing) : undefined
  const notes = matter ? await notesOf(db, matter.id, { id: told.actor ?? newId(), onTheCase: false }) : []
  const note = notes.find(({ id }) => id === told.data.note)
  if (!matter || !note) return
  const { subject, todo } = message
  const text = inEveryLanguage(() => note.text)
  await tellApplicant(db, matter, { dedupe: `note ${note.id}`, subject: subject(matter.number), todo, text })
}

/** What colleagues are told by mail. Each chooses at once, once a day, or not at all. */
export const staffListeners: Listeners = {
  'decisions.assessor asked': (db, told) => {
    const person = String(told.data.assessor)
    return tellColleague(db, told.thing, { dedupe: `assess ${told.id}`, person, todo: mail.assess }, '/assessment')
  },
  'decisions.assessor stepped aside': (db, told) =>
    tellAdviser(db, told.thing, `stepped aside ${told.id}`, mail.steppedAside, '/assessment'),
  'decisions.assessment given': (db, told) => tellOfDifference(db, told.thing, `differ ${told.id}`),
  'decisions.completion received': (db, told) =>
    tellAdviser(db, told.thing, `completed ${told.id}`, mail.completed, '/check'),
  'decisions.handed over': (db, told) => {
    const todo = told.data.why === 'tie' ? mail.handedOverForTie : mail.handedOver
    const said = String(told.data.note ?? '')
    return tellColleague(db, told.thing, { dedupe: `hand over ${told.id}`, person: String(told.data.to), todo, said })
  },
  'cases.task given': (db, told) => {
    const [person, todo] = [String(told.data.person), mail.task(String(told.data.what))]
    return tellColleague(db, told.thing, { dedupe: `task ${told.id}`, person, todo }, '/notes')
  },
  'cases.noted': tellOfNote,
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
