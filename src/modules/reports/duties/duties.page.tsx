import type { Day } from '../../../foundation/day.ts'
import { EmptyState, Notice, Table, usePage } from '../../../ui/index.ts'
import { type Agreement, AgreementFrame, StaffAgreementFrame } from '../../agreements/index.ts'
import { Said, wordsOf } from '../../schemes/index.ts'
import { calendarPath, dutyPath, staffDutyPath, workListPath } from '../paths.ts'
import { words as listWords } from '../worklist/worklist.words.ts'
import { type Duty, isLate, lastDay } from './duty.ts'
import { words } from './duty.words.ts'
import { aboutOf, DutyDay, DutyTag, type Named } from './duty-parts.tsx'

export interface DutiesProps {
  readonly agreement: Agreement
  readonly duties: readonly Duty[]
  readonly named: Named
  readonly today: Day
}

/** What the partners of an agreement owe, by day. */
export function DutiesPage(props: DutiesProps) {
  const { t } = usePage()
  const late = props.duties.filter((duty) => isLate(duty, props.today))
  return (
    <AgreementFrame agreement={props.agreement} tab="reports" wide>
      {[...new Set(late.map(lastDay))].map((due) => (
        <Notice key={due} tone="warning" title={words.lateNow(due)}>
          <ul>
            {late
              .filter((duty) => lastDay(duty) === due)
              .map((duty) => (
                <li key={duty.id}>
                  <a href={dutyPath(duty)}>{t(wordsOf(duty.name))}</a>
                </li>
              ))}
          </ul>
          <p>{t(words.lateHolds)}</p>
        </Notice>
      ))}
      <List {...props} href={dutyPath} />
      <p>
        <a href={calendarPath}>{t(words.toCalendar)}</a>
      </p>
    </AgreementFrame>
  )
}

/** The same for the agency. */
export const StaffDutiesPage = (props: DutiesProps) => (
  <StaffAgreementFrame agreement={props.agreement} tab="reports">
    <List {...props} href={staffDutyPath} />
    <p>
      <a href={workListPath}>
        <AllReports />
      </a>
    </p>
  </StaffAgreementFrame>
)

const AllReports = () => usePage().t(listWords.toList)

function List({ duties, named, today, href }: DutiesProps & { href: (duty: Duty) => string }) {
  const { t } = usePage()
  if (duties.length === 0) return <EmptyState title={words.none}>{t(words.noneMore)}</EmptyState>
  return (
    <Table
      caption={words.reports}
      hideCaption
      rows={duties}
      keyOf={({ id }) => id}
      columns={[
        {
          head: words.report,
          cell: (duty) => (
            <a href={href(duty)}>
              <Said text={duty.name} />
            </a>
          ),
        },
        { head: words.about, cell: (duty) => t(aboutOf(duty, named)) },
        { head: words.by, cell: (duty) => <DutyDay duty={duty} /> },
        { head: words.state, cell: (duty) => <DutyTag duty={duty} today={today} /> },
      ]}
    />
  )
}
