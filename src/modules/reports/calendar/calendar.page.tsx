import type { Day } from '../../../foundation/day.ts'
import { ButtonLink, EmptyState, Frame, Section, Table, usePage } from '../../../ui/index.ts'
import { agreementPath } from '../../agreements/index.ts'
import { Said } from '../../schemes/index.ts'
import { isOpen } from '../duties/duty.ts'
import { words } from '../duties/duty.words.ts'
import { DutyDay, DutyTag } from '../duties/duty-parts.tsx'
import { calendarFilePath, dutyPath } from '../paths.ts'
import type { ListedDuty } from './calendar.store.ts'

interface Props {
  readonly dues: readonly ListedDuty[]
  readonly today: Day
}

/** Every report of every agreement one takes part in, by day. */
export function CalendarPage({ dues, today }: Props) {
  const { t } = usePage()
  const ahead = dues.filter(({ duty }) => isOpen(duty) || duty.state === 'handed in')
  const done = dues.filter((one) => !ahead.includes(one))
  return (
    <Frame title={words.calendar} wide>
      {dues.length === 0 && <EmptyState title={words.none}>{t(words.noneMore)}</EmptyState>}
      {dues.length > 0 && (
        <p>
          <ButtonLink look="secondary" href={calendarFilePath}>
            {t(words.download)}
          </ButtonLink>
        </p>
      )}
      {ahead.length > 0 && (
        <Section title={words.ahead}>
          <Dues dues={ahead} today={today} />
        </Section>
      )}
      {done.length > 0 && (
        <Section title={words.done}>
          <Dues dues={done} today={today} />
        </Section>
      )}
    </Frame>
  )
}

const Dues = ({ dues, today }: Props) => (
  <Table
    caption={words.calendar}
    hideCaption
    rows={dues}
    keyOf={({ duty }) => duty.id}
    columns={[
      {
        head: words.report,
        cell: ({ duty }) => (
          <a href={dutyPath(duty)}>
            <Said text={duty.name} />
          </a>
        ),
      },
      {
        head: words.agreement,
        cell: ({ duty, title, number }) => (
          <span>
            <a href={agreementPath(duty.agreement)}>{title}</a> <span class="soft small">{number}</span>
          </span>
        ),
      },
      { head: words.by, cell: ({ duty }) => <DutyDay duty={duty} /> },
      { head: words.state, cell: ({ duty }) => <DutyTag duty={duty} today={today} /> },
    ]}
  />
)
