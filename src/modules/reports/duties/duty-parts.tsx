import type { Day } from '../../../foundation/day.ts'
import type { Words } from '../../../foundation/language.ts'
import { Tag, type Tone, usePage } from '../../../ui/index.ts'
import { type Duty, type DutyState, isLate, lastDay } from './duty.ts'
import { stateNames, words } from './duty.words.ts'

const tones: Readonly<Record<DutyState, Tone>> = {
  waiting: 'info',
  'handed in': 'accent',
  'needs changes': 'warning',
  met: 'success',
  declined: 'danger',
  dropped: 'neutral',
}

/** Where a duty stands, and whether it is late, in a word or two. */
export function DutyTag({ duty, today }: { duty: Duty; today: Day }) {
  const { t } = usePage()
  const late = isLate(duty, today)
  return (
    <span>
      <Tag tone={tones[duty.state]}>{t(stateNames[duty.state])}</Tag>
      {late && (
        <>
          {' '}
          <Tag tone="danger">{t(words.late)}</Tag>
        </>
      )}
    </span>
  )
}

/** The day it must be there by; a word where no day runs. */
export function DutyDay({ duty }: { duty: Duty }) {
  const { t, day } = usePage()
  if (duty.still) return <span class="soft">{t(words.still)}</span>
  const until = lastDay(duty)
  return <time datetime={until}>{day(until)}</time>
}

/** What names are needed to say what a duty is about. */
export interface Named {
  /** The number of each round, by id. */
  readonly rounds: ReadonlyMap<string, number>
  /** The name of each partner, by id. */
  readonly partners: ReadonlyMap<string, string>
}

/** What a duty is about: a round, a partner that left, the whole agreement. */
export function aboutOf(duty: Duty, { rounds, partners }: Named): Words {
  if (duty.organisation) return words.leaving(partners.get(duty.organisation) ?? '')
  return duty.round ? words.round(rounds.get(duty.round) ?? 0) : words.whole
}
