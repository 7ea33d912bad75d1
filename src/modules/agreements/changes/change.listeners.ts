import { addDocument, sendCaseLetter } from '../../../foundation/cases/index.ts'
import { dayIn } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import type { Listeners, Told } from '../../../foundation/events.ts'
import type { Words } from '../../../foundation/language.ts'
import { senderOf } from '../../../foundation/letters/index.ts'
import type { House } from '../../../foundation/web.ts'
import { inEveryLanguage } from '../../schemes/index.ts'
import { readAgreement } from '../agreement/agreement.store.ts'
import type { Agreement } from '../agreement/agreement.ts'
import { agreementPath } from '../agreement/paths.ts'
import { words as newsWords } from '../news/news.words.ts'
import { plainLetter } from '../news/plain-letter.ts'
import { concerned, numberOf, readersIn, tellPartners, tellStaff } from '../news/tell.store.ts'
import { changeOf } from './change.store.ts'
import type { Change } from './change.ts'
import { kindNames } from './change-names.words.ts'
import { staffWords, words } from './change-news.words.ts'

interface Happened {
  readonly db: Db
  readonly house: House
  readonly told: Told
  readonly agreement: Agreement
  readonly change: Change
  readonly number: string
}

/** Does something about the change an event is about, as the house itself. */
const about =
  (tell: (happened: Happened) => Promise<void>) =>
  async (db: Db, told: Told, house: House): Promise<void> => {
    const agreement = await readAgreement(db, told.thing)
    const change = agreement && (await changeOf(db, agreement.id, String(told.data.change)))
    if (agreement && change) await tell({ db, house, told, agreement, change, number: await numberOf(db, agreement) })
  }

const nameOf = ({ current }: Agreement, organisation: string | undefined): string =>
  current?.content.partners.find((one) => one.organisation === organisation)?.name ?? ''

/** What a partner has sent goes into the journal as having come in. */
async function cameIn({ db, house, told, agreement, change }: Happened, title: Words): Promise<void> {
  const day = dayIn(house.agency().zone, told.at)
  const correspondent = nameOf(agreement, change.organisation)
  await addDocument(db, { file: agreement.id, direction: 'in', title, correspondent, day, forParties: true })
}

/** A letter of the agency to all partners. */
async function letterOut(happened: Happened, title: Words, paragraphs: readonly Words[], todo: Words): Promise<void> {
  const { db, house, told, agreement, change, number } = happened
  const agency = house.agency()
  const day = dayIn(agency.zone, told.at)
  const { language, current } = agreement
  const to = (current?.content.partners ?? []).filter(({ until }) => until === undefined).map(({ name }) => name)
  await sendCaseLetter(db, house, {
    ...{ file: agreement.id, day, title, correspondent: to[0] ?? '' },
    write: (reference) =>
      plainLetter({ title, paragraphs, to, language, day, reference, agency: senderOf(agency, language) }),
    readers: await readersIn(db, concerned(agreement)),
    mail: {
      ...{ kind: 'agreement', dedupe: `change ${told.id}`, todo },
      subject: words.subject(number, title),
      text: paragraphs[0] ?? title,
      link: `${agreementPath(agreement.id)}/changes/${change.id}`,
    },
  })
}

/** Mail to the adviser who made the offer; the agency's own proposals go to whoever made them. */
async function tellAgency(happened: Happened, todo: (typeof staffWords)['answerIt']): Promise<void> {
  const { db, told, agreement, change, number } = happened
  const person = change.side === 'agency' ? change.madeBy : agreement.offeredBy
  if (!person) return
  const { title } = agreement
  await tellStaff(
    db,
    agreement,
    { person },
    {
      ...{ dedupe: `change ${told.id}`, todo, page: `changes/${change.id}` },
      subject: words.subject(number, words.document(kindNames[change.proposal.kind])),
      text: { en: title, nb: title, nn: title },
    },
  )
}

const tellAll = async ({ db, told, agreement, change, number }: Happened, title: Words, todo: Words): Promise<void> =>
  tellPartners(db, agreement, concerned(agreement), {
    ...{ dedupe: `change ${told.id}`, todo, page: `changes/${change.id}` },
    subject: words.subject(number, title),
    text: inEveryLanguage(() => agreement.title),
  })

const kindOf = ({ change }: Happened): Words => kindNames[change.proposal.kind]
const plain = (text: string): Words => inEveryLanguage(() => text)

/** What both sides are told of a change, and what goes into the journal. */
export const changeListeners: Listeners = {
  'agreements.change proposed': about(async (happened) => {
    const { agreement, change } = happened
    const title = words.document(kindOf(happened))
    if (change.side === 'agency') {
      const paragraphs = [words.proposes(agreement.title), kindOf(happened), newsWords.reason(change.reason)]
      return letterOut(happened, title, paragraphs, words.coordinatorTodo)
    }
    await cameIn(happened, title)
    await tellAgency(happened, staffWords.answerIt)
  }),
  'agreements.change answered': about(async (happened) => {
    const { change, told } = happened
    if (change.side === 'agency') {
      await cameIn(happened, words.answerDocument(kindOf(happened)))
      return tellAgency(happened, staffWords.seeIt)
    }
    const outcome = told.data.outcome === 'declined' ? 'declined' : 'needs changes'
    const paragraphs = [words.answered(outcome), kindOf(happened), newsWords.reason(change.answer)]
    await letterOut(happened, words.answerDocument(kindOf(happened)), paragraphs, words.see)
  }),
  'agreements.change notified': about(async (happened) => {
    await cameIn(happened, words.noticeDocument)
    await tellAll(happened, words.noticeDocument, words.noticeTodo)
    await tellAgency(happened, staffWords.seeIt)
  }),
  'agreements.change withdrawn': about(async (happened) => {
    await tellAgency(happened, staffWords.seeIt)
    await tellAll(happened, words.withdrawn, words.nothingToDo)
  }),
  'agreements.change fell': about(async (happened) => {
    const paragraphs = [words.fell, kindOf(happened), plain(happened.change.answer)]
    await letterOut(happened, words.answerDocument(kindOf(happened)), paragraphs, words.nothingToDo)
    await tellAgency(happened, staffWords.seeIt)
  }),
}
