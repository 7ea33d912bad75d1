import { type RawBuilder, sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { isId, newId } from '../../../foundation/id.ts'
import { act } from '../../../foundation/moves.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { type Account, type AccountNumber, type AccountState, moves } from './account.ts'

interface Row {
  id: string
  organisation: string
  holder: string
  country: string
  currency: string
  iban: string | null
  number: string | null
  bic: string | null
  clearing: string | null
  bank: string
  state: AccountState
  given_by: string
  given_at: Date
  checked_by: string | null
  checked_how: string
  confirmed_by: string | null
  confirmed_at: Date | null
  refused_why: string
  replaced_at: Date | null
}

const columns = sql`id, organisation, holder, country, currency, iban, number, bic, clearing, bank, state, given_by, given_at,
  checked_by, checked_how, confirmed_by, confirmed_at, refused_why, replaced_at`

const accountFrom = (row: Row): Account => ({
  ...{ id: row.id, organisation: row.organisation, holder: row.holder, country: row.country, currency: row.currency },
  ...{ bank: row.bank, state: row.state, givenBy: row.given_by, givenAt: row.given_at },
  ...{ checkedHow: row.checked_how, refusedWhy: row.refused_why },
  ...(row.iban === null ? {} : { iban: row.iban }),
  ...(row.number === null ? {} : { number: row.number }),
  ...(row.bic === null ? {} : { bic: row.bic }),
  ...(row.clearing === null ? {} : { clearing: row.clearing }),
  ...(row.checked_by === null ? {} : { checkedBy: row.checked_by }),
  ...(row.confirmed_by === null ? {} : { confirmedBy: row.confirmed_by }),
  ...(row.confirmed_at === null ? {} : { confirmedAt: row.confirmed_at }),
  ...(row.replaced_at === null ? {} : { replacedAt: row.replaced_at }),
})

async function read(db: Db, rest: RawBuilder<unknown>): Promise<Account[]> {
  const found = await sql<Row>`select ${columns} from payments.account ${rest}`.execute(db)
  return found.rows.map(accountFrom)
}

/** Every account an organisation has given, the newest first. */
export const accountsOf = (db: Db, organisation: string): Promise<Account[]> =>
  read(db, sql`where organisation = ${organisation} order by id desc`)

/** The account that holds, or the last that was refused; undefined when none was given, or the asker may not see it. */
export const accountOf = async (db: Db, organisation: string): Promise<Account | undefined> =>
  (await read(db, sql`where organisation = ${organisation} and state <> 'replaced' order by id desc limit 1`))[0]

/** The accounts that hold for many organisations, by organisation. */
export async function accountsNow(db: Db, organisations: readonly string[]): Promise<ReadonlyMap<string, Account>> {
  const all = await read(
    db,
    sql`where organisation = any(${organisations}) and state in ('given', 'checked', 'verified')`,
  )
  return new Map(all.map((account) => [account.organisation, account]))
}

/** Accounts that wait for the agency, the oldest first. */
export const accountsWaiting = (db: Db): Promise<Account[]> =>
  read(db, sql`where state in ('given', 'checked') order by id limit 200`)

/** The one way in to an account. Undefined is answered as not found. */
export async function openAccount(db: Db, id: string): Promise<Account | undefined> {
  return isId(id) ? (await read(db, sql`where id = ${id}`))[0] : undefined
}

/** Gives an account. The one before it is put away at once, so nothing is paid until the new one is verified. */
export async function giveAccount(
  db: Db,
  organisation: string,
  account: AccountNumber,
  by: string,
): Promise<Refusal | undefined> {
  const id = newId()
  const { holder, country, currency, iban, number, bic, clearing, bank } = account
  const what = {
    action: 'bank account given',
    kind: 'organisation',
    thing: organisation,
    actor: by,
    data: { account: id },
  }
  return act(db, { ...what, tell: 'payments.account given' }, async () => {
    await sql`update payments.account set state = 'replaced', replaced_at = ${now()}
      where organisation = ${organisation} and state = any(${moves.replace.from as readonly string[]})`.execute(db)
    const done = await sql`insert into payments.account
        (id, organisation, holder, country, currency, iban, number, bic, clearing, bank, given_by, given_at)
      values (${id}, ${organisation}, ${holder}, ${country}, ${currency}, ${iban ?? null}, ${number ?? null}, ${bic ?? null},
        ${clearing ?? null}, ${bank}, ${by}, ${now()}) on conflict do nothing`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

const recorded = ({ id, organisation }: Account, action: string, actor: string, more = {}) => ({
  ...{ action, kind: 'organisation', thing: organisation, actor },
  data: { account: id, ...more },
})

/** An accountant has made sure that it is theirs, and says how. Rules: `whyNotCheck`. */
export const checkAccount = (db: Db, account: Account, by: string, how: string): Promise<Refusal | undefined> =>
  act(db, { ...recorded(account, 'bank account checked', by, { how }), tell: 'payments.account checked' }, async () => {
    const done =
      await sql`update payments.account set state = 'checked', checked_by = ${by}, checked_at = ${now()}, checked_how = ${how}
      where id = ${account.id} and state = 'given'`.execute(db)
    return done.numAffectedRows ?? 0n
  })

/** A second person says so too: from now on it is paid to. Rules: `whyNotConfirm`. */
export const confirmAccount = (db: Db, account: Account, by: string): Promise<Refusal | undefined> =>
  act(db, recorded(account, 'bank account verified', by), async () => {
    const done = await sql`update payments.account set state = 'verified', confirmed_by = ${by}, confirmed_at = ${now()}
      where id = ${account.id} and state = 'checked' and checked_by <> ${by}`.execute(db)
    return done.numAffectedRows ?? 0n
  })

/** It is not theirs, or something is wrong with it: they are asked for another. */
export const refuseAccount = (db: Db, account: Account, by: string, why: string): Promise<Refusal | undefined> =>
  act(db, recorded(account, 'bank account refused', by, { why }), async () => {
    const done = await sql`update payments.account set state = 'refused', refused_by = ${by}, refused_why = ${why}
      where id = ${account.id} and state = any(${moves.refuse.from as readonly string[]})`.execute(db)
    return done.numAffectedRows ?? 0n
  })
