import type { Words } from '../../../foundation/language.ts'
import { nothing } from '../../../foundation/money.ts'
import { Notice, Section, Table, Tag, usePage } from '../../../ui/index.ts'
import { explain, explainTotal, inEveryLanguage, type Limit, wordsOf } from '../../schemes/index.ts'
import type { Draft } from '../drafts/draft.ts'
import { words } from './budget.words.ts'
import { saidOfAll } from './grid.ts'
import { limitInWords } from './limit-words.ts'
import type { Planned } from './planned.ts'
import { SaidBeside, Why } from './why.tsx'

interface OverviewProps {
  readonly draft: Draft
  readonly planned: Planned
  readonly partners: readonly string[]
}

/** One line of the table: a budget line, a group's sum, or everything. */
interface Row {
  readonly id: string
  readonly kind: 'line' | 'group' | 'all'
  readonly name: Words
}

/** All partners side by side, line by line; each number opens the sentence that says why. */
export function Overview(props: OverviewProps) {
  const { t } = usePage()
  const { draft, planned, partners } = props
  const { budget } = planned.rules
  const rows: Row[] = budget.groups.flatMap((group) => [
    ...budget.lines
      .filter((line) => line.group === group.id && isUsed(planned, line.id))
      .map((line) => ({ id: line.id, kind: 'line' as const, name: wordsOf(line.name) })),
    { id: group.id, kind: 'group', name: words.groupInAll(wordsOf(group.name)) },
  ])
  const all: Row = { id: 'all', kind: 'all', name: words.inAll }
  const columns = [
    { head: words.line, cell: (row: Row) => <NameOf row={row} planned={planned} /> },
    ...partners.map((partner) => ({
      head: draft.names.get(partner)?.name ?? '',
      numeric: true,
      cell: (row: Row) => <Cell row={row} planned={planned} partner={partner} />,
    })),
    { head: words.all, numeric: true, cell: (row: Row) => <Cell row={row} planned={planned} names={draft.names} /> },
  ]
  return (
    <>
      {!planned.totals.complete && <Notice tone="warning">{t(words.notComplete)}</Notice>}
      <Table
        caption={words.allPartners}
        columns={columns}
        rows={rows}
        keyOf={({ kind, id }) => `${kind} ${id}`}
        foot={columns.map(({ cell }) => cell(all))}
      />
      <SaidBeside said={saidOfAll(planned, undefined)} />
      <Limits {...props} />
    </>
  )
}

const isUsed = ({ reckoned }: Planned, line: string): boolean => reckoned.some(({ entry }) => entry.line === line)

function NameOf({ row, planned }: { row: Row; planned: Planned }) {
  const { t } = usePage()
  const said =
    row.kind === 'all' ? [] : planned.breaches.filter(({ on, index }) => on === row.id && index === undefined)
  return (
    <>
      {row.kind === 'line' ? t(row.name) : <strong>{t(row.name)}</strong>}
      <SaidBeside said={said.map(({ say }) => say)} />
    </>
  )
}

interface CellProps {
  readonly row: Row
  readonly planned: Planned
  /** Left out for the sum of all partners. */
  readonly partner?: string
  readonly names?: Draft['names']
}

function Cell({ row, planned, partner, names }: CellProps) {
  const { rules, totals, reckoned } = planned
  const sums = partner === undefined ? totals : totals.partners.get(partner)
  const none = nothing(rules.currency)
  const sum = row.kind === 'all' ? sums?.all : row.kind === 'group' ? sums?.groups.get(row.id) : sums?.lines.get(row.id)
  const here = reckoned.filter(
    (one) => (partner === undefined || one.partner === partner) && (row.kind !== 'line' || one.entry.line === row.id),
  )
  if (row.kind === 'line' && here.length === 0) return null
  const [only] = here
  if (row.kind === 'line' && here.length === 1 && only) return <Why sum={only.sum} say={explain(rules, only)} />
  return <Why sum={sum ?? none} say={explainTotal(partsOf({ row, planned, partner, names, here }), sum ?? none)} />
}

/** What a total is made of: entries of a line, lines of a group, groups of the whole; or partners, when there are several. */
function partsOf({
  row,
  planned,
  partner,
  names,
  here,
}: {
  row: Row
  planned: Planned
  partner: string | undefined
  names: Draft['names'] | undefined
  here: Planned['reckoned']
}): { name: Words; sum: ReturnType<typeof nothing> }[] {
  const { rules, totals } = planned
  const none = nothing(rules.currency)
  const plain = (text: string) => inEveryLanguage(() => text)
  if (partner === undefined)
    return [...totals.partners].map(([id, sums]) => {
      const sum =
        row.kind === 'all' ? sums.all : row.kind === 'group' ? sums.groups.get(row.id) : sums.lines.get(row.id)
      return { name: plain(names?.get(id)?.name ?? ''), sum: sum ?? none }
    })
  const sums = totals.partners.get(partner)
  if (row.kind === 'all')
    return rules.budget.groups.map(({ id, name }) => ({ name: wordsOf(name), sum: sums?.groups.get(id) ?? none }))
  if (row.kind === 'group')
    return rules.budget.lines
      .filter(({ group }) => group === row.id)
      .map(({ id, name }) => ({ name: wordsOf(name), sum: sums?.lines.get(id) ?? none }))
  return here.map(({ entry, sum }) => ({ name: plain(String(entry.year)), sum: sum ?? none }))
}

/** Every limit the budget meets, broken or not, with how much is planned. */
function Limits({ draft, planned }: OverviewProps) {
  const { t, money } = usePage()
  if (planned.limits.length === 0) return null
  const rows = planned.limits.map((limit, index) => ({ limit, key: String(index) }))
  const columns = [
    { head: words.limit, cell: ({ limit }: Keyed) => <LimitName limit={limit} draft={draft} planned={planned} /> },
    { head: words.planned, cell: ({ limit }: Keyed) => money(limit.planned), numeric: true },
    { head: words.most, cell: ({ limit }: Keyed) => (limit.most ? money(limit.most) : '–'), numeric: true },
    {
      head: words.state,
      cell: ({ limit }: Keyed) => (
        <Tag tone={limit.broken ? 'danger' : 'success'}>{t(limit.broken ? words.broken : words.within)}</Tag>
      ),
    },
  ]
  return (
    <Section title={words.limits}>
      <Table caption={words.limits} hideCaption columns={columns} rows={rows} keyOf={({ key }) => key} />
    </Section>
  )
}

interface Keyed {
  readonly limit: Limit
  readonly key: string
}

function LimitName({ limit, draft, planned }: { limit: Limit; draft: Draft; planned: Planned }) {
  const { t } = usePage()
  const partner = limit.partner && draft.names.get(limit.partner)?.name
  return (
    <>
      {partner ? `${partner}: ` : ''}
      {t(limitInWords(planned.rules, limit))}
      {'cap' in limit && (
        <span class="soft small">
          {' '}
          {t(words.source(limit.cap.source))} {limit.cap.example && t(words.example)}
        </span>
      )}
    </>
  )
}
