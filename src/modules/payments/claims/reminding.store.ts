import { sql } from 'kysely'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { sendMail } from '../../../foundation/mail/index.ts'
import { formatMoney } from '../../../foundation/money.ts'
import { act } from '../../../foundation/moves.ts'
import { holdersOf } from '../../../foundation/people/index.ts'
import { agreementPath } from '../../agreements/index.ts'
import { inEveryLanguage } from '../../schemes/index.ts'
import { type KeptClaim, openClaims } from './claim.store.ts'
import { grouped, lateOf, reminderDue } from './claim.ts'
import { words } from './claim-letter.words.ts'

/** The letter as it was kept. As the house itself. */
export async function keepLetter(db: Db, claim: string, file: string): Promise<void> {
  await sql`update payments.claim set letter = ${file} where id = ${claim} and letter is null`.execute(db)
}

/** Reminds of every claim that is late and whose next reminder is due; each reminder leaves once. Gives how many. As the house itself. */
export async function remindOfClaims(db: Db, today: Day): Promise<number> {
  let reminded = 0
  for (const claim of await openClaims(db)) {
    const number = reminderDue(claim, today)
    if (number !== undefined && (await remind(db, claim, number, today))) reminded++
  }
  return reminded
}

async function remind(db: Db, claim: KeptClaim, number: number, today: Day): Promise<boolean> {
  const data = { claim: claim.id, number }
  const what = { action: 'reminded of a claim', kind: 'case', thing: claim.agreement, actor: undefined, data }
  const lost = await act(db, what, async () => {
    const done =
      await sql`update payments.claim set reminded = ${number}, reminded_on = ${today} where id = ${claim.id} and reminded = ${number - 1}`.execute(
        db,
      )
    return done.numAffectedRows ?? 0n
  })
  if (lost) return false
  const late = lateOf(claim, today)
  const subject = inEveryLanguage((one) => words.remindSubject(formatMoney(late, one))[one])
  for (const person of await holdersOf(db, claim.organisation, 'administrator', 'signatory'))
    await sendMail(db, {
      ...{
        person,
        kind: 'payment',
        dedupe: `claim ${claim.id} reminder ${number} ${claim.plan.length}`,
        subject,
        legal: true,
      },
      ...{ todo: words.remindTodo, text: words.remindText(grouped(claim.reference)) },
      link: `${agreementPath(claim.agreement, 'money')}/claims`,
    })
  return true
}
