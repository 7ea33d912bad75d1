import { sendCaseLetter } from '../../../foundation/cases/index.ts'
import { now } from '../../../foundation/clock.ts'
import { dayIn, formatDay } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import type { Listeners, Told } from '../../../foundation/events.ts'
import { add, formatMoney } from '../../../foundation/money.ts'
import { holdersOf } from '../../../foundation/people/index.ts'
import type { House } from '../../../foundation/web.ts'
import { agreementPath, readAgreement } from '../../agreements/index.ts'
import { organisationNames } from '../../organisations/index.ts'
import { inEveryLanguage } from '../../schemes/index.ts'
import { debtorNow } from '../runs/debtor.store.ts'
import { openClaim } from './claim.store.ts'
import { claimLetter } from './claim-letter.ts'
import { words } from './claim-letter.words.ts'
import { keepLetter } from './reminding.store.ts'

/** Writes, journals, keeps and mails the letter about a claim, once. */
async function sendClaimLetter(db: Db, told: Told, house: House): Promise<void> {
  const claim = await openClaim(db, String(told.data.claim ?? ''))
  const agreement = claim && (await readAgreement(db, claim.agreement))
  const account = (await debtorNow(db))?.debtor
  if (!claim || claim.letter || !agreement || !account) return
  const agency = house.agency()
  const { language, title } = agreement
  const partner = (await organisationNames(db, [claim.organisation])).get(claim.organisation)?.name ?? ''
  const day = dayIn(agency.zone, now())
  const facts = { claim, title, partner, language, agency, account, day }
  const sum = add(claim.unused, claim.interest)
  const subject = inEveryLanguage((one) => words.mailSubject(formatMoney(sum, one), formatDay(claim.due, one))[one])
  const { file } = await sendCaseLetter(db, house, {
    ...{ file: agreement.id, title: words.documentTitle, correspondent: partner, day },
    write: (number) => claimLetter(facts, number),
    readers: await holdersOf(db, claim.organisation),
    mail: {
      ...{ kind: 'payment', dedupe: `claim ${claim.id}`, subject, todo: words.mailTodo, text: words.mailText },
      ...{ link: `${agreementPath(agreement.id, 'money')}/claims`, legal: true },
    },
  })
  await keepLetter(db, claim.id, file)
}

export const claimListeners: Listeners = { 'payments.claimed': sendClaimLetter }
