import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { money, nothing, subtract, sum } from '../../../foundation/money.ts'
import type { Agreement } from '../../agreements/index.ts'
import { organisationNames } from '../../organisations/index.ts'
import { factsOf } from '../../reports/index.ts'
import { type Exchange, versionOf } from '../../schemes/index.ts'
import { rateOn } from '../rates/rate.store.ts'
import { bankExchange } from '../rates/rate.ts'
import { type Fall, fallOf, type LineLeft } from './falling.ts'
import { poolsOf } from './pool.ts'
import { budgetedRates, transfersOf } from './transfer.store.ts'
import { type Standing, standingsOf, type Transfer } from './transfer.ts'

/** One partner's money in one currency, with the three rates beside each other. */
export interface Row extends Standing {
  readonly name: string
  /** The bank's rate of the last time money came in this currency. */
  readonly bank: Exchange | undefined
  /** What it cost in all by what came in all: the rate that loses nothing when it is reported with. */
  readonly reporting: Exchange | undefined
  /** Published, or approved by two: to compare with today. */
  readonly now: Exchange | undefined
  readonly fall: Fall | undefined
}

export interface View {
  readonly transfers: readonly Transfer[]
  readonly rows: readonly Row[]
  readonly names: ReadonlyMap<string, string>
}

/** Gain and loss of the agreement's money so far, from what is kept. */
export async function standingsIn(db: Db, agreement: Agreement): Promise<Standing[]> {
  const pools = poolsOf(await transfersOf(db, agreement.id), agreement.currency)
  if (!pools) throw new Error(`More was passed on than came in: agreement ${agreement.id}`)
  return standingsOf(pools, agreement.currency, await budgetedRates(db, agreement.id))
}

/** Everything the page about transfers shows. */
export async function viewOf(db: Db, agreement: Agreement, today: Day): Promise<View> {
  const transfers = await transfersOf(db, agreement.id)
  const ids = [...agreement.parties.map(({ organisation }) => organisation), ...transfers.map(({ to }) => to)]
  const names = new Map([...(await organisationNames(db, ids))].map(([id, { name }]) => [id, name]))
  const rows: Row[] = []
  for (const standing of await standingsIn(db, agreement))
    rows.push(await rowOf(db, agreement, standing, transfers, names, today))
  return { transfers, names, rows }
}

async function rowOf(
  db: Db,
  agreement: Agreement,
  standing: Standing,
  transfers: readonly Transfer[],
  names: ReadonlyMap<string, string>,
  today: Day,
): Promise<Row> {
  const local = standing.came.currency
  const { currency } = agreement
  const last = transfers
    .filter(({ to, received }) => to === standing.organisation && received?.sum.currency === local)
    .at(-1)
  const about = { day: last?.day ?? today, source: last?.source ?? '' }
  const average = local === currency ? undefined : bankExchange(standing.cameValue, standing.came, about)
  const direct =
    last?.received && last.sent.currency === currency && local !== currency
      ? bankExchange(last.sent, last.received.sum, about)
      : undefined
  const now = local === currency ? undefined : await rateOn(db, local, currency, today)
  return {
    ...standing,
    name: names.get(standing.organisation) ?? '',
    bank: direct ?? average,
    reporting: average,
    now,
    fall: await fallFor(db, agreement, standing, now),
  }
}

/** What the rate now costs each of the partner's lines; nothing to say without a budgeted rate, or when it has not moved. */
async function fallFor(
  db: Db,
  agreement: Agreement,
  { organisation, budgeted }: Standing,
  now: Exchange | undefined,
): Promise<Fall | undefined> {
  if (!budgeted || !now || !agreement.current) return undefined
  const version = await versionOf(db, agreement.version)
  const lines = await linesLeft(db, agreement, organisation)
  const fall = fallOf(lines, budgeted, now, version?.followUp?.agreement.freeMoves ?? 0, agreement.currency)
  return fall.fallen === 0 ? undefined : fall
}

/** A partner's budget lines, all years together, with what approved reports say is left of each. */
async function linesLeft(db: Db, agreement: Agreement, organisation: string): Promise<LineLeft[]> {
  const { currency } = agreement
  const own = (agreement.current?.content.budget.lines ?? []).filter((one) => one.organisation === organisation)
  const facts = (await factsOf(db, agreement.id)).filter(
    (one) => one.organisation === organisation && one.currency === currency,
  )
  return [...new Set(own.map(({ line }) => line))].map((line) => {
    const these = own.filter((one) => one.line === line)
    const planned = sum(
      these.map((one) => money(one.sum.minor, currency)),
      currency,
    )
    const used = facts.filter((one) => one.line === line).reduce((all, one) => all + one.actualMinor, 0n)
    const rest = subtract(planned, money(used, currency))
    return { line, name: these[0]?.name ?? line, planned, left: rest.minor > 0n ? rest : nothing(currency) }
  })
}
