import type { Refusal } from '../../../foundation/refusal.ts'
import {
  ActForm,
  Button,
  ButtonLink,
  Choices,
  EmptyState,
  Facts,
  Field,
  Notice,
  type Problem,
  Section,
  Table,
  Tag,
  type Tone,
  usePage,
} from '../../../ui/index.ts'
import type { Agreement } from '../agreement/agreement.ts'
import { frameFor, pathFor, type Side } from '../agreement/side.tsx'
import { type Change, type ChangeState, changeKinds } from './change.ts'
import { kindNames, stateNames } from './change-names.words.ts'
import { words } from './changes-page.words.ts'
import type { Difference } from './difference.ts'
import { Differences } from './differences.page.tsx'

const tones: Readonly<Record<ChangeState, Tone>> = {
  proposed: 'warning',
  'needs changes': 'warning',
  approved: 'info',
  declined: 'danger',
  withdrawn: 'neutral',
  'in force': 'success',
}

function ChangeTag({ change }: { change: Change }) {
  const { t } = usePage()
  return <Tag tone={tones[change.state]}>{t(change.notified ? words.notified : stateNames[change.state])}</Tag>
}

export interface ChangesProps {
  readonly side: Side
  readonly agreement: Agreement
  readonly changes: readonly Change[]
  /** Who proposed each, by the change's id. */
  readonly by: ReadonlyMap<string, string>
  readonly whyNot: Refusal | undefined
}

