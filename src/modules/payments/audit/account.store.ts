import { caseNumbers } from '../../../foundation/cases/index.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import type { Agreement, Round } from '../../agreements/index.ts'
import { roundsOf } from '../../agreements/index.ts'
import { lineNameIn, newestSubmission, type Snapshot, snapshotNow } from '../../applications/index.ts'
import { organisationNames } from '../../organisations/index.ts'
import { dutiesOf } from '../../reports/index.ts'
import { entriesOf } from '../ledger/ledger.store.ts'
import { transfersOf } from '../transfers/transfer.store.ts'
import type { AuditLink } from './audit.ts'

/** One line of a partner's account, as its report says it. */
export interface AccountLine {
  readonly organisation: string
  readonly line: string
  readonly planned: bigint
  readonly used: bigint
  readonly note: string
}

/** A file that lies with the report: an invoice, a receipt, a statement. */
export interface Voucher {
  readonly file: string
  readonly name: string
  readonly sha256: string
  readonly organisation: string
  /** What the budget line is called that it proves; left out when it lies with the report as a whole. */
  readonly line?: string
}

/** The accounts of the books that an auditor looks at. */
const books = ['paid', 'claimed', 'repaid', 'written off'] as const
export type Book = (typeof books)[number]
const isBook = (account: string): account is Book => (books as readonly string[]).includes(account)

/** All that an auditor is shown of a round, and what the signature stands for. Plain data: sums in minor units, days as text. */
export interface AuditAccount {
  readonly agreement: {
    readonly id: string
    readonly number: string
    readonly title: string
    readonly currency: string
  }
  readonly round?: { readonly number: number; readonly from: Day; readonly to: Day }
  /** What was paid, claimed back, repaid and written off. */
  readonly ledger: readonly { readonly day: Day; readonly account: Book; readonly minor: bigint }[]
  readonly transfers: readonly {
    readonly day: Day
    readonly from: string
    readonly to: string
    readonly sent: string
    readonly received: string
    readonly source: string
  }[]
  readonly lines: readonly AccountLine[]
  readonly vouchers: readonly Voucher[]
}

/** The reports on money that belong to a round, as they stand: handed in, or being written. */
async function reportsFor(db: Db, agreement: Agreement, round: string | undefined): Promise<Snapshot[]> {
  const duties = (await dutiesOf(db, agreement.id)).filter((duty) => duty.round === round && duty.form !== undefined)
  const found: Snapshot[] = []
  for (const { form = '' } of duties) {
    const snapshot = (await newestSubmission(db, form))?.snapshot ?? (await snapshotNow(db, form))
    if (snapshot) found.push(snapshot)
  }
  return found
}

const sumText = (sum: { readonly minor: bigint; readonly currency: string } | undefined) =>
  sum ? `${sum.currency} ${sum.minor}` : ''

/** The days a round's money moves in: after the round before it, and until participants have brought it home. */
function daysOf(round: Round | undefined, rounds: readonly Round[]): (day: Day) => boolean {
  if (!round?.plan) return () => true
  const before = rounds.find(({ number }) => number === round.number - 1)?.plan?.to ?? ''
  const last = round.plan.followUpUntil
  return (day) => day > before && day <= last
}

/** What the link shows: the books, the transfers, the reports' lines and the vouchers of its round, and of nothing else. As the house itself. */
export async function auditAccount(
  db: Db,
  agreement: Agreement,
  link: Pick<AuditLink, 'round'>,
): Promise<AuditAccount> {
  const rounds = await roundsOf(db, agreement)
  const round = rounds.find(({ id }) => id === link.round)
  const within = daysOf(round, rounds)
  const names = await organisationNames(
    db,
    agreement.parties.map(({ organisation }) => organisation),
  )
  const nameOf = (id: string | undefined) => (id === undefined ? '' : (names.get(id)?.name ?? ''))
  const reports = await reportsFor(db, agreement, link.round)
  const transfers = (await transfersOf(db, agreement.id)).filter(({ day }) => within(day))
  const entries = (await entriesOf(db, agreement.id)).filter(({ day }) => within(day))
  return {
    agreement: {
      ...{ id: agreement.id, title: agreement.title, currency: agreement.currency },
      number: (await caseNumbers(db, [agreement.id])).get(agreement.id) ?? '',
    },
    ...(round?.plan ? { round: { number: round.number, from: round.plan.from, to: round.plan.to } } : {}),
    ledger: entries.flatMap(({ day, account, minor }) => (isBook(account) ? [{ day, account, minor }] : [])),
    transfers: transfers.map(({ day, from, to, sent, received, source }) => ({
      ...{ day, from: nameOf(from), to: nameOf(to), source },
      ...{ sent: sumText(sent), received: sumText(received?.sum) },
    })),
    lines: linesIn(reports, round, nameOf, agreement.currency),
    vouchers: reports.flatMap((report) =>
      report.files.flatMap(({ file, name, sha256, part, line }) => {
        const on = line === undefined ? {} : { line: lineNameIn(report, line) }
        return file ? [{ file, name, sha256, organisation: nameOf(part), ...on }] : []
      }),
    ),
  }
}

/** Each partner's lines: what was planned for the round beside what the reports say was used. */
function linesIn(
  reports: readonly Snapshot[],
  round: Round | undefined,
  nameOf: (id: string) => string,
  currency: string,
): AccountLine[] {
  const lines = new Map<string, AccountLine>()
  const put = (organisation: string, name: string, more: { planned?: bigint; used?: bigint; note?: string }) => {
    const key = `${organisation} ${name}`
    const before = lines.get(key) ?? { organisation: nameOf(organisation), line: name, planned: 0n, used: 0n, note: '' }
    const note = [before.note, more.note].filter(Boolean).join(' · ')
    lines.set(key, {
      ...before,
      planned: before.planned + (more.planned ?? 0n),
      used: before.used + (more.used ?? 0n),
      note,
    })
  }
  for (const { organisation, name, sum } of round?.plan?.lines ?? []) put(organisation, name, { planned: sum.minor })
  for (const { budget } of reports)
    for (const { organisation, name, sum, note } of budget?.lines ?? [])
      if (sum?.currency === currency) put(organisation, name, { used: BigInt(sum.minor), note })
  return [...lines.values()]
}
