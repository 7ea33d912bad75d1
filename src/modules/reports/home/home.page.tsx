import type { Day } from '../../../foundation/day.ts'
import { Section, usePage } from '../../../ui/index.ts'
import { textIn } from '../../schemes/index.ts'
import type { ListedDuty } from '../calendar/calendar.store.ts'
import { isLate } from '../duties/duty.ts'
import { words as dutyWords } from '../duties/duty.words.ts'
import { DutyDay, DutyTag } from '../duties/duty-parts.tsx'
import { calendarPath, dutyPath } from '../paths.ts'
import { words } from './home.words.ts'

interface Props {
  readonly dues: readonly ListedDuty[]
  readonly today: Day
}

/** The reports that are to come, each with its day. */
export function DaysAtHome({ dues, today }: Props) {
  const { t, language } = usePage()
  return (
    <Section title={words.days} id="days">
      <ul class="stack">
        {dues.map(({ duty, title }) => (
          <li key={duty.id}>
            <a href={dutyPath(duty)}>{textIn(duty.name, language)}</a>
            {`, ${title}: `}
            <strong>
              <DutyDay duty={duty} />
            </strong>{' '}
            {isLate(duty, today) && <DutyTag duty={duty} today={today} />}
          </li>
        ))}
      </ul>
      <a href={calendarPath}>{t(dutyWords.calendar)}</a>
    </Section>
  )
}
