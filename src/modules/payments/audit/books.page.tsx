import { money } from '../../../foundation/money.ts'
import { EmptyState, Section, Table, usePage } from '../../../ui/index.ts'
import { FileLinks } from '../../applications/index.ts'
import type { AccountLine } from './account.store.ts'
import type { AuditProps } from './audit.page.tsx'
import { words } from './auditing.words.ts'
import { bookNames } from './books.words.ts'

const voucherPath = (token: string, file: string): string => `/audit/${token}/files/${file}`

/** The books, the transfers, the reports' lines and the vouchers, as they stand. */
export function Books(props: AuditProps) {
  return (
    <>
      <Lines {...props} />
      <Transfers {...props} />
      <Ledger {...props} />
      <Vouchers {...props} />
    </>
  )
}

function Lines({ account, token }: AuditProps) {
  const { t, money: say } = usePage()
  const of = (one: AccountLine) =>
    account.vouchers
      .filter(({ organisation, line }) => organisation === one.organisation && line === one.line)
      .map(({ file, name }) => ({ id: file, name }))
  const { currency } = account.agreement
  const total = (of: 'planned' | 'used') =>
    say(
      money(
        account.lines.reduce((all, one) => all + one[of], 0n),
        currency,
      ),
    )
  return (
    <Section title={words.lines}>
      {account.lines.length === 0 ? (
        <EmptyState title={words.noLines} />
      ) : (
        <Table
          caption={words.lines}
          hideCaption
          rows={account.lines}
          keyOf={({ organisation, line }) => `${organisation} ${line}`}
          columns={[
            { head: words.line, cell: ({ line }) => line },
            { head: words.partner, cell: ({ organisation }) => organisation },
            { head: words.planned, numeric: true, cell: ({ planned }) => say(money(planned, currency)) },
            { head: words.used, numeric: true, cell: ({ used }) => say(money(used, currency)) },
            {
              head: words.vouchers,
              cell: (one) => <FileLinks files={of(one)} href={({ id }) => voucherPath(token, id)} />,
            },
            { head: words.note, cell: ({ note }) => note },
          ]}
          foot={[t(words.all), '', total('planned'), total('used'), '', '']}
        />
      )}
    </Section>
  )
}

/** 'USD 125000' -> USD 1 250: the account keeps sums as plain text. */
function Sum({ text }: { text: string }) {
  const { money: say } = usePage()
  const [currency, minor] = text.split(' ')
  return <>{currency && minor ? say(money(BigInt(minor), currency)) : '–'}</>
}

function Transfers({ account }: AuditProps) {
  const { day } = usePage()
  if (account.transfers.length === 0) return null
  return (
    <Section title={words.transfers}>
      <Table
        caption={words.transfers}
        hideCaption
        rows={account.transfers.map((one, index) => ({ ...one, index }))}
        keyOf={({ index }) => String(index)}
        columns={[
          { head: words.day, cell: (one) => day(one.day) },
          { head: words.partner, cell: ({ from, to }) => [from, to].filter(Boolean).join(' – ') },
          { head: words.sentSum, numeric: true, cell: ({ sent }) => <Sum text={sent} /> },
          { head: words.cameSum, numeric: true, cell: ({ received }) => <Sum text={received} /> },
          { head: words.source, cell: ({ source }) => source },
        ]}
      />
    </Section>
  )
}

function Ledger({ account }: AuditProps) {
  const { t, day, money: say } = usePage()
  if (account.ledger.length === 0) return null
  return (
    <Section title={words.ledger}>
      <Table
        caption={words.ledger}
        hideCaption
        rows={account.ledger.map((one, index) => ({ ...one, index }))}
        keyOf={({ index }) => String(index)}
        columns={[
          { head: words.day, cell: (one) => day(one.day) },
          { head: words.entry, cell: (one) => t(bookNames[one.account]) },
          { head: words.sum, numeric: true, cell: ({ minor }) => say(money(minor, account.agreement.currency)) },
        ]}
      />
    </Section>
  )
}

function Vouchers({ token, account }: AuditProps) {
  return (
    <Section title={words.vouchers}>
      {account.vouchers.length === 0 ? (
        <EmptyState title={words.noVouchers} />
      ) : (
        <ul>
          {account.vouchers.map(({ file, name, organisation, line }) => (
            <li key={`${file} ${line}`}>
              <a href={voucherPath(token, file)}>{name}</a>{' '}
              <span class="soft small">{[organisation, line].filter(Boolean).join(': ')}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
