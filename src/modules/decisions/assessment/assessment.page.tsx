import type { Colleague } from '../../../foundation/people/index.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { Bars, Button, Details, Field, type Problem, Section, Table, Tag, usePage } from '../../../ui/index.ts'
import { type Criterion, textIn } from '../../schemes/index.ts'
import { WhyNot } from '../impartiality/why-not.tsx'
import { CaseFrame } from '../matters/case.page.tsx'
import { isBeingChecked, type Matter } from '../matters/matter.ts'
import type { MeetingNote, ScoreVersion } from './assessment.store.ts'
import { type Assessment, differing, meanOn, type NextStep, totalOf } from './assessment.ts'
import { words } from './assessment.words.ts'

export interface AssessmentProps {
  readonly matter: Matter
  readonly criteria: readonly Criterion[]
  readonly all: readonly Assessment[]
  /** Those the reader may see now. */
  readonly visible: readonly Assessment[]
  /** The reader's own. */
  readonly mine?: Assessment | undefined
  readonly next: NextStep
  readonly notes: readonly MeetingNote[]
  readonly candidates: readonly Colleague[]
  readonly mayAsk: boolean
  readonly mayMeet: boolean
  /** Of those the reader may see, what newer versions stand instead of. */
  readonly versions: readonly ScoreVersion[]
  readonly names: ReadonlyMap<string, string>
  readonly whyNot?: Refusal | undefined
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: readonly Problem[]
  readonly refusal?: Refusal
}

/** Who assesses, one's own scores, and afterwards everybody's. */
export function AssessmentPage(props: AssessmentProps) {
  const { t } = usePage()
  const { matter, mine, visible, all, next, whyNot } = props
  return (
    <CaseFrame matter={matter} tab="assessment" problems={props.problems} refusal={props.refusal}>
      <p class="lead">{t(words.lead)}</p>
      {whyNot && <WhyNot matter={matter} whyNot={whyNot} />}
      <Assessors {...props} />
      {mine && !mine.givenAt && !whyNot && <OwnScores {...props} mine={mine} />}
      {visible.length > 0 && all.length > 0 && visible.some(({ givenAt }) => givenAt) && <Scores {...props} />}
      {props.versions.length > 0 && <Versions {...props} />}
      {(next === 'meeting note' || next === 'third assessor' || props.notes.length > 0) && <Meeting {...props} />}
    </CaseFrame>
  )
}

const errorOf = (props: AssessmentProps, name: string) => props.problems?.find((p) => p.field === name)?.say

function Assessors(props: AssessmentProps) {
  const { t } = usePage()
  const { matter, all, names, mayAsk, next, candidates } = props
  const asks = mayAsk && (next === 'ask assessors' || next === 'third assessor')
  return (
    <Section title={words.assessors}>
      {all.length === 0 && (
        <p>
          {t(words.nobodyAsked)} {isBeingChecked(matter.state) && t(words.notAccepted)}
        </p>
      )}
      <ul>
        {all.map((one) => (
          <li key={one.id}>
            {names.get(one.assessor)}{' '}
            <Tag tone={one.givenAt ? 'success' : 'info'}>{t(one.givenAt ? words.given : words.notGiven)}</Tag>
          </li>
        ))}
      </ul>
      {asks && (
        <form class="stack" method="post" action={`/staff/cases/${matter.id}/assessors`} novalidate>
          <Field
            type="select"
            name="assessor"
            label={words.assessor}
            options={candidates.map(({ id, name }) => ({ value: id, label: name }))}
            error={errorOf(props, 'assessor')}
          />
          <Button look="secondary">{t(words.ask)}</Button>
        </form>
      )}
    </Section>
  )
}

function OwnScores(props: AssessmentProps & { mine: Assessment }) {
  const { t, language } = usePage()
  const { matter, criteria, mine, typed } = props
  const scoreOn = (id: string) => mine.scores.find(({ criterion }) => criterion === id)
  return (
    <form class="stack" method="post" action={`/staff/cases/${matter.id}/assessments/${mine.id}/scores`} novalidate>
      <h2>{t(words.yourScores)}</h2>
      {criteria.map((criterion) => (
        <Section key={criterion.id} title={`${textIn(criterion.name, language)} (${criterion.weight} %)`}>
          <p>{textIn(criterion.looksFor, language)}</p>
          <Meanings criterion={criterion} />
          <Field
            type="number"
            name={`points-${criterion.id}`}
            label={words.points(criterion.scale.from, criterion.scale.to)}
            value={typed[`points-${criterion.id}`] ?? scoreOn(criterion.id)?.points?.toString()}
            error={errorOf(props, `points-${criterion.id}`)}
            width="short"
          />
          <Field
            type="long text"
            name={`reason-${criterion.id}`}
            label={words.reason}
            value={typed[`reason-${criterion.id}`] ?? scoreOn(criterion.id)?.reason}
            error={errorOf(props, `reason-${criterion.id}`)}
            rows={3}
          />
        </Section>
      ))}
      <div class="row">
        <Button name="intent" value="give">
          {t(words.give)}
        </Button>
        <Button look="secondary" name="intent" value="keep">
          {t(words.keep)}
        </Button>
      </div>
    </form>
  )
}

