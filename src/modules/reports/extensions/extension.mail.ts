import { sendCaseLetter } from '../../../foundation/cases/index.ts'
import { type Day, dayIn } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import type { Listeners, Told } from '../../../foundation/events.ts'
import type { StaffWords, Words } from '../../../foundation/language.ts'
import { sendMail } from '../../../foundation/mail/index.ts'
import { namesOf } from '../../../foundation/people/index.ts'
import type { House } from '../../../foundation/web.ts'
import { readAgreement } from '../../agreements/index.ts'
import { inEveryLanguage, wordsOf } from '../../schemes/index.ts'
import { deskOf } from '../duties/desk.store.ts'
import { readDuty } from '../duties/duty.store.ts'
import { type Duty, lastDay } from '../duties/duty.ts'
import { tellForms } from '../duties/planning.store.ts'
import { dutyPath, staffDutyPath } from '../paths.ts'
import { ownersOf } from '../readers.store.ts'
import { answerLetter } from './answer-letter.ts'
import { extensionsOf } from './extension.store.ts'
import { documents, staff, words } from './extension-mail.words.ts'

/** Mails the adviser who has the case that something about a duty waits. Nobody, while nobody has it: the work list shows it. */
export async function mailAdviser(db: Db, duty: Duty, dedupe: string, todo: StaffWords): Promise<void> {
  const desk = await deskOf(db, duty.agreement)
  if (!desk?.adviser) return
  const name = wordsOf(duty.name)
  await sendMail(db, {
    ...{ person: desk.adviser, kind: 'work', dedupe, todo, link: staffDutyPath(duty) },
    subject: staff.about(`${name.en} (${desk.number})`, desk.title),
    text: staff.about(desk.title, desk.coordinatorName),
  })
}

/** The partners are told what was answered, by a letter in their language; and the form knows its new day. */
async function tellAnswer(db: Db, told: Told, house: House): Promise<void> {
  const duty = await readDuty(db, String(told.data.duty))
  const extension = duty && (await extensionsOf(db, duty.id)).find(({ id }) => id === told.data.extension)
  const agreement = duty && (await readAgreement(db, duty.agreement))
  const desk = duty && (await deskOf(db, duty.agreement))
  if (!duty || !extension || !agreement || !desk) return
  await tellForms(db, house, agreement.id)
  const agency = house.agency()
  const { until } = extension
  const said = about(duty, until)
  const decider = extension.decidedBy && (await namesOf(db, [extension.decidedBy])).get(extension.decidedBy)
  await sendCaseLetter(db, house, {
    ...{ file: agreement.id, title: documents.answered, correspondent: desk.coordinatorName },
    ...{ day: dayIn(agency.zone, told.at), readers: [...(await ownersOf(db, agreement, duty)), extension.askedBy] },
    write: (number) =>
      answerLetter({
        ...{ agency, language: agreement.language, number, day: dayIn(agency.zone, told.at), said },
        ...{ recipient: desk.coordinatorName, answer: extension.answer ?? '', decider: decider ?? '' },
      }),
    mail: {
      ...{ kind: 'agreement', dedupe: `extension answered ${extension.id}`, legal: true, link: dutyPath(duty) },
      ...{ subject: subjectOf(duty, desk.number), todo: words.todo(until), text: said },
    },
  })
}

const about = (duty: Duty, until: Day | undefined): Words => {
  const name = wordsOf(duty.name)
  return until === undefined ? words.refused(name, lastDay(duty)) : words.given(name, until)
}

const subjectOf = (duty: Duty, number: string): Words =>
  inEveryLanguage((language) => `${wordsOf(duty.name)[language]} (${number})`)

/** Asked: the adviser is told. Answered: the partners are. */
export const extensionListeners: Listeners = {
  'reports.extension asked': async (db, told) => {
    const duty = await readDuty(db, String(told.data.duty))
    if (duty) await mailAdviser(db, duty, `extension asked ${String(told.data.extension)}`, staff.asked)
  },
  'reports.extension answered': tellAnswer,
}
