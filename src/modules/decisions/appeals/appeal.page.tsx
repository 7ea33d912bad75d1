import type { Deadline } from '../../../foundation/deadline.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import {
  Button,
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
import type { Appeal } from './appeal.ts'
import { stateNames, words } from './appeal.words.ts'
import { review } from './review.words.ts'

export interface AppealFormProps {
  readonly application: string
  readonly number: string
  /** The end of the last day. */
  readonly until: Deadline | undefined
  readonly late: boolean
  readonly whyNot: Refusal | undefined
  readonly typed: string
  readonly problems?: readonly Problem[]
}

/** One form, and it is an appeal. */
export function AppealFormPage(props: AppealFormProps) {
  const { t, deadline } = usePage()
  const { application, number, until, late, whyNot, typed, problems } = props
  return (
    <Frame
      title={words.title}
      lead={words.lead}
      problems={problems}
      crumbs={[{ href: `/applications/${application}/case`, label: number }]}
    >
      {until && <Facts facts={[{ term: words.lastDay, value: deadline(until) }]} />}
      {late && !whyNot && <p class="why-not">{t(words.isLate)}</p>}
      {whyNot ? (
        <p class="why-not">{t(whyNot.say)}</p>
      ) : (
        <form class="stack" method="post" action={`/applications/${application}/appeals`} novalidate>
          <Field type="long text" name="text" label={words.text} value={typed} error={problems?.[0]?.say} rows={10} />
          <Button>{t(words.send)}</Button>
        </form>
      )}
    </Frame>
  )
}

/** What an appellant sees of their appeals. */
export function AppealList({ appeals, zone }: { appeals: readonly Appeal[]; zone: string }) {
  const { t, day, deadline } = usePage()
  return (
    <>
      {appeals.map((one) => (
        <Section key={one.id} title={words.title}>
          <Facts
            facts={[
              { term: words.received, value: deadline({ at: one.at, zone }) },
              { term: words.state, value: <Tag tone="info">{t(stateNames[one.state])}</Tag> },
              one.late && !one.decidedAt && { term: words.late, value: t(words.lateFirst) },
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
      title={review.appeals}
      lead={review.appealsLead}
      wide
      crumbs={[{ href: '/staff', label: { en: 'Work list', nb: 'Arbeidsliste', nn: 'Arbeidsliste' } }]}
    >
      <p>
        <a href="/staff/objections">{t(review.againstTerminations)}</a>
      </p>
      {appeals.length === 0 ? (
        <EmptyState title={review.noAppeals} />
      ) : (
        <Table
          caption={review.appeals}
          hideCaption
          rows={appeals}
          keyOf={({ id }) => id}
          columns={[
            {
              head: words.title,
              cell: (one) => <a href={`/staff/appeals/${one.id}`}>{`${one.number} ${one.title}`}</a>,
            },
            {
              head: words.state,
              cell: (one) => (
                <>
                  <Tag tone="info">{t(stateNames[one.state])}</Tag>{' '}
                  {one.late && <Tag tone="warning">{t(words.late)}</Tag>}
                </>
              ),
            },
            {
              head: words.answerBy,
              cell: (one) => (
                <>
                  {day(one.answerBy)} {one.answerBy < today && <Tag tone="danger">{t(review.overdue)}</Tag>}
                </>
              ),
            },
          ]}
        />
      )}
    </Frame>
  )
}
