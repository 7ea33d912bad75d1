import { record } from '../../../foundation/audit.ts'
import { type CasePause, readPause, sendCaseLetter } from '../../../foundation/cases/index.ts'
import { dayIn } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import type { Listeners, Told } from '../../../foundation/events.ts'
import type { Language } from '../../../foundation/language.ts'
import { holdersOf, namesOf } from '../../../foundation/people/index.ts'
import type { House } from '../../../foundation/web.ts'
import { readApplication } from '../../applications/index.ts'
import { organisationNames } from '../../organisations/index.ts'
import { inEveryLanguage, type PauseTerms, textIn, versionOf } from '../../schemes/index.ts'
import { readAgreement } from '../agreement/agreement.store.ts'
import { type Agreement, staying } from '../agreement/agreement.ts'
import { agreementPath } from '../agreement/paths.ts'
import { standingStill } from './concerned.store.ts'
import { type PauseFacts, pausedLetter, resumedLetter } from './pause-letter.ts'
import { words } from './pause-letter.words.ts'

/** Every agreement it is about is told by itself, so that each letter is an act of its own and one that fails holds up no other. */
const eachAgreement = (name: string) => async (db: Db, told: Told) => {
  const pause = await readPause(db, told.thing)
  if (!pause) return
  for (const { agreement } of await standingStill(db, pause)) {
    const { why = pause.why } = told.data
    const data = { pause: pause.id, by: told.actor, why }
    await record(db, {
      action: name,
      kind: 'case',
      thing: agreement.id,
      actor: told.actor ?? undefined,
      data,
      tell: name,
    })
  }
}

interface Ways {
  readonly letter: (facts: PauseFacts) => ReturnType<typeof pausedLetter>
  readonly subject: (terms: PauseTerms) => PauseTerms['letter']['subject']
  readonly todo: (typeof words)['todoPaused' | 'todoResumed']
}

const paused: Ways = { letter: pausedLetter, subject: ({ letter }) => letter.subject, todo: words.todoPaused }
const resumed: Ways = { letter: resumedLetter, subject: ({ lifted }) => lifted.subject, todo: words.todoResumed }

/** The language each partner has chosen for the project. */
async function languagesIn(db: Db, agreement: Agreement): Promise<ReadonlyMap<string, Language>> {
  const application = await readApplication(db, agreement.id)
  return new Map(application?.parties.map(({ organisation, language }) => [organisation, language]))
}

const write = (ways: Ways) => async (db: Db, told: Told, house: House) => {
  const agreement = await readAgreement(db, told.thing)
  const pause = await readPause(db, String(told.data.pause))
  const terms = agreement && (await versionOf(db, agreement.version))?.followUp?.pause
  if (!agreement || !pause || !terms) return
  const partners = staying(agreement)
  const names = await organisationNames(db, partners)
  const languages = await languagesIn(db, agreement)
  for (const partner of partners) {
    const reader = {
      id: partner,
      name: names.get(partner)?.name ?? '',
      language: languages.get(partner) ?? agreement.language,
    }
    await writeTo(db, house, ways, { agreement, pause, terms, told, reader })
  }
}

interface Letter {
  readonly agreement: Agreement
  readonly pause: CasePause
  readonly terms: PauseTerms
  readonly told: Told
  readonly reader: { readonly id: string; readonly name: string; readonly language: Language }
}

async function writeTo(
  db: Db,
  house: House,
  ways: Ways,
  { agreement, pause, terms, told, reader }: Letter,
): Promise<void> {
  const agency = house.agency()
  const adviser = told.actor ? ((await namesOf(db, [told.actor])).get(told.actor) ?? '') : ''
  const day = dayIn(agency.zone, told.at)
  const subject = inEveryLanguage((language) => textIn(ways.subject(terms), language))
  const why = String(told.data.why ?? pause.why)
  const { from, until } = pause
  await sendCaseLetter(db, house, {
    ...{ file: agreement.id, title: subject, correspondent: reader.name, day, readers: await holdersOf(db, reader.id) },
    write: (documentNumber) =>
      ways.letter({
        ...{ agency, language: reader.language, project: agreement.title, recipient: reader.name, documentNumber },
        ...{ pause: { from, why, ...(until ? { until } : {}) }, terms, adviser, day },
      }),
    mail: {
      ...{ kind: 'agreement', dedupe: `pause ${told.id} ${reader.id}`, subject, todo: ways.todo, legal: true },
      text: inEveryLanguage(() => why),
      link: agreementPath(agreement.id),
    },
  })
}

/** What follows when something stands still, and when it goes on. */
export const pauseListeners: Listeners = {
  'cases.paused': eachAgreement('agreements.paused'),
  'cases.resumed': eachAgreement('agreements.resumed'),
  'agreements.paused': write(paused),
  'agreements.resumed': write(resumed),
}
