import type { Refusal } from '../../../foundation/refusal.ts'
import { Button, Choices, Field, type Problem, Section, usePage } from '../../../ui/index.ts'
import {
  type FieldOfForm,
  fieldsOf,
  type ScannedFiles,
  type Snapshot,
  SubmittedApplication,
} from '../../applications/index.ts'
import { StaffAgreementFrame } from '../agreement/frame.tsx'
import { staffRoundPath } from './paths.ts'
import { remarkRows, type TypedReview } from './review.ts'
import { words } from './review.words.ts'
import { Answers, Promised, type RoundProps } from './round.page.tsx'
import { words as round } from './round.words.ts'

export interface StaffRoundProps extends RoundProps {
  /** What was handed in last; left out while the partners write. */
  readonly snapshot: Snapshot | undefined
  readonly scanned: ScannedFiles
  readonly objections: readonly Refusal[]
  /** Why the reader cannot answer now; then there is no form. */
  readonly whyNot: Refusal | undefined
  readonly typed: TypedReview
  readonly problems?: readonly Problem[]
}

/** One round, for the agency: what it promises, what stands in the way, the answer. */
export function StaffRoundPage(props: StaffRoundProps) {
  const { t } = usePage()
  const { agreement, snapshot } = props
  return (
    <StaffAgreementFrame
      agreement={agreement}
      tab="rounds"
      page={round.round(props.round.number)}
      problems={props.problems}
      refusal={props.refusal}
    >
      <Promised {...props} />
      {!snapshot && <p>{t(words.notYet)}</p>}
      {snapshot && <Objections {...props} />}
      {snapshot &&
        (props.whyNot ? (
          <p class="why-not">{t(props.whyNot.say)}</p>
        ) : (
          <ReviewForm {...props} fields={fieldsOf(snapshot)} />
        ))}
      <Answers reviews={props.reviews} names={props.names} />
      {snapshot && (
        <Section title={words.handedIn}>
          <SubmittedApplication
            snapshot={snapshot}
            scanned={props.scanned}
            fileHref={({ id }) => `${staffRoundPath(agreement.id, props.round.id)}/files/${id}`}
          />
        </Section>
      )}
    </StaffAgreementFrame>
  )
}

function Objections({ objections }: StaffRoundProps) {
  const { t } = usePage()
  if (objections.length === 0) return <p>{t(words.noObjections)}</p>
  return (
    <Section title={words.objections}>
      <ul>
        {objections.map(({ say }) => (
          <li key={t(say)}>{t(say)}</li>
        ))}
      </ul>
    </Section>
  )
}

const errorOf = (props: StaffRoundProps, name: string) => props.problems?.find(({ field }) => field === name)?.say

type FormProps = StaffRoundProps & { readonly fields: readonly FieldOfForm[] }

function ReviewForm(props: FormProps) {
  const { t } = usePage()
  const { agreement, typed } = props
  const outcomes = (['approved', 'needs changes', 'declined'] as const).map((value) => ({ value, label: words[value] }))
  const common = (name: string) => ({ name, value: typed[name], error: errorOf(props, name) })
  return (
    <Section title={words.title}>
      <form class="stack" method="post" action={`${staffRoundPath(agreement.id, props.round.id)}/review`} novalidate>
        <Choices type="one" legend={words.outcome} options={outcomes} {...common('outcome')} />
        <Field type="long text" label={words.text} hint={words.textHint} rows={4} optional {...common('text')} />
        <Field type="day" label={words.until} hint={words.untilHint} optional {...common('until')} />
        <fieldset class="ds-fieldset stack">
          <legend class="ds-label">{t(words.remarks)}</legend>
          {Array.from({ length: remarkRows }, (_, row) => (
            <RemarkRow key={row} row={row} {...props} />
          ))}
        </fieldset>
        <Button>{t(words.send)}</Button>
      </form>
    </Section>
  )
}

function RemarkRow({ row, ...props }: FormProps & { row: number }) {
  const options = props.fields.map(({ value, label }) => ({ value, label }))
  const common = (name: string) => ({ name, value: props.typed[name], error: errorOf(props, name), optional: true })
  return (
    <div class="row">
      <Field
        type="select"
        label={words.about(row + 1)}
        options={options}
        empty={words.noField}
        {...common(`about-${row}`)}
      />
      <Field type="text" label={words.say(row + 1)} {...common(`say-${row}`)} />
    </div>
  )
}
