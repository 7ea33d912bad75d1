import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { caseNumbers } from '../../../foundation/cases/index.ts'
import { now } from '../../../foundation/clock.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { newId } from '../../../foundation/id.ts'
import { act } from '../../../foundation/moves.ts'
import { isRefusal, type Refusal, refuse } from '../../../foundation/refusal.ts'
import { textIn } from '../../schemes/index.ts'
import { accountsNow } from '../accounts/account.store.ts'
import type { Account } from '../accounts/account.ts'
import { openInstalments } from '../instalments/instalment.store.ts'
import { endToEnd, type Instalment } from '../instalments/instalment.ts'
import { type Debtor, paymentFile } from './pain.ts'
import { readPayments } from './run.store.ts'
import { type Checked, messageOf, type Payment, type Run } from './run.ts'
import { words } from './run.words.ts'
import { standingStill } from './still.store.ts'

/** The attested instalments that wait for a run, the first day first: as many as one file may hold. */
export async function readyForRun(db: Db, most = 10_000): Promise<Instalment[]> {
  const found = await sql<{ id: string }>`select id from payments.instalment i where state = 'attested'
    and not exists (select from payments.payment p where p.instalment = i.id and p.state not in ('taken out', 'rejected', 'returned'))
    order by day, id limit ${most}`.execute(db)
  return openInstalments(
    db,
    found.rows.map(({ id }) => id),
  )
}

interface Made {
  readonly instalment: Instalment
  readonly account: Account
  readonly purpose: string
}

/** Makes a run of what waits and may be paid by somebody: everything attested to a verified account. Gives its id. */
export async function makeRun(
  db: Db,
  instalments: readonly Instalment[],
  { by, payOn }: { readonly by: string; readonly payOn: Day },
): Promise<string | Refusal> {
  const accounts = await accountsNow(db, [...new Set(instalments.map(({ organisation }) => organisation))])
  const numbers = await caseNumbers(db, [...new Set(instalments.map(({ agreement }) => agreement))])
  const made = instalments.flatMap((instalment): Made[] => {
    const account = accounts.get(instalment.organisation)
    if (account?.state !== 'verified') return []
    const purpose = `${numbers.get(instalment.agreement) ?? ''} ${textIn(instalment.name, 'en')}`
    return [{ instalment, account, purpose }]
  })
  if (made.length === 0) return refuse(words.nothingToRun)
  const id = newId()
  const data = { payments: made.length, payOn }
  const lost = await act(
    db,
    { action: 'payment run made', kind: 'payment run', thing: id, actor: by, data },
    async () => {
      await sql`insert into payments.run (id, message, pay_on, made_by, made_at) values (${id}, ${messageOf(id)}, ${payOn}, ${by}, ${now()})`.execute(
        db,
      )
      return putIn(db, id, made)
    },
  )
  return isRefusal(lost) ? lost : id
}

async function putIn(db: Db, run: string, made: readonly Made[]): Promise<bigint> {
  const column = <T>(of: (one: Made) => T) => made.map(of)
  const creditor = ({ account: { holder, country, currency, iban, number, bic, clearing, bank } }: Made) =>
    JSON.stringify({ holder, country, currency, iban, number, bic, clearing, bank })
  const done =
    await sql`insert into payments.payment (id, run, instalment, agreement, end_to_end, minor, currency, account, creditor, purpose)
    select f.id, ${run}, f.instalment, f.agreement, f.end_to_end, f.minor, f.currency, f.account, f.creditor, f.purpose
    from unnest(${made.map(() => newId())}::uuid[], ${column(({ instalment }) => instalment.id)}::uuid[],
      ${column(({ instalment }) => instalment.agreement)}::uuid[], ${column(({ instalment }) => endToEnd(instalment))}::text[],
      ${column(({ instalment }) => instalment.sum.minor)}::bigint[], ${column(({ instalment }) => instalment.sum.currency)}::text[],
      ${column(({ account }) => account.id)}::uuid[], ${column(creditor)}::jsonb[], ${column(({ purpose }) => purpose)}::text[])
      as f (id, instalment, agreement, end_to_end, minor, currency, account, creditor, purpose)
    on conflict do nothing`.execute(db)
  return done.numAffectedRows ?? 0n
}

