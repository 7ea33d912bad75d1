import { sql } from 'kysely'
import type { Db } from '../../../foundation/db.ts'
import { type Agreement, totalOf } from '../../agreements/index.ts'
import { formsOf, newestSubmission } from '../../applications/index.ts'
import { dutiesOf, factsOf } from '../../reports/index.ts'
import type { Exchange } from '../../schemes/index.ts'
import { balanceOf } from '../ledger/ledger.store.ts'
import { type Balance, paidInAll } from '../ledger/ledger.ts'
import { worth } from '../rates/rate.ts'
import { isFrozen, somethingWaits } from '../suspicions/freeze.store.ts'
import type { Standing } from '../transfers/transfer.ts'
import { standingsIn } from '../transfers/view.store.ts'
import { type Figures, type PartnerAccount, partnerAccount, type Settlement, settle } from './settlement.ts'

/** The whole account of an agreement and each partner's part of it, as the books, the transfers and the approved reports have it now. */
export interface Account {
  readonly settlement: Settlement
  readonly partners: readonly PartnerAccount[]
  readonly balance: Balance
}

/** The rates that the partners' reports were made with, the newest first. */
async function reportedRates(db: Db, agreement: string): Promise<Exchange[]> {
  const reports = (await formsOf(db, agreement)).filter(({ use }) => use === 'report').reverse()
  const rates: Exchange[] = []
  for (const { id } of reports) rates.push(...((await newestSubmission(db, id))?.snapshot.budget?.exchange ?? []))
  return rates
}

/**
 * What a partner's money became more or less worth between the bank and the report. In the agreement's own currency it is what banks
 * took; in another it is what it is worth by the rate it was reported with, less what it cost. Reported with what it cost, nothing.
 */
function exchangeOf({ keeps, value }: Standing, currency: string, reported: readonly Exchange[]): bigint {
  const rate = reported.find(({ from, to }) => from === keeps.currency && to === currency)
  const now = worth(keeps, currency, rate)
  return now ? now.minor - value.minor : 0n
}

type Part = Pick<Figures, 'paid' | 'used' | 'interest' | 'exchange'>
const nothing: Part = { paid: 0n, used: 0n, interest: 0n, exchange: 0n }

/** Reckons the account. Throws when a fact is in another currency than the agreement: reports are made in its own. */
export async function accountOf(db: Db, agreement: Agreement): Promise<Account> {
  const { currency, coordinator } = agreement
  const balance = await balanceOf(db, agreement.id)
  const paid = paidInAll(balance)
  const parts = new Map<string, Part>([[coordinator, nothing]])
  const put = (organisation: string, more: Partial<Part>) => {
    const before = parts.get(organisation) ?? nothing
    const sum = (name: keyof Part) => before[name] + (more[name] ?? 0n)
    parts.set(organisation, {
      paid: sum('paid'),
      used: sum('used'),
      interest: sum('interest'),
      exchange: sum('exchange'),
    })
  }
  const reported = await reportedRates(db, agreement.id)
  let sent = 0n
  for (const one of await standingsIn(db, agreement)) {
    sent += one.value.minor
    put(one.organisation, { paid: one.value.minor, exchange: exchangeOf(one, currency, reported) })
  }
  put(coordinator, { paid: paid - sent })
  for (const fact of await factsOf(db, agreement.id)) {
    if (fact.currency !== currency) throw new Error(`A fact in ${fact.currency} in an agreement in ${currency}`)
    put(fact.organisation, { used: fact.actualMinor, interest: fact.interestMinor })
  }
  const all = [...parts.values()].reduce((a, b) => ({
    paid: a.paid + b.paid,
    used: a.used + b.used,
    interest: a.interest + b.interest,
    exchange: a.exchange + b.exchange,
  }))
  const granted = agreement.current ? totalOf(agreement.current.content).minor : agreement.grantedMinor
  const back = { repaid: balance.repaid, writtenOff: balance['written off'] }
  return {
    balance,
    settlement: settle({ currency, granted, ...all, ...back }),
    partners: [...parts].map(([organisation, part]) => partnerAccount(organisation, currency, part)),
  }
}

/** How many duties are neither met nor dropped. */
export async function dutiesLeft(db: Db, agreement: string): Promise<number> {
  return (await dutiesOf(db, agreement)).filter(({ state }) => state !== 'met' && state !== 'dropped').length
}

/** Whether a payment is under way or held, or something confidential waits: one answer for all, so that nobody learns which. */
export async function isUnfinished(db: Db, agreement: string): Promise<boolean> {
  const found = await sql`select 1 from payments.instalment
    where agreement = ${agreement} and state in ('proposed', 'attested', 'sent', 'returned') limit 1`.execute(db)
  return found.rows.length > 0 || (await isFrozen(db, agreement)) || (await somethingWaits(db, agreement))
}
