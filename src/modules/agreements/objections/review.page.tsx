import type { Words } from '../../../foundation/language.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import {
  ActForm,
  Button,
  Buttons,
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
import { appealStateNames, appealWords } from '../../decisions/index.ts'
import type { Agreement } from '../agreement/agreement.ts'
import { StaffAgreementFrame } from '../agreement/frame.tsx'
import { pathFor } from '../agreement/side.tsx'
import type { Termination } from '../termination/termination.ts'
import { decidedIn, tones, Where } from './objection.page.tsx'
import type { WaitingObjection } from './objection.store.ts'
import { moves, type Objection } from './objection.ts'
import { words as both } from './objection.words.ts'
import { words } from './review.words.ts'

type Waiting = WaitingObjection & { readonly number: string }

/** The appeals against terminations that wait. */
export function ObjectionsPage({ waiting, today }: { readonly waiting: readonly Waiting[]; readonly today: string }) {
  const { t, day } = usePage()
  return (
    <Frame title={words.title} lead={words.lead} wide crumbs={[{ href: '/staff/agreements', label: words.agreements }]}>
      {waiting.length === 0 ? (
        <EmptyState title={words.none} />
      ) : (
        <Table
          caption={words.title}
          hideCaption
          rows={waiting}
          keyOf={({ id }) => id}
          columns={[
            {
              head: appealWords.title,
              cell: (one) => (
                <a href={pathFor('agency', one.agreement, `objections/${one.id}`)}>{`${one.number} ${one.title}`}</a>
              ),
            },
            {
              head: appealWords.state,
              cell: ({ state, late }) => (
                <>
                  <Tag tone={tones[state]}>{t(appealStateNames[state])}</Tag>{' '}
                  {late && <Tag tone="warning">{t(appealWords.late)}</Tag>}
                </>
              ),
            },
            {
              head: appealWords.answerBy,
              cell: ({ answerBy, decidedAt }) => (
                <>
                  {day(answerBy)} {!decidedAt && answerBy < today && <Tag tone="danger">{t(words.overdue)}</Tag>}
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
  readonly agreement: Agreement
  readonly objection: Objection
  readonly termination: Termination
  readonly nameOf: (organisation: string) => string
  /** The language the appellant reads. */
  readonly reads: Words
  readonly whyNot?: Refusal | undefined
  readonly whyNotUndo?: Refusal | undefined
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: readonly Problem[] | undefined
  readonly refusal?: Refusal | undefined
}

/** Somebody else than the one who decided looks at the termination again. */
export function ReviewPage(props: ReviewProps) {
  const { t, day } = usePage()
  const { agreement, objection, termination, nameOf, whyNot, problems, refusal } = props
  return (
    <StaffAgreementFrame {...{ agreement, problems, refusal }} tab="overview" page={appealWords.title}>
      <Section title={both.against}>
        <p>
          <strong>{t(decidedIn(termination, nameOf))}</strong>
        </p>
        <p class="as-written">{termination.reason}</p>
        <Facts
          facts={[
            { term: appealWords.lastDay, value: termination.appealUntil ? day(termination.appealUntil) : '–' },
            objection.late && { term: appealWords.late, value: t(words.cameLate) },
          ]}
        />
      </Section>
      <Where objection={objection} title={nameOf(objection.organisation)} />
      {whyNot ? <p class="why-not">{t(whyNot.say)}</p> : <Acts {...props} />}
    </StaffAgreementFrame>
  )
}

const pathOf = ({ agreement, objection }: ReviewProps, act: string) =>
  pathFor('agency', agreement.id, `objections/${objection.id}/${act}`)
const errorOf = ({ problems }: ReviewProps, name: string) => problems?.find(({ field }) => field === name)?.say

function Acts(props: ReviewProps) {
  const { state } = props.objection
  if (state === 'registered') return <TakeUp {...props} />
  if (state === 'upheld') return <ActForm action={pathOf(props, 'sending-on')} label={words.sendOn} />
  return state === 'in review' ? <Answer {...props} /> : null
}

/** A late one is taken up for a reason, or dismissed with one. */
function TakeUp(props: ReviewProps) {
  const { objection, typed, reads } = props
  return (
    <>
      <ActForm action={pathOf(props, 'review')} label={words.takeUp}>
        {objection.late && (
          <Field
            type="long text"
            name="lateReason"
            label={words.lateReason}
            rows={3}
            value={typed.lateReason}
            error={errorOf(props, 'lateReason')}
          />
        )}
      </ActForm>
      {objection.late && (
        <ActForm
          action={pathOf(props, 'answer')}
          label={words.dismissLate}
          look="danger"
          hidden={{ way: 'dismissAsLate' }}
        >
          <Field
            type="long text"
            name="outcome"
            label={words.answerIn(reads)}
            rows={3}
            value={typed.outcome}
            error={errorOf(props, 'outcome')}
          />
        </ActForm>
      )}
    </>
  )
}

function Answer(props: ReviewProps) {
  const { t } = usePage()
  const { objection, typed, reads, whyNotUndo } = props
  const mayDismiss = objection.late && (moves.dismissAsLate.from as readonly string[]).includes(objection.state)
  return (
    <Section title={words.answer} lead={words.undoLead}>
      <form class="stack" method="post" action={pathOf(props, 'answer')} novalidate>
        <Field
          type="long text"
          name="outcome"
          label={words.answerIn(reads)}
          rows={6}
          value={typed.outcome}
          error={errorOf(props, 'outcome')}
        />
        {whyNotUndo && (
          <p class="why-not">
            <strong>{t(words.undo)}</strong>
            <span>{t(whyNotUndo.say)}</span>
          </p>
        )}
        <Buttons>
          <Button name="way" value="uphold">
            {t(words.uphold)}
          </Button>
          {!whyNotUndo && (
            <Button look="secondary" name="way" value="change">
              {t(words.undo)}
            </Button>
          )}
          {mayDismiss && (
            <Button look="danger" name="way" value="dismissAsLate">
              {t(words.dismissLate)}
            </Button>
          )}
        </Buttons>
      </form>
    </Section>
  )
}