function Meanings({ criterion }: { criterion: Criterion }) {
  const { language } = usePage()
  const meanings = criterion.scale.meanings ?? []
  if (meanings.length === 0) return null
  return (
    <Details summary={words.meanings}>
      <ul>
        {meanings.map(({ points, say }) => (
          <li key={points}>
            {points}: {textIn(say, language)}
          </li>
        ))}
      </ul>
    </Details>
  )
}

function Scores({ visible, criteria, names }: AssessmentProps) {
  const { language, number } = usePage()
  const given = visible.filter(({ givenAt }) => givenAt)
  const total = totalOf(given, criteria)
  const on = (one: Assessment, id: string) => one.scores.find(({ criterion }) => criterion === id)
  return (
    <Section title={words.scores}>
      <Table
        caption={words.scores}
        hideCaption
        rows={criteria}
        keyOf={({ id }) => id}
        columns={[
          { head: words.criterion, cell: (c) => `${textIn(c.name, language)} (${c.weight} %)` },
          ...given.map((one) => ({
            head: names.get(one.assessor) ?? '',
            cell: (c: Criterion) => (
              <>
                <strong>{on(one, c.id)?.points}</strong> <span class="small">{on(one, c.id)?.reason}</span>
              </>
            ),
          })),
          { head: words.mean, numeric: true, cell: (c: Criterion) => number((meanOn(given, c.id) ?? 0) / 100) },
        ]}
      />
      {total !== undefined && (
        <Bars
          caption={words.total}
          rows={[{ label: words.total, value: total / 100, text: number(total / 100) }]}
          most={100}
        />
      )}
    </Section>
  )
}

/** How somebody's scores came to be what they are. */
function Versions({ versions, all, criteria, names }: AssessmentProps) {
  const { t, language, instant } = usePage()
  const assessorOf = (id: string) => names.get(all.find((one) => one.id === id)?.assessor ?? '') ?? ''
  const nameOf = (id: string) => criteria.find((one) => one.id === id)?.name
  return (
    <Details summary={words.versions}>
      <Table
        caption={words.versions}
        hideCaption
        rows={versions}
        keyOf={(one) => `${one.assessment} ${one.criterion} ${one.version}`}
        columns={[
          {
            head: words.criterion,
            cell: (one) => {
              const name = nameOf(one.criterion)
              return name ? textIn(name, language) : one.criterion
            },
          },
          { head: words.assessor, cell: (one) => assessorOf(one.assessment) },
          { head: words.version, numeric: true, cell: (one) => one.version },
          { head: words.pointsShort, numeric: true, cell: (one) => one.points ?? '–' },
          { head: words.reason, cell: (one) => one.reason || '–' },
          { head: words.when, cell: (one) => instant(one.at) },
        ]}
      />
      <p class="soft small">{t(words.versionsLead)}</p>
    </Details>
  )
}

function Meeting(props: AssessmentProps) {
  const { t, language, instant } = usePage()
  const { matter, notes, names, all, criteria, next, whyNot, mayMeet } = props
  const apart = differing(all, criteria)
  return (
    <Section title={words.note}>
      {apart.length > 0 && (
        <p>
          {t(words.differ)} {apart.map(({ name }) => textIn(name, language)).join(', ')}.{' '}
          {next === 'third assessor' && t(words.nextThird)} {next === 'meeting note' && t(words.nextNote)}
        </p>
      )}
      {notes.map((note) => (
        <p key={note.id} class="kept">
          <strong>{names.get(note.by)}</strong> {instant(note.at)}: {note.text}
        </p>
      ))}
      {!whyNot && mayMeet && matter.state === 'accepted' && (
        <form class="stack" method="post" action={`/staff/cases/${matter.id}/meeting-notes`} novalidate>
          <Field
            type="long text"
            name="text"
            label={words.note}
            value={props.typed.text}
            error={errorOf(props, 'text')}
            rows={4}
          />
          <Button look="secondary">{t(words.keepNote)}</Button>
        </form>
      )}
    </Section>
  )
}
