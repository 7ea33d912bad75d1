import type { Listeners } from '../../../foundation/events.ts'
import { sendMail } from '../../../foundation/mail/index.ts'
import { agreementPath, readAgreement, staffAgreementPath } from '../../agreements/index.ts'
import { words } from './audit-page.words.ts'
import { linksOf } from './link.store.ts'

/** Whoever invited the auditor learns that the audit is confirmed. */
export const auditListeners: Listeners = {
  'payments.audit confirmed': async (db, told) => {
    const agreement = await readAgreement(db, told.thing)
    const link = (await linksOf(db, told.thing)).find(({ id }) => id === told.data.link)
    if (!agreement || !link) return
    const path = link.madeByStaff ? staffAgreementPath : agreementPath
    await sendMail(db, {
      ...{ person: link.madeBy, kind: 'payment', dedupe: `audit confirmed ${link.id}` },
      ...{ subject: words.confirmedSubject(agreement.title), todo: words.confirmedTodo, text: words.confirmedText },
      link: `${path(agreement.id, 'money')}/audit`,
    })
  },
}
