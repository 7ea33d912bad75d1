import { sendCaseLetter } from '../../../foundation/cases/index.ts'
import { now } from '../../../foundation/clock.ts'
import { dayIn } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import type { Listeners, Told } from '../../../foundation/events.ts'
import { holdersOf } from '../../../foundation/people/index.ts'
import type { House } from '../../../foundation/web.ts'
import { agreementPath, readAgreement } from '../../agreements/index.ts'
import { organisationNames } from '../../organisations/index.ts'
import { accountOf } from './account.store.ts'
import { closingsOf, keepClosingLetter } from './closing.store.ts'
import { settlementLetter } from './settlement-letter.ts'
import { words } from './settlement-letter.words.ts'

/** The letter of an account that was closed, to everybody in every partner, once for each closing. */
async function sendSettlement(db: Db, told: Told, house: House): Promise<void> {
  const agreement = await readAgreement(db, told.thing)
  const closing = (await closingsOf(db, told.thing)).find(({ number }) => number === told.data.number)
  if (!agreement || !closing || closing.letter) return
  const { settlement, partners } = await accountOf(db, agreement)
  const organisations = [...new Set(agreement.parties.map(({ organisation }) => organisation))]
  const names = new Map([...(await organisationNames(db, organisations))].map(([id, { name }]) => [id, name]))
  const agency = house.agency()
  const day = dayIn(agency.zone, now())
  const { language, title, coordinator } = agreement
  const partner = names.get(coordinator) ?? ''
  const facts = { settlement, partners, names, released: closing.released, title, partner, language, agency, day }
  const readers: string[] = []
  for (const organisation of organisations) readers.push(...(await holdersOf(db, organisation)))
  const { file } = await sendCaseLetter(db, house, {
    ...{ file: agreement.id, title: words.documentTitle, correspondent: partner, day, readers },
    write: (number) => settlementLetter(facts, number),
    mail: {
      ...{ kind: 'payment', dedupe: `account closed ${closing.id}`, legal: true, todo: words.mailTodo },
      ...{
        subject: words.mailSubject(title),
        text: words.closing,
        link: `${agreementPath(agreement.id, 'money')}/settlement`,
      },
    },
  })
  await keepClosingLetter(db, closing.id, file)
}

export const settlementListeners: Listeners = { 'payments.closed': sendSettlement }