/** What has been proposed and answered, and a way to propose more. */
export function ChangesPage({ side, agreement, changes, by, whyNot }: ChangesProps) {
  const { t, instant } = usePage()
  const Shown = frameFor(side)
  const path = pathFor(side, agreement.id, 'changes')
  return (
    <Shown agreement={agreement} tab="changes">
      {changes.length === 0 && <EmptyState title={words.none}>{t(words.noneMore)}</EmptyState>}
      {changes.length > 0 && (
        <Table
          caption={words.title}
          hideCaption
          rows={changes}
          keyOf={({ id }) => id}
          columns={[
            {
              head: words.what,
              cell: (one) => <a href={`${path}/${one.id}`}>{`${one.number}. ${t(kindNames[one.proposal.kind])}`}</a>,
            },
            { head: words.by, cell: ({ id }) => by.get(id) ?? '' },
            { head: words.when, cell: ({ madeAt }) => instant(madeAt) },
            { head: words.state, cell: (one) => <ChangeTag change={one} /> },
          ]}
        />
      )}
      <Section title={words.propose}>
        {whyNot ? (
          <p>{t(whyNot.say)}</p>
        ) : (
          <ul>
            {changeKinds.map((kind) => (
              <li key={kind}>
                <a href={`${path}/new?kind=${encodeURIComponent(kind)}`}>{t(kindNames[kind])}</a>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </Shown>
  )
}

export interface ChangeProps {
  readonly side: Side
  readonly agreement: Agreement
  readonly change: Change
  readonly by: string
  readonly differences: readonly Difference[]
  /** Why it cannot be applied to the agreement as it is now. */
  readonly cannot?: Refusal | undefined
  readonly whyNotAnswer: Refusal | undefined
  readonly whyNotApprove: Refusal | undefined
  /** The reader may take it back or send it again. */
  readonly theirs: boolean
  /** The agency may let it fall before all have signed. */
  readonly mayLetFall: boolean
  readonly typed?: { readonly outcome: string; readonly text: string } | undefined
  readonly problems?: readonly Problem[] | undefined
  readonly refusal?: Refusal | undefined
}

/** One change: why, what would be different, and the answer. */
export function ChangePage(props: ChangeProps) {
  const { side, agreement, change, by, cannot, problems, refusal } = props
  const { t, instant } = usePage()
  const Shown = frameFor(side)
  const { proposal, reason, state } = change
  return (
    <Shown {...{ agreement, problems, refusal }} tab="changes" page={kindNames[proposal.kind]}>
      <Facts
        facts={[
          { term: words.state, value: <ChangeTag change={change} /> },
          { term: words.by, value: by },
          { term: words.when, value: instant(change.madeAt) },
          { term: words.why, value: <span class="as-written">{reason}</span> },
          change.answer !== '' && { term: words.answer, value: <span class="as-written">{change.answer}</span> },
        ]}
      />
      {cannot && (
        <Notice tone="warning">
          <p>{t(words.cannot) + t(cannot.say)}</p>
        </Notice>
      )}
      {!cannot && (
        <Section title={words.difference}>
          <Differences differences={props.differences} />
        </Section>
      )}
      {side === 'agency' && proposal.kind === 'partner in' && (
        <p>
          <a href={`/staff/organisations/${proposal.organisation}`}>{t(words.toCheck(proposal.name))}</a>
        </p>
      )}
      {state === 'approved' && agreement.waiting && (
        <ButtonLink href={pathFor(side, agreement.id, 'signature')}>{t(words.toSign)}</ButtonLink>
      )}
      {props.mayLetFall && <LetFall {...props} />}
      <Answer {...props} />
      <Theirs {...props} />
      <p>
        <a href={pathFor(side, agreement.id, 'changes')}>{t(words.back)}</a>
      </p>
    </Shown>
  )
}

function Answer({ side, agreement, change, whyNotAnswer, whyNotApprove, typed, problems }: ChangeProps) {
  const { t } = usePage()
  if (change.state !== 'proposed') return null
  if (whyNotAnswer) return <p class="soft">{t(whyNotAnswer.say)}</p>
  const approve = { value: 'approved', label: words.approve, hint: whyNotApprove?.say ?? words.approveHint }
  return (
    <Section title={words.outcome}>
      <form
        class="stack"
        method="post"
        action={`${pathFor(side, agreement.id, 'changes')}/${change.id}/answer`}
        novalidate
      >
        <Choices
          type="one"
          name="outcome"
          legend={words.outcome}
          options={[
            ...(whyNotApprove ? [] : [approve]),
            { value: 'needs changes', label: words.askForChanges },
            { value: 'declined', label: words.decline },
          ]}
          value={typed?.outcome}
          {...(whyNotApprove ? { hint: whyNotApprove.say } : {})}
          error={problems?.find(({ field }) => field === 'outcome')?.say}
        />
        <Field
          name="text"
          type="long text"
          rows={3}
          label={words.answerText}
          value={typed?.text}
          error={problems?.find(({ field }) => field === 'text')?.say}
        />
        <Button>{t(words.giveAnswer)}</Button>
      </form>
    </Section>
  )
}

function LetFall({ side, agreement, change, typed, problems }: ChangeProps) {
  const { t } = usePage()
  const action = `${pathFor(side, agreement.id, 'changes')}/${change.id}/cancellation`
  return (
    <Section title={words.letFall}>
      <p>{t(words.letFallLead)}</p>
      <ActForm action={action} label={words.letFall} look="danger">
        <Field
          name="text"
          type="long text"
          rows={3}
          label={words.reason}
          value={typed?.text}
          error={problems?.find(({ field }) => field === 'text')?.say}
        />
      </ActForm>
    </Section>
  )
}

function Theirs({ side, agreement, change, theirs }: ChangeProps) {
  const { t } = usePage()
  const open = change.state === 'proposed' || change.state === 'needs changes'
  if (!theirs || !open) return null
  const path = pathFor(side, agreement.id, 'changes')
  const again = new URLSearchParams({ kind: change.proposal.kind, change: change.id })
  return (
    <div class="row">
      {change.state === 'needs changes' && <ButtonLink href={`${path}/new?${again}`}>{t(words.again)}</ButtonLink>}
      <ActForm action={`${path}/${change.id}/withdrawal`} label={words.withdraw} look="quiet" />
    </div>
  )
}
