import { type Money, nothing, sum } from '../../../foundation/money.ts'
import { Facts, Section, Table, Tag, usePage } from '../../../ui/index.ts'
import { textIn } from '../../schemes/index.ts'
import { words as files } from '../attachments/files.words.ts'
import type { Draft } from '../drafts/draft.ts'
import { filesPath } from '../paths.ts'
import { words as budgetWords } from './budget.words.ts'
import type { Compared } from './compared.ts'
import { words } from './compared.words.ts'
import type { Planned } from './planned.ts'
import { LineVouchers } from './vouchers.tsx'

/** How far a line is from its plan: '+NOK 500', or '−NOK 500'. */
function Difference({ of }: { readonly of: Compared }) {
  const { money } = usePage()
  const { difference, isLarge } = of
  const said = `${difference.minor > 0n ? '+' : ''}${money(difference)}`
  return isLarge ? <Tag tone="warning">{said}</Tag> : said
}

/** What was planned on one line, right above what is written of it. */
export function ComparedLine({ compared }: { readonly compared: Compared | undefined }) {
  const { money, t } = usePage()
  if (!compared) return null
  const { planned, spent } = compared
  return (
    <>
      <Facts
        facts={[
          { term: words.planned, value: money(planned) },
          { term: words.spent, value: money(spent) },
          { term: words.difference, value: <Difference of={compared} /> },
        ]}
      />
      {spent.minor === 0n && planned.minor > 0n && <p class="soft small">{t(words.unspent)}</p>}
    </>
  )
}

/** The way to the files that prove it: those asked for beside the budget, from the same partner. */
export function VouchersFor({
  draft,
  planned,
  partner,
}: Pick<TableProps, 'planned'> & { draft: Draft; partner: string }) {
  const { language } = usePage()
  const section = draft.phase.form.find(({ questions }) => questions.some(({ id }) => id === planned.question.id))
  const asked =
    section?.questions.filter(({ type, answeredBy }) => type === 'file' && answeredBy === 'each partner') ?? []
  if (asked.length === 0) return null
  return (
    <ul>
      {asked.map(({ id, label }) => (
        <li key={id}>
          <a href={filesPath(draft.application.id, partner, id)}>{textIn(label, language)}</a> (
          {draft.files.filter((file) => file.part === partner && file.question === id).length})
        </li>
      ))}
    </ul>
  )
}

interface TableProps {
  readonly draft: Draft
  readonly planned: Planned
  readonly partners: readonly string[]
}

/** Planned beside spent for each partner, line by line, with what they add up to. */
export function ComparedTables({ draft, planned, partners }: TableProps) {
  const { money, t, language } = usePage()
  const { compared = [], rules } = planned
  const name = new Map(rules.budget.lines.map((line) => [line.id, textIn(line.name, language)]))
  const inAll = (rows: readonly Compared[], of: (one: Compared) => Money) =>
    money(rows.length > 0 ? sum(rows.map(of), rules.currency) : nothing(rules.currency))
  const columns = [
    { head: budgetWords.line, cell: ({ line }: Compared) => name.get(line) ?? line },
    { head: words.planned, numeric: true, cell: (one: Compared) => money(one.planned) },
    { head: words.spent, numeric: true, cell: (one: Compared) => money(one.spent) },
    { head: words.difference, numeric: true, cell: (one: Compared) => <Difference of={one} /> },
    ...(rules.budget.vouchers
      ? [
          {
            head: files.vouchers,
            cell: ({ organisation, line }: Compared) => (
              <LineVouchers draft={draft} planned={planned} partner={organisation} line={line} />
            ),
          },
        ]
      : []),
  ]
  return (
    <Section title={words.compared}>
      {partners.map((partner) => {
        const rows = compared.filter(({ organisation }) => organisation === partner)
        if (rows.length === 0) return null
        const foot = [
          t(budgetWords.inAll),
          inAll(rows, (one) => one.planned),
          inAll(rows, (one) => one.spent),
          inAll(rows, (one) => one.difference),
          ...(rules.budget.vouchers ? [''] : []),
        ]
        return (
          <Table
            key={partner}
            caption={draft.names.get(partner)?.name ?? ''}
            columns={columns}
            rows={rows}
            keyOf={({ line }) => line}
            foot={foot}
          />
        )
      })}
    </Section>
  )
}
