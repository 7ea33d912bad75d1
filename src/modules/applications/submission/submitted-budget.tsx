import { formatDay } from '../../../foundation/day.ts'
import { subtract } from '../../../foundation/money.ts'
import { Details, Section, Table, usePage } from '../../../ui/index.ts'
import { moneyOf } from '../../schemes/index.ts'
import { FileLinks } from '../attachments/file-links.tsx'
import { words as files } from '../attachments/files.words.ts'
import { plannedAndSpent } from '../budget/compared.ts'
import { words as compared } from '../budget/compared.words.ts'
import { type Snapshot, type SnapshotFile, type SnapshotLine, vouchersIn } from '../snapshot.ts'
import { words } from './submitted.words.ts'

interface Props {
  readonly snapshot: Snapshot
  readonly fileHref?: ((file: SnapshotFile) => string) | undefined
}

/** The budget as it was handed in: each partner's lines with the sentence behind every number, and what it adds up to. */
export function SubmittedBudget({ snapshot, fileHref }: Props) {
  const { t, money } = usePage()
  const { budget, parties } = snapshot
  if (!budget) return null
  const columns = [
    {
      head: words.partner,
      cell: ({ organisation }: Totals) => parties.find((one) => one.organisation === organisation)?.name ?? '',
    },
    { head: words.sum, cell: ({ total }: Totals) => money(moneyOf(total)), numeric: true },
  ]
  return (
    <Section title={words.budget}>
      <Table
        caption={words.budgetInAll}
        columns={columns}
        rows={budget.partners}
        keyOf={({ organisation }) => organisation}
        foot={[t(words.total), money(moneyOf(budget.total))]}
      />
      {snapshot.form?.planned && <PlannedAndSpent snapshot={snapshot} fileHref={fileHref} />}
      {parties.map(({ organisation, name }) => {
        const lines = budget.lines.filter((line) => line.organisation === organisation)
        return lines.length > 0 && <Lines key={organisation} name={name} lines={lines} />
      })}
      <Rates snapshot={snapshot} />
    </Section>
  )
}

/** In a report: what each partner planned and spent on each line. */
function PlannedAndSpent({ snapshot, fileHref }: Props) {
  const { money } = usePage()
  const { form, budget, parties } = snapshot
  const vouchers = vouchersIn(snapshot)
  if (!form?.planned || !budget) return null
  const rows = plannedAndSpent(form.planned, budget)
  const columns = [
    { head: compared.line, cell: ({ name }: Row) => name },
    { head: compared.planned, numeric: true, cell: ({ planned }: Row) => money(planned) },
    { head: compared.spent, numeric: true, cell: ({ spent }: Row) => money(spent) },
    { head: compared.difference, numeric: true, cell: ({ planned, spent }: Row) => money(subtract(spent, planned)) },
    ...(vouchers.length > 0
      ? [
          {
            head: files.vouchers,
            cell: ({ organisation, line }: Row) => (
              <FileLinks
                files={vouchers.filter((one) => one.part === organisation && one.line === line)}
                href={fileHref}
              />
            ),
          },
        ]
      : []),
  ]
  return (
    <>
      {parties.map(({ organisation, name }) => {
        const own = rows.filter((row) => row.organisation === organisation)
        return (
          own.length > 0 && (
            <Table key={organisation} caption={name} columns={columns} rows={own} keyOf={({ line }) => line} />
          )
        )
      })}
    </>
  )
}

type Row = ReturnType<typeof plannedAndSpent>[number]

type Totals = NonNullable<Snapshot['budget']>['partners'][number]

function Lines({ name, lines }: { name: string; lines: readonly SnapshotLine[] }) {
  const { money, t } = usePage()
  const rows = lines.map((line, index) => ({ line, key: String(index) }))
  const columns = [
    { head: words.line, cell: ({ line }: (typeof rows)[number]) => line.name },
    { head: words.year, cell: ({ line }: (typeof rows)[number]) => String(line.entry.year) },
    {
      head: words.why,
      cell: ({ line }: (typeof rows)[number]) => (
        <Details summary={words.howReckoned}>
          <p>{line.explained}</p>
          {line.note && <p class="as-written">{line.note}</p>}
        </Details>
      ),
    },
    {
      head: words.sum,
      cell: ({ line }: (typeof rows)[number]) => (line.sum ? money(moneyOf(line.sum)) : t(words.noSum)),
      numeric: true,
    },
  ]
  return <Table caption={name} columns={columns} rows={rows} keyOf={({ key }) => key} />
}

function Rates({ snapshot }: { snapshot: Snapshot }) {
  const { t, language } = usePage()
  const rates = snapshot.budget?.exchange ?? []
  if (rates.length === 0) return null
  return (
    <>
      <h3>{t(words.rates)}</h3>
      <ul>
        {rates.map(({ from, to, rate, day, source }) => (
          <li key={from}>
            1 {from} = {rate} {to}. {source}, {formatDay(day, language)}
          </li>
        ))}
      </ul>
    </>
  )
}
