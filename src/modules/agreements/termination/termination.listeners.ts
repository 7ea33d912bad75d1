import { sendCaseLetter } from '../../../foundation/cases/index.ts'
import { type Day, dayIn, formatDay } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import type { Listeners, Told } from '../../../foundation/events.ts'
import type { Language, Words } from '../../../foundation/language.ts'
import { senderOf } from '../../../foundation/letters/index.ts'
import type { House } from '../../../foundation/web.ts'
import { readApplication } from '../../applications/index.ts'
import { inEveryLanguage } from '../../schemes/index.ts'
import { readAgreement } from '../agreement/agreement.store.ts'
import { type Agreement, staying } from '../agreement/agreement.ts'
import { agreementPath } from '../agreement/paths.ts'
import { words as newsWords } from '../news/news.words.ts'
import { plainLetter } from '../news/plain-letter.ts'
import { readersIn } from '../news/tell.store.ts'
import { words } from './ended.words.ts'
import { terminationsOf } from './termination.store.ts'
import type { Termination } from './termination.ts'

const dayWords = (day: Day): Words => inEveryLanguage((language) => formatDay(day, language))

const nameOf = ({ current }: Agreement, organisation: string | undefined): string =>
  current?.content.partners.find((one) => one.organisation === organisation)?.name ?? ''

/** Each partner it is about gets a letter of its own, in the language it writes in. */
async function sendLetters(db: Db, told: Told, house: House): Promise<void> {
  const agreement = await readAgreement(db, told.thing)
  const all = agreement ? await terminationsOf(db, agreement.id) : []
  const termination = all.find(({ id }) => id === told.data.termination)
  if (!agreement || !termination) return
  const application = await readApplication(db, agreement.id)
  const parties = termination.organisation ? [termination.organisation] : staying(agreement)
  for (const organisation of parties) {
    const language = application?.parties.find((one) => one.organisation === organisation)?.language
    await sendLetter(db, house, told, agreement, termination, organisation, language ?? agreement.language)
  }
}

async function sendLetter(
  db: Db,
  house: House,
  told: Told,
  agreement: Agreement,
  termination: Termination,
  organisation: string,
  language: Language,
): Promise<void> {
  const agency = house.agency()
  const day = dayIn(agency.zone, told.at)
  const name = nameOf(agreement, organisation)
  const who = nameOf(agreement, termination.organisation)
  const paragraphs = [
    words.decided(who, agreement.title, dayWords(termination.lastDay)),
    newsWords.reason(termination.reason),
    words.standsOn(termination.law),
    words.report(dayWords(termination.reportBy)),
    words.participants,
    ...(termination.appealUntil ? [words.appeal(dayWords(termination.appealUntil))] : []),
  ]
  await sendCaseLetter(db, house, {
    ...{ file: agreement.id, day, title: words.document, correspondent: name },
    write: (reference) =>
      plainLetter({
        ...{ title: words.document, paragraphs, to: [name], language, day, reference },
        agency: senderOf(agency, language),
      }),
    readers: await readersIn(db, [organisation]),
    mail: {
      ...{ kind: 'agreement', dedupe: `terminated ${termination.id} ${organisation}`, todo: words.todo, legal: true },
      subject: inEveryLanguage((one) => `${words.document[one]}: ${agreement.title}`),
      text: words.decided(who, agreement.title, dayWords(termination.lastDay)),
      link: agreementPath(agreement.id),
    },
  })
}

/** What follows from a termination: letters with reasons, law, days and the way to appeal. */
export const terminationListeners: Listeners = {
  'agreements.terminated': sendLetters,
  'agreements.partner terminated': sendLetters,
}
