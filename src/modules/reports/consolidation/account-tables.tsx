import { Notice, Table, Tag, usePage } from '../../../ui/index.ts'
import { FileLinks, type vouchersIn } from '../../applications/index.ts'
import { type Compared, type Differing, deviates, type Line, total } from './compare.ts'
import { words } from './consolidation.words.ts'
import type { Account } from './reading.ts'

export interface AccountProps {
  readonly account: Account
  readonly partners: ReadonlyMap<string, string>
  /** How far planned and spent may differ unexplained, in hundredths of a percent. */
  readonly deviation: number
  /** The vouchers on the lines, and where each is opened. */
  readonly vouchers: readonly Voucher[]
  readonly voucherHref: (voucher: Voucher) => string
}

type Voucher = ReturnType<typeof vouchersIn>[number]

/** Planned beside used: a table for each budget line with every partner, and one for all of it. */
export function AccountTables(props: AccountProps) {
  return (
    <>
      {props.account.lines.map((line) => (
        <LineTable key={line.line} line={line} {...props} />
      ))}
      <WholeTable {...props} />
    </>
  )
}

const wide = { head: words.partner }

function LineTable({ line, partners, deviation, vouchers, voucherHref }: AccountProps & { line: Line }) {
  const { t, money } = usePage()
  const here = vouchers.filter((one) => one.line === line.line)
  const of = (organisation: string) => here.filter(({ part }) => part === organisation)
  const sums = [money(line.all.planned), money(line.all.actual), money(line.all.difference)]
  return (
    <Table
      caption={line.name}
      rows={line.parts}
      keyOf={({ organisation }) => organisation}
      columns={[
        { ...wide, cell: ({ organisation }) => partners.get(organisation) ?? '' },
        { head: words.planned, numeric: true, cell: ({ planned }) => money(planned) },
        { head: words.used, numeric: true, cell: ({ actual }) => money(actual) },
        { head: words.difference, numeric: true, cell: ({ difference }) => money(difference) },
        ...(vouchers.length > 0
          ? [
              {
                head: words.vouchers,
                cell: ({ organisation }: Compared) => <FileLinks files={of(organisation)} href={voucherHref} />,
              },
            ]
          : []),
        { head: words.note, cell: (row) => <Notes row={row} deviation={deviation} /> },
      ]}
      foot={[t(words.together), ...sums, ...(vouchers.length > 0 ? [''] : []), '']}
    />
  )
}

/** What the partner said of it; where it must be explained and is not, that stands in its place. */
function Notes({ row, deviation }: { row: Compared; deviation: number }) {
  const { t } = usePage()
  const empty = row.notes.length === 0 && !row.incomplete && !deviates(row, deviation)
  if (empty) return null
  return (
    <div>
      {row.notes.map((note) => (
        <p key={note} class="as-written small">
          {note}
        </p>
      ))}
      {row.notes.length === 0 && deviates(row, deviation) && <Tag tone="warning">{t(words.explain)}</Tag>}
      {row.incomplete && <Tag tone="danger">{t(words.incomplete)}</Tag>}
    </div>
  )
}

/** Every partner's whole part, its interest, and what it all comes to. */
function WholeTable({ account, partners }: AccountProps) {
  const { t, money } = usePage()
  const { currency, rows, all, interest } = account
  const each = [...Map.groupBy(rows, ({ organisation }) => organisation)].map(([organisation, theirs]) => ({
    ...{ organisation, ...total(theirs, currency) },
    interest: interest.get(organisation),
  }))
  const earned = [...interest.values()].reduce((sum, { minor }) => sum + minor, 0n)
  const sums = [money(all.planned), money(all.actual), money(all.difference), money({ minor: earned, currency })]
  return (
    <Table
      caption={words.inAll}
      rows={each}
      keyOf={({ organisation }) => organisation}
      columns={[
        { ...wide, cell: ({ organisation }) => partners.get(organisation) ?? '' },
        { head: words.planned, numeric: true, cell: ({ planned }) => money(planned) },
        { head: words.used, numeric: true, cell: ({ actual }) => money(actual) },
        { head: words.difference, numeric: true, cell: ({ difference }) => money(difference) },
        { head: words.interest, numeric: true, cell: ({ interest: one }) => (one ? money(one) : '–') },
      ]}
      foot={[t(words.together), ...sums]}
    />
  )
}

/** Where the shared statement is another sum than the parts come to: both, and how far apart. */
export function DifferingTable({ lines }: { lines: readonly Differing[] }) {
  const { t, money } = usePage()
  if (lines.length === 0) return null
  return (
    <Notice tone="warning" title={words.differs}>
      <Table
        caption={words.differs}
        hideCaption
        rows={lines}
        keyOf={({ line }) => line}
        columns={[
          { head: words.line, cell: ({ name }) => name },
          { head: words.accounts, numeric: true, cell: ({ stated }) => money(stated) },
          { head: words.parts, numeric: true, cell: ({ parts }) => money(parts) },
          { head: words.difference, numeric: true, cell: ({ difference }) => money(difference) },
          { head: t(words.why), cell: ({ note }) => note },
        ]}
      />
    </Notice>
  )
}