/** Takes payments out of a run that has not been sent: they wait for the next. */
export const takeOut = (db: Db, run: Run, payments: readonly string[], by: string): Promise<Refusal | undefined> =>
  act(
    db,
    { action: 'payments taken out', kind: 'payment run', thing: run.id, actor: by, data: { payments } },
    async () => {
      const done = await sql`update payments.payment p set state = 'taken out' from payments.run r
      where r.id = p.run and r.id = ${run.id} and r.state = 'made' and p.state = 'in run' and p.id = any(${payments})`.execute(
        db,
      )
      return done.numAffectedRows ?? 0n
    },
  )

/** Drops a run that has not been sent: everything in it waits for the next. */
export const dropRun = (db: Db, run: Run, by: string): Promise<Refusal | undefined> =>
  act(db, { action: 'payment run dropped', kind: 'payment run', thing: run.id, actor: by }, async () => {
    const done = await sql`update payments.run set state = 'dropped' where id = ${run.id} and state = 'made'`.execute(
      db,
    )
    if (done.numAffectedRows === 1n)
      await sql`update payments.payment set state = 'taken out' where run = ${run.id} and state = 'in run'`.execute(db)
    return done.numAffectedRows ?? 0n
  })

/** How each payment of a run stands at this moment. */
export async function checkedIn(db: Db, payments: readonly Payment[], today: Day): Promise<Checked[]> {
  const instalments = new Map(
    (
      await openInstalments(
        db,
        payments.map(({ instalment }) => instalment),
      )
    ).map((one) => [one.id, one]),
  )
  const accounts = await accountsNow(db, [
    ...new Set([...instalments.values()].map(({ organisation }) => organisation)),
  ])
  const whom = new Map([...instalments.values()].map(({ agreement, organisation }) => [agreement, organisation]))
  const still = await standingStill(db, whom, today)
  return payments.flatMap(({ instalment: id, account }) => {
    const instalment = instalments.get(id)
    if (!instalment) return []
    const now = accounts.get(instalment.organisation)
    const held = still.get(instalment.agreement)
    const found = now && { id: now.id, verified: now.state === 'verified' }
    return [{ instalment, account, now: found, frozen: held?.frozen ?? false, paused: held?.paused ?? false }]
  })
}

/**
 * Sends a run, once: its file is made and kept, its instalments are paid by whoever sends it, all in one transaction. Whoever dies in
 * the middle has sent nothing; whoever comes second gets a sentence. Rules: `whyNotSend`, `heldBack`.
 */
export async function sendRun(db: Db, run: Run, debtor: Debtor, by: string): Promise<Refusal | undefined> {
  const what = { action: 'payment run sent', kind: 'payment run', thing: run.id, actor: by, tell: 'payments.run sent' }
  return act(db, what, async () => {
    const at = now()
    const done = await sql`update payments.run set state = 'sent', sent_by = ${by}, sent_at = ${at}
      where id = ${run.id} and state = 'made'`.execute(db)
    if (done.numAffectedRows !== 1n) return 0
    const sent = await sql<{
      id: string
    }>`update payments.instalment i set state = 'sent', paid_by = ${by}, paid_at = ${at}
      from payments.payment p where p.run = ${run.id} and p.state = 'in run' and i.id = p.instalment and i.state = 'attested'
      returning p.id`.execute(db)
    const payments =
      await sql`update payments.payment set state = 'sent' where run = ${run.id} and state = 'in run'`.execute(db)
    if (payments.numAffectedRows !== BigInt(sent.rows.length) || sent.rows.length === 0) return 0
    await keepFile(db, run, debtor, at)
    return 1
  })
}

async function keepFile(db: Db, run: Run, debtor: Debtor, at: Date): Promise<void> {
  const transfers = await readPayments(db, sql`run = ${run.id} and state = 'sent'`)
  const content = paymentFile({ message: run.message, at, payOn: run.payOn, debtor, transfers })
  const sha256 = createHash('sha256').update(content).digest('hex')
  await sql`insert into payments.run_file (run, sha256, content) values (${run.id}, ${sha256}, ${content})`.execute(db)
}
