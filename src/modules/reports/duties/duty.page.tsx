import type { Day } from '../../../foundation/day.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { ButtonLink, Buttons, Facts, Notice, type Problem, usePage } from '../../../ui/index.ts'
import { type Agreement, AgreementFrame } from '../../agreements/index.ts'
import { wordsOf } from '../../schemes/index.ts'
import type { Extension } from '../extensions/extension.ts'
import { AskForTime, ExtensionHistory } from '../extensions/extension-parts.tsx'
import { consolidationPath, formPath } from '../paths.ts'
import type { Review } from '../review/review.ts'
import { ReviewHistory } from '../review/review-parts.tsx'
import type { DutyAtHand } from './duty.store.ts'
import { isLate, isOpen, lastDay } from './duty.ts'
import { words } from './duty.words.ts'
import { aboutOf, DutyDay, DutyTag, type Named } from './duty-parts.tsx'

export interface DutyProps {
  readonly agreement: Agreement
  readonly duty: DutyAtHand
  readonly named: Named
  readonly today: Day
  readonly extensions: readonly Extension[]
  readonly reviews: readonly Review[]
  /** The names of people who asked. */
  readonly people: ReadonlyMap<string, string>
  /** Why more time cannot be asked for; the reader may not, when it is null. */
  readonly whyNotAsk: Refusal | null | undefined
  readonly typed?: Readonly<Record<string, string>>
  readonly problems?: readonly Problem[] | undefined
  readonly refusal?: Refusal | undefined
}

/** One duty for its partners: the day, the report, what the agency said, more time. */
export function DutyPage(props: DutyProps) {
  const { agreement, duty, today, problems, refusal } = props
  const { t } = usePage()
  return (
    <AgreementFrame agreement={agreement} tab="reports" page={wordsOf(duty.name)} {...{ problems, refusal }}>
      {isLate(duty, today) && (
        <Notice tone="warning" title={words.lateNow(lastDay(duty))}>
          {t(words.lateHolds)}
        </Notice>
      )}
      {duty.still && isOpen(duty) && <Notice tone="info">{t(words.stillLong)}</Notice>}
      <DutyFacts {...props} />
      <Write duty={duty} />
      <ReviewHistory reviews={props.reviews} />
      <ExtensionHistory extensions={props.extensions} people={props.people} />
      {props.whyNotAsk !== null && isOpen(duty) && <AskForTime {...props} refusal={props.whyNotAsk} />}
    </AgreementFrame>
  )
}

/** What it is about, and by when. */
export function DutyFacts({ duty, named, today }: Pick<DutyProps, 'duty' | 'named' | 'today'>) {
  const { t, day, instant } = usePage()
  const moved = !duty.still && lastDay(duty) !== duty.due
  return (
    <Facts
      facts={[
        { term: words.about, value: t(aboutOf(duty, named)) },
        { term: words.by, value: <DutyDay duty={duty} /> },
        moved && { term: words.ruleDay, value: <time datetime={duty.due}>{day(duty.due)}</time> },
        duty.handedInAt && { term: words.handedIn, value: instant(duty.handedInAt) },
        { term: words.state, value: <DutyTag duty={duty} today={today} /> },
      ]}
    />
  )
}

function Write({ duty }: Pick<DutyProps, 'duty'>) {
  const { t } = usePage()
  if (duty.kind === 'audit') return isOpen(duty) ? <p>{t(words.byAuditor)}</p> : null
  if (!duty.form) return isOpen(duty) && !duty.still ? <p>{t(words.opens(duty.opens))}</p> : null
  const label = duty.state === 'waiting' ? words.write : duty.state === 'needs changes' ? words.change : words.read
  return (
    <Buttons>
      <ButtonLink href={formPath(duty.form)}>{t(label)}</ButtonLink>
      <ButtonLink look="secondary" href={consolidationPath(duty)}>
        {t(words.consolidate)}
      </ButtonLink>
    </Buttons>
  )
}
