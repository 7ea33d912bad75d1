import { addDocument, sendCaseLetter } from '../../../foundation/cases/index.ts'
import { dayIn, formatDay } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import type { Listeners, Told } from '../../../foundation/events.ts'
import type { Words } from '../../../foundation/language.ts'
import { senderOf } from '../../../foundation/letters/index.ts'
import type { House } from '../../../foundation/web.ts'
import { readApplication } from '../../applications/index.ts'
import { appealWords } from '../../decisions/index.ts'
import { inEveryLanguage } from '../../schemes/index.ts'
import { readAgreement } from '../agreement/agreement.store.ts'
import { type Agreement, staying } from '../agreement/agreement.ts'
import { agreementPath } from '../agreement/paths.ts'
import { words as newsWords } from '../news/news.words.ts'
import { plainLetter } from '../news/plain-letter.ts'
import { numberOf, readersIn, tellStaff } from '../news/tell.store.ts'
import { words as ended } from '../termination/ended.words.ts'
import { terminationsOf } from '../termination/termination.store.ts'
import { words as staffWords } from '../termination/termination.words.ts'
import { objectionIn } from './objection.store.ts'
import type { Objection } from './objection.ts'
import { letterWords } from './objection.words.ts'

interface Happened {
  readonly db: Db
  readonly house: House
  readonly told: Told
  readonly agreement: Agreement
  readonly objection: Objection
}

/** Does something about the appeal an event is about, as the house itself. */
const about =
  (tell: (happened: Happened) => Promise<void>) =>
  async (db: Db, told: Told, house: House): Promise<void> => {
    const agreement = await readAgreement(db, told.thing)
    const objection = agreement && (await objectionIn(db, agreement, String(told.data.objection)))
    if (agreement && objection) await tell({ db, house, told, agreement, objection })
  }

const nameOf = ({ current }: Agreement, organisation: string): string =>
  current?.content.partners.find((one) => one.organisation === organisation)?.name ?? ''

/** It goes into the journal, and to those who can answer it. */
async function received({ db, house, told, agreement, objection }: Happened): Promise<void> {
  const day = dayIn(house.agency().zone, told.at)
  const correspondent = nameOf(agreement, objection.organisation)
  const document = { file: agreement.id, direction: 'in', correspondent, day, forParties: true } as const
  await addDocument(db, { ...document, title: ended.objection })
  const { title } = agreement
  await tellStaff(
    db,
    agreement,
    { role: 'budget authority' },
    {
      ...{ dedupe: `appeal ${told.id}`, page: `objections/${objection.id}`, todo: staffWords.appealCame },
      subject: staffWords.appealSubject(await numberOf(db, agreement)),
      text: { en: title, nb: title, nn: title },
    },
  )
}

interface Letter {
  readonly to: string
  readonly title: Words
  readonly paragraphs: readonly Words[]
}

/** A letter in the language the partner writes in, journalled and mailed. */
async function write({ db, house, told, agreement }: Happened, { to, title, paragraphs }: Letter): Promise<void> {
  const agency = house.agency()
  const day = dayIn(agency.zone, told.at)
  const application = await readApplication(db, agreement.id)
  const party = application?.parties.find(({ organisation }) => organisation === to)
  const language = party?.language ?? agreement.language
  const name = nameOf(agreement, to)
  const number = await numberOf(db, agreement)
  await sendCaseLetter(db, house, {
    ...{ file: agreement.id, day, title, correspondent: name },
    write: (reference) =>
      plainLetter({
        ...{ title, paragraphs, to: [name], language, day, reference },
        agency: senderOf(agency, language),
      }),
    readers: await readersIn(db, [to]),
    mail: {
      ...{ kind: 'agreement', dedupe: `appeal ${told.id} ${to}`, todo: letterWords.readIt, legal: true },
      subject: appealWords.mailSubject(number),
      text: paragraphs[0] ?? title,
      link: `${agreementPath(agreement.id)}/objection`,
    },
  })
}

/** The answer goes to the one who appealed; and where everything goes on, to all who are part of it. */
async function answered(happened: Happened): Promise<void> {
  const { db, house, told, agreement, objection } = happened
  const today = dayIn(house.agency().zone, told.at)
  const day = inEveryLanguage((language) => formatDay(today, language))
  const changed = letterWords.changed(day)
  const results: Readonly<Record<string, Words>> = {
    ...{ upheld: letterWords.upheld, changed, 'dismissed as late': letterWords.dismissedAsLate },
  }
  const outcome = String(told.data.outcome)
  const said = newsWords.reason(objection.outcome ?? '')
  const title = appealWords.documentOut
  const paragraphs = [letterWords.looked(agreement.title), results[outcome] ?? changed, said]
  await write(happened, { to: objection.organisation, title, paragraphs })
  const termination = (await terminationsOf(db, agreement.id)).find(({ id }) => id === objection.termination)
  if (outcome !== 'changed' || termination?.organisation) return
  for (const to of staying(agreement).filter((one) => one !== objection.organisation))
    await write(happened, { to, title, paragraphs: [letterWords.othersChanged(agreement.title), changed] })
}

const sentOn = (happened: Happened): Promise<void> =>
  write(happened, {
    ...{ to: happened.objection.organisation, title: letterWords.documentOn, paragraphs: [letterWords.sentOn] },
  })

/** What follows from each step of an appeal against a termination: the journal, letters, mail. */
export const objectionListeners: Listeners = {
  'agreements.termination appealed': about(received),
  'agreements.appeal answered': about(answered),
  'agreements.appeal sent on': about(sentOn),
}
