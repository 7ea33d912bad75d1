import { sql } from 'kysely'
import { record } from '../../../foundation/audit.ts'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { newId } from '../../../foundation/id.ts'

/**
 * The account of the one that goes is put away. When the one that stays has none, the same account is given anew in its name, and the
 * agency makes sure of it again before anything is paid: that two registrations are one is no proof of whose an account is.
 */
export async function followAccount(db: Db, from: string, into: string): Promise<void> {
  const [id, at] = [newId(), now()]
  const gone = await sql<{ given_by: string }>`update payments.account set state = 'replaced', replaced_at = ${at}
    where organisation = ${from} and state in ('given', 'checked', 'verified') returning given_by`.execute(db)
  const [given] = gone.rows
  if (!given) return
  const made = await sql`insert into payments.account
      (id, organisation, holder, country, currency, iban, number, bic, clearing, bank, given_by, given_at)
    select ${id}, ${into}, holder, country, currency, iban, number, bic, clearing, bank, given_by, ${at}
    from payments.account where organisation = ${from} and replaced_at = ${at} order by id desc limit 1
    on conflict do nothing`.execute(db)
  if ((made.numAffectedRows ?? 0n) === 0n) return
  const data = { account: id, from }
  const what = { action: 'bank account came along', kind: 'organisation', thing: into, actor: given.given_by, data }
  await record(db, { ...what, tell: 'payments.account given' })
}

/**
 * What is still to be paid or claimed, and who has money that is on its way between the partners. A transfer from the one to the other
 * was none: it stays to be read, with the reason they were merged for, and counts no more; unless it was an exchange of currency too.
 */
export async function followMoney(db: Db, from: string, into: string, why: string): Promise<void> {
  await sql`update payments.instalment set organisation = ${into}
    where organisation = ${from} and state not in ('paid', 'split', 'replaced')`.execute(db)
  await sql`update payments.claim set organisation = ${into}
    where organisation = ${from} and state in ('claimed', 'write-off proposed')`.execute(db)
  await sql`update payments.transfer set to_organisation = ${into} where to_organisation = ${from}`.execute(db)
  await sql`update payments.transfer set from_organisation = ${into} where from_organisation = ${from}`.execute(db)
  await sql`update payments.transfer set taken_back_at = ${now()}, taken_back_why = ${why}
    where from_organisation = ${into} and to_organisation = ${into} and taken_back_at is null
      and sent_currency = coalesce(received_currency, sent_currency) and sent_minor = coalesce(received_minor, sent_minor)`.execute(
    db,
  )
}

/** A matter that is open is about the one that stays; what is held there is held for all its agreements. */
export async function followSuspicions(db: Db, from: string, into: string): Promise<void> {
  await sql`update payments.suspicion set organisation = ${into} where organisation = ${from} and state = 'open'`.execute(
    db,
  )
  await sql`update payments.withholding set organisation = ${into} where organisation = ${from} and lifted_on is null`.execute(
    db,
  )
}
