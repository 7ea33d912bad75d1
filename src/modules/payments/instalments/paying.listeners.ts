import type { Db } from '../../../foundation/db.ts'
import type { Listeners, Told } from '../../../foundation/events.ts'
import type { Words } from '../../../foundation/language.ts'
import { sendMail } from '../../../foundation/mail/index.ts'
import { type Money, money } from '../../../foundation/money.ts'
import { holdersOf } from '../../../foundation/people/index.ts'
import { type Agreement, agreementPath, readAgreement } from '../../agreements/index.ts'
import { inEveryLanguage } from '../../schemes/index.ts'
import { accountOf } from '../accounts/account.store.ts'
import { words } from './paying.words.ts'

interface Said {
  readonly subject: Words
  readonly todo: Words
  readonly text: Words
  readonly legal?: boolean
}

/** Everybody of the coordinating partner is told what happened to a payment. */
async function tell(db: Db, told: Told, say: (agreement: Agreement, sum: Money) => Said): Promise<void> {
  const agreement = await readAgreement(db, told.thing)
  const { minor, currency, payment } = told.data
  if (!agreement || typeof minor !== 'string') return
  const mail = say(agreement, money(BigInt(minor), String(currency)))
  const link = agreementPath(agreement.id, 'money')
  for (const person of await holdersOf(db, agreement.coordinator))
    await sendMail(db, { ...mail, person, kind: 'payment', link, dedupe: `${told.name} ${String(payment)}` })
}

/** What partners are told about their money, and about an account somebody gave in their name. */
export const payingListeners: Listeners = {
  'payments.instalment paid': (db, told) =>
    tell(db, told, ({ title }, sum) => ({
      ...{ subject: words.paidSubject(sum), todo: words.paidTodo, text: words.paidText(title) },
    })),
  'payments.instalment returned': (db, told) =>
    tell(db, told, (_, sum) => {
      const why = String(told.data.why ?? '')
      return { subject: words.backSubject(sum), todo: words.backTodo, text: inEveryLanguage(() => why) }
    }),
  // Whoever could give an account in another's name must not be the only one to know.
  'payments.account given': async (db, told) => {
    const account = await accountOf(db, told.thing)
    const end = (account?.iban ?? account?.number ?? '').slice(-4)
    const mail = { subject: words.accountSubject, todo: words.accountTodo, text: words.accountText(end), legal: true }
    for (const person of await holdersOf(db, told.thing))
      await sendMail(db, {
        ...{ ...mail, person, kind: 'payment', link: '/agreements' },
        dedupe: `bank account ${String(told.data.account)}`,
      })
  },
}
