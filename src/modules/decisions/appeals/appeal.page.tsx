import type { Refusal } from '../../../foundation/refusal.ts'
import {
  ActForm,
  Button,
  Choices,
  EmptyState,
  Facts,
  Field,
  Frame,
  type Problem,
  Section,
  Table,
  Tag,
  usePage,
} from '../../../ui/index.ts'
import { type Phase, textIn } from '../../schemes/index.ts'
import { casePath } from '../matters/case.page.tsx'
import type { Matter } from '../matters/matter.ts'
import { type Appeal, moves } from './appeal.ts'
import { stateNames, words } from './appeal.words.ts'

export interface AppealFormProps {
  readonly application: string
  readonly number: string
  readonly lastDay: string | undefined
  readonly late: boolean
  readonly whyNot: Refusal | undefined
  readonly typed: string
  readonly problems?: readonly Problem[]
}

/** One form, and it is an appeal. */
export function AppealFormPage(props: AppealFormProps) {
  const { t, day } = usePage()
  const { application, number, lastDay, late, whyNot, typed, problems } = props
  return (
    <Frame
      title={words.title}
      lead={words.lead}
      problems={problems}
      crumbs={[{ href: `/applications/${application}/case`, label: number }]}
    >
      {lastDay && <Facts facts={[{ term: words.lastDay, value: day(lastDay) }]} />}
      {late && !whyNot && <p class="why-not">{t(words.isLate)}</p>}
      {whyNot ? (
        <p class="why-not">{t(whyNot.say)}</p>
      ) : (
        <form class="stack" method="post" action={`/applications/${application}/appeals`} noValidate>
          <Field type="long text" name="text" label={words.text} value={typed} error={problems?.[0]?.say} rows={10} />
          <Button>{t(words.send)}</Button>
        </form>
      )}
    </Frame>
  )
}

/** What an appellant sees of their appeals. */
export function AppealList({ appeals }: { appeals: readonly Appeal[] }) {
  const { t, day, instant } = usePage()
  return (
    <>
      {appeals.map((one) => (
        <Section key={one.id} title={words.title}>
          <Facts
            facts={[
              { term: words.title, value: instant(one.at) },
              { term: stateNames.registered, value: <Tag tone="info">{t(stateNames[one.state])}</Tag> },
              !one.decidedAt && { term: words.answerBy, value: day(one.answerBy) },
            ]}
          />
          <p class="kept">{one.text}</p>
          {one.outcome && (
            <>
              <h3>{t(words.outcome)}</h3>
              <p class="kept">{one.outcome}</p>
            </>
          )}
        </Section>
      ))}
    </>
  )
}

type Waiting = Appeal & { readonly number: string; readonly title: string }

/** The appeals that wait. */
export function AppealsPage({ appeals, today }: { appeals: readonly Waiting[]; today: string }) {
  const { t, day } = usePage()
  return (
    <Frame
      title={words.appeals}
      lead={words.appealsLead}
      wide
      crumbs={[{ href: '/staff', label: { en: 'Work list', nb: 'Arbeidsliste', nn: 'Arbeidsliste' } }]}
    >
      {appeals.length === 0 ? (
        <EmptyState title={words.noAppeals} />
      ) : (
        <Table
          caption={words.appeals}
          hideCaption
          rows={appeals}
          keyOf={({ id }) => id}
          columns={[
            {
              head: words.title,
              cell: (one) => <a href={`/staff/appeals/${one.id}`}>{`${one.number} ${one.title}`}</a>,
            },
            {
              head: stateNames.registered,
              cell: (one) => <Tag tone={one.late ? 'warning' : 'info'}>{t(stateNames[one.state])}</Tag>,
            },
            {
              head: words.answerBy,
              cell: (one) => (
                <>
                  {day(one.answerBy)} {one.answerBy < today && <Tag tone="danger">{t(words.late)}</Tag>}
                </>
              ),
            },
          ]}
        />
      )}
    </Frame>
  )
}

export interface ReviewProps {
  readonly appeal: Appeal
  readonly matter: Matter
  readonly phase: Phase
  readonly whyNot: Refusal | undefined
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
        { href: '/staff/appeals', label: words.appeals },
        { href: casePath(matter), label: matter.number },
      ]}
    >
      <Facts
        facts={[
          { term: words.title, value: `${matter.applicantName}, ${instant(appeal.at)}` },
          { term: stateNames.registered, value: <Tag tone="info">{t(stateNames[appeal.state])}</Tag> },
          { term: words.answerBy, value: day(appeal.answerBy) },
          appeal.late && { term: words.late, value: t(words.isLate) },
        ]}
      />
      <p class="kept">{appeal.text}</p>
      {whyNot ? <p class="why-not">{t(whyNot.say)}</p> : <Review {...props} />}
      {appeal.outcome && <p class="kept">{appeal.outcome}</p>}
    </Frame>
  )
}

const errorOf = (props: ReviewProps, name: string) => props.problems?.find((p) => p.field === name)?.say

function Review(props: ReviewProps) {
  const { appeal } = props
  const path = `/staff/appeals/${appeal.id}`
  if (appeal.state === 'registered')
    return (
      <ActForm action={`${path}/review`} label={words.takeUp}>
        {appeal.late && (
          <Field
            type="long text"
            name="lateReason"
            label={words.lateReason}
            rows={2}
            value={props.typed.lateReason}
            error={errorOf(props, 'lateReason')}
          />
        )}
      </ActForm>
    )
  if (appeal.state === 'upheld') return <ActForm action={`${path}/sending-on`} label={words.sendOn} />
  return appeal.state === 'in review' ? <Answer {...props} /> : null
}

function Answer(props: ReviewProps) {
  const { t, language } = usePage()
  const { appeal, matter, phase, typed } = props
  const options = phase.decisions
    .filter(({ kind }) => kind !== 'dismiss')
    .map(({ id, name }) => ({ value: id, label: textIn(name, language) }))
  return (
    <form class="stack" method="post" action={`/staff/appeals/${appeal.id}/answer`} noValidate>
      <Field
        type="long text"
        name="outcome"
        label={words.outcome}
        rows={6}
        value={typed.outcome}
        error={errorOf(props, 'outcome')}
      />
      <Choices
        type="one"
        name="decision"
        legend={words.newDecision}
        options={options}
        value={typed.decision}
        error={errorOf(props, 'decision')}
        optional
      />
      {phase.budget && (
        <Field
          type="money"
          name="sum"
          label={words.sum}
          currency={matter.asked?.currency ?? ''}
          value={typed.sum}
          error={errorOf(props, 'sum')}
          optional
        />
      )}
      <div class="row">
        <Button name="way" value="uphold">
          {t(words.uphold)}
        </Button>
        <Button look="secondary" name="way" value="change">
          {t(words.change)}
        </Button>
        {appeal.late && (moves.dismissAsLate.from as readonly string[]).includes(appeal.state) && (
          <Button look="danger" name="way" value="dismissAsLate">
            {t(words.dismissLate)}
          </Button>
        )}
      </div>
    </form>
  )
}
