import { sendCaseLetter } from '../../../foundation/cases/index.ts'
import { dayIn, formatDay } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import type { Listeners, Told } from '../../../foundation/events.ts'
import type { Words } from '../../../foundation/language.ts'
import { senderOf } from '../../../foundation/letters/index.ts'
import type { House } from '../../../foundation/web.ts'
import { inEveryLanguage } from '../../schemes/index.ts'
import { readAgreement, versionsOf } from '../agreement/agreement.store.ts'
import type { Agreement } from '../agreement/agreement.ts'
import { agreementPath } from '../agreement/paths.ts'
import { seal } from '../signature/seal.store.ts'
import { signaturesOf } from '../signature/signature.store.ts'
import { missingFrom } from '../signature/signature.ts'
import { documentOf } from '../text/document.ts'
import { staffWords, words } from './news.words.ts'
import { plainLetter } from './plain-letter.ts'
import { concerned, numberOf, readersIn, tellPartners, tellStaff } from './tell.store.ts'

/** Does something about the agreement an event is about, as the house itself. */
const about =
  (tell: (db: Db, agreement: Agreement, told: Told, house: House) => Promise<void>) =>
  async (db: Db, told: Told, house: House): Promise<void> => {
    const agreement = await readAgreement(db, told.thing)
    if (agreement) await tell(db, agreement, told, house)
  }

/** What follows from each step of an agreement: letters, the journal, mail, the sealed PDF. */
export const newsListeners: Listeners = {
  'agreements.drafted': about(async (db, agreement, told) => {
    const number = await numberOf(db, agreement)
    await tellPartners(db, agreement, concerned(agreement), {
      dedupe: `agreement drafted ${told.id}`,
      subject: words.draftedSubject(number),
      todo: words.draftedTodo,
      text: words.draftedText(agreement.title),
      page: 'annexes',
    })
  }),
  'agreements.offered': about((db, agreement, told, house) => sendToSign(db, house, agreement, told)),
  'agreements.change approved': about((db, agreement, told, house) => sendToSign(db, house, agreement, told)),
  'agreements.offer taken back': about(async (db, agreement, told) => {
    await tellPartners(db, agreement, concerned(agreement), {
      dedupe: `offer taken back ${told.id}`,
      subject: words.takenBackSubject(await numberOf(db, agreement)),
      todo: words.takenBackTodo,
      text: inEveryLanguage(() => agreement.title),
    })
  }),
  'agreements.signed by partner': about(async (db, agreement, told) => {
    const { waiting } = agreement
    if (!waiting || missingFrom(waiting, await signaturesOf(db, agreement.id)).length > 0) return
    const { title } = agreement
    await tellStaff(
      db,
      agreement,
      { role: 'budget authority' },
      {
        dedupe: `agency signs ${told.id}`,
        subject: staffWords.signSubject(await numberOf(db, agreement)),
        todo: staffWords.signTodo,
        text: { en: title, nb: title, nn: title },
        page: 'signature',
      },
    )
  }),
  'agreements.signed': about((db, agreement, told, house) => sendSealed(db, house, agreement, told)),
  'agreements.changed': about((db, agreement, told, house) => sendSealed(db, house, agreement, told)),
  'agreements.declined': about(async (db, agreement, told, house) => {
    await sendDeclined(db, house, agreement, told)
    if (!agreement.offeredBy || !told.data.organisation) return
    const { title } = agreement
    await tellStaff(
      db,
      agreement,
      { person: agreement.offeredBy },
      {
        dedupe: `declined ${told.id}`,
        subject: words.declinedSubject(await numberOf(db, agreement)),
        todo: staffWords.declinedTodo,
        text: { en: title, nb: title, nn: title },
      },
    )
  }),
}

/** The text that waits for signatures goes to everybody concerned, and into the journal. */
async function sendToSign(db: Db, house: House, agreement: Agreement, told: Told): Promise<void> {
  const { waiting, title } = agreement
  if (waiting?.state !== 'offered') return
  const agency = house.agency()
  const day = dayIn(agency.zone, told.at)
  const sender = senderOf(agency, waiting.content.language)
  const first = waiting.basis === 'offer'
  const until = inEveryLanguage((language) => formatDay(waiting.content.answerBy, language))
  await sendCaseLetter(db, house, {
    ...{ file: agreement.id, day, correspondent: waiting.content.partners[0]?.name ?? '' },
    title: first ? words.offeredDocument : words.changeDocument,
    write: () => documentOf(waiting, { sender, day, zone: agency.zone }),
    readers: await readersIn(db, concerned(agreement)),
    mail: {
      ...{ kind: 'agreement', dedupe: `to sign ${told.id}`, legal: true },
      subject: words.offeredSubject(await numberOf(db, agreement)),
      todo: first ? words.offeredTodo(until) : words.changeTodo,
      text: words.offeredText(title),
      link: `${agreementPath(agreement.id)}/signature`,
    },
  })
}

/** The version in force is printed and sealed, and everybody gets it; those who have just left too. */
async function sendSealed(db: Db, house: House, agreement: Agreement, told: Told): Promise<void> {
  const version = (await versionsOf(db, agreement.id)).find(({ number }) => number === Number(told.data.number))
  if (!version) return
  const file = await seal(db, house, agreement, version)
  const number = await numberOf(db, agreement)
  const readers = version.content.partners.map(({ organisation }) => organisation)
  await tellPartners(db, agreement, readers, {
    ...{ dedupe: `in force ${version.id}`, attachment: file, legal: true },
    subject: version.number === 1 ? words.signedSubject(number) : words.changedSubject(number),
    todo: words.signedTodo,
    text: inForceText(agreement, version.number, told),
  })
}

function inForceText({ title }: Agreement, version: number, { data: { merged } }: Told): Words {
  const { gone = '', stays = '' } = (merged ?? {}) as { readonly gone?: string; readonly stays?: string }
  return merged ? words.mergedText(title, version, { gone, stays }) : words.signedText(title, version)
}

async function sendDeclined(db: Db, house: House, agreement: Agreement, told: Told): Promise<void> {
  const agency = house.agency()
  const day = dayIn(agency.zone, told.at)
  const content = (await versionsOf(db, agreement.id)).at(-1)?.content
  const who = content?.partners.find(({ organisation }) => organisation === told.data.organisation)?.name ?? ''
  const partners = content?.partners.map(({ name }) => name) ?? []
  const { title, language, closedWhy } = agreement
  await sendCaseLetter(db, house, {
    ...{ file: agreement.id, day, correspondent: partners[0] ?? '', title: words.declinedDocument },
    write: (reference) =>
      plainLetter({
        ...{
          language,
          day,
          reference,
          to: partners,
          agency: senderOf(agency, language),
          title: words.declinedDocument,
        },
        paragraphs: [words.declinedLetter(title, who), ...(who ? [words.reason(closedWhy)] : []), words.free],
      }),
    readers: await readersIn(db, concerned(agreement)),
    mail: {
      ...{ kind: 'agreement', dedupe: `declined ${told.id}`, legal: true },
      subject: words.declinedSubject(await numberOf(db, agreement)),
      todo: words.declinedTodo,
      text: inEveryLanguage((one) => words.declinedLetter(title, who)[one]),
      link: agreementPath(agreement.id),
    },
  })
}
