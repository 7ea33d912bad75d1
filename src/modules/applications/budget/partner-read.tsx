import { Section, Table, usePage } from '../../../ui/index.ts'
import { explain, textIn } from '../../schemes/index.ts'
import { words } from './budget.words.ts'
import { type GridGroup, type GridLine, type GridRow, wordIn } from './grid.ts'
import type { Planned } from './planned.ts'
import { SaidBeside, Why } from './why.tsx'

interface ReadProps {
  readonly planned: Planned
  readonly partner: string
  readonly groups: readonly GridGroup[]
}

interface Entry {
  readonly at: GridLine
  readonly row: GridRow
}

/** A partner's budget for those who only read it. */
export function PartnerToRead({ planned, partner, groups }: ReadProps) {
  const { language, money, t } = usePage()
  const columns = [
    { head: words.line, cell: (entry: Entry) => <LineName {...entry} /> },
    { head: words.year, cell: ({ row }: Entry) => wordIn(row, 'year')?.words[0] ?? '' },
    {
      head: words.note,
      cell: ({ row }: Entry) => <span class="as-written">{wordIn(row, 'note')?.words[0] ?? ''}</span>,
    },
    {
      head: words.sum,
      numeric: true,
      cell: ({ row }: Entry) =>
        row.reckoned ? <Why sum={row.reckoned.sum} say={explain(planned.rules, row.reckoned)} /> : '–',
    },
  ]
  return (
    <>
      {groups.map(({ group, lines, said }) => {
        const rows = lines.flatMap((at) =>
          at.rows.filter(({ number }) => number !== undefined).map((row) => ({ at, row })),
        )
        const sum = planned.totals.partners.get(partner)?.groups.get(group.id)
        if (rows.length === 0) return null
        return (
          <Section key={group.id} title={textIn(group.name, language)}>
            <SaidBeside said={said} />
            <Table
              caption={textIn(group.name, language)}
              hideCaption
              columns={columns}
              rows={rows}
              keyOf={({ row }) => row.row}
              foot={[t(words.inAll), '', '', sum ? money(sum) : '–']}
            />
          </Section>
        )
      })}
    </>
  )
}

function LineName({ at, row }: Entry) {
  const { language } = usePage()
  return (
    <>
      {textIn(at.line.name, language)}
      <SaidBeside said={[...row.said, ...(row.number === 1 ? at.said : [])]} />
    </>
  )
}
