import type { Document, Note } from '../../../foundation/cases/index.ts'
import type { Deadline } from '../../../foundation/deadline.ts'
import { LetterSheet } from '../../../foundation/letters/index.ts'
import { ButtonLink, Details, Facts, Frame, Notice, Section, Steps, Table, usePage } from '../../../ui/index.ts'
import { AppealList } from '../appeals/appeal.page.tsx'
import type { Appeal } from '../appeals/appeal.ts'
import { words as appealWords } from '../appeals/appeal.words.ts'
import type { Completion } from '../check/check.store.ts'
import type { SentLetter } from '../letters/letter.store.ts'
import type { Matter } from '../matters/matter.ts'
import { type NextForApplicant, stepsOf } from './standing.ts'
import { words } from './standing.words.ts'

export interface StandingProps {
  readonly matter: Matter
  readonly adviser: string | undefined
  /** Until it was answered, when it is. */
  readonly ageInDays: number
  readonly isAnswered: boolean
  /** The application of the next phase that this one became. */
  readonly grown: string | undefined
  readonly usualDays: number | undefined
  readonly next: NextForApplicant
  /** The end of the last day to appeal. */
  readonly until: Deadline | undefined
  readonly completion: Completion | undefined
  /** Requests that are answered, or that another day was given instead of; the newest first. */
  readonly earlier: readonly Completion[]
  readonly letters: readonly SentLetter[]
  /** The decisions that others stand instead of. */
  readonly replaced: ReadonlySet<string>
  readonly appeals: readonly Appeal[]
  /** The agency's, which the last day is counted in. */
  readonly zone: string
  readonly documents: readonly Document[]
  readonly notes: readonly Note[]
}

/** The applicant sees where the case stands, who holds it, its age against the usual, and what they can do. */
export function StandingPage(props: StandingProps) {
  const { t, instant } = usePage()
  const { matter, letters } = props
  return (
    <Frame
      title={words.title}
      lead={matter.title}
      crumbs={[{ href: `/applications/${matter.id}`, label: matter.title }]}
    >
      <Steps label={words.steps} steps={stepsOf(matter.state)} />
      <Next {...props} />
      <Facts
        facts={[
          { term: words.number, value: matter.number },
          matter.state !== 'withdrawn' && { term: words.who, value: props.adviser ?? t(words.nobody) },
          matter.state !== 'withdrawn' && {
            term: props.isAnswered ? words.answeredAfter : words.age,
            value: t(words.ageAgainst(props.ageInDays, props.usualDays)),
          },
        ]}
      />
      {props.notes.length > 0 && (
        <Section title={words.notes}>
          {props.notes.map((note) => (
            <div key={note.id}>
              <p class="soft small">{instant(note.at)}</p>
              <p class="kept">{note.text}</p>
            </div>
          ))}
        </Section>
      )}
      {letters.toReversed().map((letter) => (
        <LetterSection key={letter.id} letter={letter} replaced={props.replaced.has(letter.decision ?? '')} />
      ))}
      <Answered {...props} />
      <AppealList appeals={props.appeals} zone={props.zone} />
      <Documents {...props} />
      {props.next === 'appeal late' && props.until && <AppealLink {...{ matter }} until={props.until} late />}
    </Frame>
  )
}

/** A letter; one about a decision that another stands instead of is folded away, and says so. */
function LetterSection({ letter, replaced }: { letter: SentLetter; replaced: boolean }) {
  const { t, day } = usePage()
  const whole = (
    <>
      <LetterSheet letter={letter.content} />
      {letter.kept_file && (
        <p>
          <a href={`/applications/${letter.matter}/letters/${letter.id}.pdf`}>{t(words.pdf)}</a>
        </p>
      )}
    </>
  )
  if (replaced) return <Details summary={words.replaced(day(letter.content.day))}>{whole}</Details>
  return <Section title={words.letter}>{whole}</Section>
}

function Next({ matter, next, completion, until, grown }: StandingProps) {
  const { t, day } = usePage()
  if (next === 'complete' && completion)
    return (
      <Notice tone="warning" title={words.completeTitle}>
        <p class="kept">{completion.what}</p>
        <p>
          {t(words.completeBy)} <strong>{day(completion.until_day)}</strong>.
        </p>
        <ButtonLink href={`/applications/${matter.id}`}>{t(words.goToApplication)}</ButtonLink>
      </Notice>
    )
  if (next === 'complete late' && completion)
    return (
      <Notice tone="warning" title={words.completeLateTitle(day(completion.until_day))}>
        <p class="kept">{completion.what}</p>
        <p>{t(words.completeLate)}</p>
      </Notice>
    )
  if (next === 'wait') return <p>{t(words.waiting)}</p>
  return (
    <>
      {grown && (
        <p>
          <ButtonLink href={`/applications/${grown}`}>{t(words.nextPhase)}</ButtonLink>
        </p>
      )}
      {next === 'appeal' && until && <AppealLink {...{ matter, until }} late={false} />}
    </>
  )
}

/** What was asked for earlier, so that it can be read beside what was answered. */
function Answered({ earlier }: StandingProps) {
  const { t, instant } = usePage()
  return earlier.map((one) => (
    <Details key={one.id} summary={words.askedThen(instant(one.asked_at))}>
      <p class="kept">{one.what}</p>
      {one.answered_at && <p class="soft small">{t(words.answeredThen(instant(one.answered_at)))}</p>}
    </Details>
  ))
}

function AppealLink({ matter, until, late }: { matter: Matter; until: Deadline; late: boolean }) {
  const { t, deadline } = usePage()
  return (
    <>
      {late ? (
        <p>{t(appealWords.isLate)}</p>
      ) : (
        <Facts facts={[{ term: appealWords.lastDay, value: deadline(until) }]} />
      )}
      <p>
        <ButtonLink look="secondary" href={`/applications/${matter.id}/appeals`}>
          {t(words.appeal)}
        </ButtonLink>
      </p>
    </>
  )
}

function Documents({ matter, documents }: StandingProps) {
  const { t, day } = usePage()
  if (documents.length === 0) return null
  return (
    <Table
      caption={words.documents}
      rows={documents}
      keyOf={({ id }) => id}
      columns={[
        {
          head: words.document,
          cell: (d) => (
            <>
              <span class="nowrap">{`${matter.number}-${d.number}`}</span>{' '}
              {d.kept_file ? <a href={`/applications/${matter.id}/documents/${d.id}`}>{t(d.title)}</a> : t(d.title)}
            </>
          ),
        },
        { head: words.day, cell: (d) => <time datetime={d.day}>{day(d.day)}</time> },
      ]}
    />
  )
}
