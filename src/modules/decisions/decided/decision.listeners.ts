import { addDocument } from '../../../foundation/cases/index.ts'
import { dayIn, formatDay } from '../../../foundation/day.ts'
import type { Listeners } from '../../../foundation/events.ts'
import type { Words } from '../../../foundation/language.ts'
import { inEveryLanguage } from '../../schemes/index.ts'
import { appealsOf, registerAppeal } from '../appeals/appeal.store.ts'
import { words as appealWords } from '../appeals/appeal.words.ts'
import { phaseOf } from '../assessment/criteria.store.ts'
import { completionMail } from '../check/check.words.ts'
import { sendDecisionLetter } from '../letters/letter.store.ts'
import { sendShortLetter } from '../letters/short-letter.store.ts'
import { words as letterWords } from '../letters/short-letter.words.ts'
import { sendTakenUpLetter } from '../letters/taken-up.store.ts'
import { readMatter, setLegalDay } from '../matters/matter.store.ts'
import { invite } from './invite.store.ts'

const inWords = (text: string): Words => inEveryLanguage(() => text)

/** What follows from a decision, a question to the applicant, and an appeal: letters, notices, the journal, the next phase. */
export const decisionListeners: Listeners = {
  'decisions.decided': async (db, told, house) => {
    const decision = String(told.data.decision)
    await sendDecisionLetter(db, house, told.thing, decision)
    const matter = await readMatter(db, told.thing)
    if (!matter || told.data.kind !== 'invite') return
    const type = (await phaseOf(db, matter)).decisions.find(({ id }) => id === told.data.type)
    if (type?.invitesTo) await invite(db, matter, type.invitesTo, told.actor ?? undefined)
  },
  'decisions.completion asked': async (db, told, house) => {
    const matter = await readMatter(db, told.thing)
    if (!matter) return
    const until = inEveryLanguage((language) => formatDay(String(told.data.until), language))
    const [what, todo] = [inWords(String(told.data.what)), completionMail.todo(until)]
    await sendShortLetter(db, house, matter, told, {
      title: completionMail.document,
      paragraphs: [letterWords.cannotAssessYet(matter.title), what, todo],
      mail: { about: `completion ${told.id}`, subject: completionMail.subject(matter.number), todo, text: what },
    })
  },
  'decisions.appealed': async (db, told, house) => {
    const matter = await readMatter(db, told.thing)
    if (matter) await registerAppeal(db, matter, dayIn(house.agency().zone, told.at), String(told.data.answerBy))
  },
  'decisions.appeal answered': async (db, told, house) => {
    const matter = await readMatter(db, told.thing)
    if (matter && told.data.way === 'changeDismissal')
      await sendTakenUpLetter(db, house, matter, String(told.data.appeal))
    // The letter about the changed decision is the answer.
    if (!matter || told.data.outcome === 'changed') return
    if (told.data.outcome === 'dismissed as late') await setLegalDay(db, matter.id, undefined)
    const appeal = (await appealsOf(db, matter.id)).find(({ id }) => id === told.data.appeal)
    const result = told.data.outcome === 'upheld' ? letterWords.upheld : letterWords.dismissedAsLate
    const mail = { subject: appealWords.mailSubject(matter.number), todo: appealWords.mailTodo }
    await sendShortLetter(db, house, matter, told, {
      title: appealWords.documentOut,
      paragraphs: [letterWords.appealed(matter.title), result, inWords(appeal?.outcome ?? '')],
      mail: { about: `appeal ${told.id}`, ...mail, text: inWords(matter.title) },
    })
  },
  'decisions.appeal sent on': async (db, told, house) => {
    const matter = await readMatter(db, String(told.data.matter))
    if (!matter) return
    const { appealBody, zone } = house.agency()
    await addDocument(db, {
      ...{ file: matter.id, direction: 'out', title: appealWords.documentOn, forParties: true },
      ...{ correspondent: appealBody.en, day: dayIn(zone, told.at) },
    })
    await setLegalDay(db, matter.id, undefined)
    const todo = appealWords.sentOnTodo(appealBody)
    await sendShortLetter(db, house, matter, told, {
      title: letterWords.sentOnTitle,
      paragraphs: [letterWords.appealed(matter.title), letterWords.sentOn, todo],
      mail: {
        about: `appeal ${told.id}`,
        subject: appealWords.mailSubject(matter.number),
        ...{ todo, text: inWords(matter.title) },
      },
    })
  },
}
