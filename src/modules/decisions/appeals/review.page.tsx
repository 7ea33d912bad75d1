import type { Refusal } from '../../../foundation/refusal.ts'
import {
  ActForm,
  Button,
  Choices,
  Facts,
  Field,
  Frame,
  type Problem,
  Section,
  Tag,
  usePage,
} from '../../../ui/index.ts'
import { type Phase, textIn } from '../../schemes/index.ts'
import { WhyNot } from '../impartiality/why-not.tsx'
import { casePath } from '../matters/case.page.tsx'
import type { Matter } from '../matters/matter.ts'
import { WriteIn } from '../matters/write-in.tsx'
import { type Appeal, moves } from './appeal.ts'
import { stateNames, words } from './appeal.words.ts'
import { review } from './review.words.ts'

export interface ReviewProps {
  readonly appeal: Appeal
  readonly matter: Matter
  readonly phase: Phase
  readonly whyNot: Refusal | undefined
  /** Whether it is about a dismissal: changed, the case is taken up. */
  readonly dismissed: boolean
  /** Why the reader cannot change the decision, and only uphold it. */
  readonly whyNotChange: Refusal | undefined
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: readonly Problem[]
  readonly refusal?: Refusal
}

/** Somebody else than before looks at the decision again. */
export function ReviewPage(props: ReviewProps) {
  const { t, day, instant } = usePage()
  const { appeal, matter, whyNot, problems, refusal } = props
  return (
    <Frame
      title={`${t(words.title)} ${matter.number}`}
      problems={problems}
      refusal={refusal}
      crumbs={[
        { href: '/staff/appeals', label: review.appeals },
        { href: casePath(matter), label: matter.number },
      ]}
    >
      <Facts
        facts={[
          { term: words.received, value: `${matter.applicantName}, ${instant(appeal.at)}` },
          { term: words.state, value: <Tag tone="info">{t(stateNames[appeal.state])}</Tag> },
          { term: words.answerBy, value: day(appeal.answerBy) },
          appeal.late && { term: words.late, value: t(review.cameLate) },
        ]}
      />
      <p class="kept">{appeal.text}</p>
      {whyNot ? <WhyNot whyNot={whyNot} matter={matter} /> : <Review {...props} />}
      {appeal.outcome && <p class="kept">{appeal.outcome}</p>}
    </Frame>
  )
}

const errorOf = (props: ReviewProps, name: string) => props.problems?.find((p) => p.field === name)?.say

function Review(props: ReviewProps) {
  const { appeal } = props
  if (appeal.state === 'registered') return <TakeUp {...props} />
  if (appeal.state === 'upheld')
    return <ActForm action={`/staff/appeals/${appeal.id}/sending-on`} label={review.sendOn} />
  return appeal.state === 'in review' ? <Answer {...props} /> : null
}

/** A late one is taken up for a reason, or dismissed with one. */
function TakeUp(props: ReviewProps) {
  const { appeal, typed } = props
  const path = `/staff/appeals/${appeal.id}`
  const reason = (name: 'lateReason' | 'outcome') => (
    <Field
      type="long text"
      name={name}
      label={name === 'outcome' ? words.outcome : review.lateReason}
      rows={3}
      value={typed[name]}
      error={errorOf(props, name)}
    />
  )
  return (
    <>
      <ActForm action={`${path}/review`} label={review.takeUp}>
        {appeal.late && reason('lateReason')}
      </ActForm>
      {appeal.late && (
        <ActForm action={`${path}/answer`} label={review.dismissLate} look="danger" hidden={{ way: 'dismissAsLate' }}>
          {reason('outcome')}
        </ActForm>
      )}
    </>
  )
}

function Answer(props: ReviewProps) {
  const { t } = usePage()
  const { appeal, typed, dismissed, whyNotChange } = props
  return (
    <form class="stack" method="post" action={`/staff/appeals/${appeal.id}/answer`} novalidate>
      <WriteIn language={props.matter.language} />
      <Field
        type="long text"
        name="outcome"
        label={words.outcome}
        rows={6}
        value={typed.outcome}
        error={errorOf(props, 'outcome')}
      />
      <Changing {...props} />
      <div class="row">
        <Button name="way" value="uphold">
          {t(review.uphold)}
        </Button>
        {!whyNotChange && (
          <Button look="secondary" name="way" value="change">
            {t(dismissed ? review.takeUpCase : review.change)}
          </Button>
        )}
        {appeal.late && (moves.dismissAsLate.from as readonly string[]).includes(appeal.state) && (
          <Button look="danger" name="way" value="dismissAsLate">
            {t(review.dismissLate)}
          </Button>
        )}
      </div>
    </form>
  )
}

/** What changing means: a case that was dismissed is taken up; any other decision is made anew. */
function Changing(props: ReviewProps) {
  const { t } = usePage()
  const { dismissed, whyNotChange } = props
  if (dismissed) return <p>{t(review.takeUpMeans)}</p>
  return whyNotChange ? <p class="why-not">{t(whyNotChange.say)}</p> : <NewDecision {...props} />
}

function NewDecision(props: ReviewProps) {
  const { language } = usePage()
  const { matter, phase, typed } = props
  const options = phase.decisions
    .filter(({ kind }) => kind !== 'dismiss')
    .map(({ id, name }) => ({ value: id, label: textIn(name, language) }))
  return (
    <Section title={review.changeTitle}>
      <Choices
        type="one"
        name="decision"
        legend={review.newDecision}
        options={options}
        value={typed.decision}
        error={errorOf(props, 'decision')}
        optional
      />
      {phase.budget && (
        <Field
          type="money"
          name="sum"
          label={review.sum}
          currency={matter.asked?.currency ?? ''}
          value={typed.sum}
          error={errorOf(props, 'sum')}
          optional
        />
      )}
    </Section>
  )
}
