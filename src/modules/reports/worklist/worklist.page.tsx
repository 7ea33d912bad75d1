import type { Day } from '../../../foundation/day.ts'
import { EmptyState, Frame, Pager, Table, Tabs, Tag, usePage } from '../../../ui/index.ts'
import { Said } from '../../schemes/index.ts'
import { words as dutyWords } from '../duties/duty.words.ts'
import { DutyDay, DutyTag } from '../duties/duty-parts.tsx'
import { staffDutyPath, staffReportsPath, workListPath } from '../paths.ts'
import type { WorkDuty } from './worklist.store.ts'
import { type DutyFilter, filterQuery, whats, whose } from './worklist.ts'
import { words } from './worklist.words.ts'

interface Props {
  readonly filter: DutyFilter
  readonly rows: readonly WorkDuty[]
  readonly more: boolean
  readonly today: Day
  readonly advisers: ReadonlyMap<string, string>
}

const hrefOf = (filter: Pick<DutyFilter, 'whose' | 'what'>) => `${workListPath}?${filterQuery(filter)}`

/** What waits of reports in all cases, by its legal day. */
export function WorkListPage({ filter, rows, more, today, advisers }: Props) {
  const { t } = usePage()
  const last = rows.at(-1)
  const older = more && last ? `${hrefOf(filter)}&after=${last.day}_${last.duty.id}` : undefined
  const tabs = whose.map((one) => ({
    href: hrefOf({ ...filter, whose: one }),
    label: words.whoseNames[one],
    current: filter.whose === one,
  }))
  const states = whats.map((one) => ({
    href: hrefOf({ ...filter, what: one }),
    label: words.whatNames[one],
    current: filter.what === one,
  }))
  return (
    <Frame title={words.title} lead={words.lead} wide>
      <Tabs label={words.whose} tabs={tabs} />
      <Tabs label={words.what} tabs={states} />
      {rows.length === 0 ? (
        <EmptyState title={words.nothing}>{t(words.nothingMore)}</EmptyState>
      ) : (
        <Duties {...{ rows, today, advisers }} />
      )}
      <Pager older={older} newer={filter.after ? hrefOf(filter) : undefined} />
    </Frame>
  )
}

function Duties({ rows, today, advisers }: Pick<Props, 'rows' | 'today' | 'advisers'>) {
  const { t } = usePage()
  return (
    <Table
      caption={words.title}
      hideCaption
      rows={rows}
      keyOf={({ duty }) => duty.id}
      columns={[
        {
          head: dutyWords.report,
          cell: ({ duty }) => (
            <a href={staffDutyPath(duty)}>
              <Said text={duty.name} />
            </a>
          ),
        },
        {
          head: words.case,
          cell: ({ duty, title, number }) => (
            <span>
              <a href={staffReportsPath(duty)}>{title}</a> <span class="soft small">{number}</span>
            </span>
          ),
        },
        { head: words.coordinator, cell: ({ coordinatorName }) => coordinatorName },
        { head: dutyWords.by, cell: ({ duty }) => <DutyDay duty={duty} /> },
        {
          head: dutyWords.state,
          cell: ({ duty, timeAsked }) => (
            <span>
              <DutyTag duty={duty} today={today} /> {timeAsked && <Tag tone="warning">{t(words.timeAsked)}</Tag>}
            </span>
          ),
        },
        {
          head: words.adviser,
          cell: ({ adviser }) => (adviser ? (advisers.get(adviser) ?? '') : t(words.whoseNames.nobody)),
        },
      ]}
    />
  )
}
