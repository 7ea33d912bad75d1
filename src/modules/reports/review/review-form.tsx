import { ActForm, Choices, Details, Field, Section, usePage } from '../../../ui/index.ts'
import { fieldsOf } from '../../applications/index.ts'
import type { Report } from '../consolidation/report.store.ts'
import { staffDutyPath } from '../paths.ts'
import type { ReviewProps } from './review.page.tsx'
import { remarkRows } from './review.ts'
import { words } from './review.words.ts'

/** The answer to a report: approve, ask for changes in named fields by a day, or do not approve. */
export function ReviewForm(props: ReviewProps & { report: Report }) {
  const { duty, report, typed, problems = [], whyNot } = props
  const { t } = usePage()
  const errorOf = (name: string) => problems.find(({ field }) => field === name)?.say
  const outcomes = [
    { value: 'approved', label: words.approved, hint: words.freezes },
    { value: 'needs changes', label: words.needsChanges },
    { value: 'declined', label: words.declined },
  ]
  const fields = fieldsOf(report.snapshot)
  const rows = Array.from({ length: remarkRows }, (_, row) => (
    <RemarkRow key={row} row={row} fields={fields} typed={typed} errorOf={errorOf} />
  ))
  return (
    <Section title={words.title} id="answer">
      <ActForm
        action={`${staffDutyPath(duty)}/review`}
        label={words.send}
        refusal={whyNot}
        hidden={{ submission: duty.submission ?? '' }}
      >
        <Choices
          type="one"
          name="outcome"
          legend={words.outcome}
          options={outcomes}
          value={typed.outcome}
          error={errorOf('outcome')}
        />
        <Field
          type="long text"
          name="say"
          label={words.say}
          hint={words.sayHint}
          value={typed.say}
          error={errorOf('say')}
          rows={4}
        />
        <Field
          type="day"
          name="until"
          label={words.until}
          hint={words.untilHint}
          value={typed.until}
          error={errorOf('until')}
          optional
        />
        <h3>{t(words.remarks)}</h3>
        {rows.slice(0, shownRows)}
        <Details summary={words.moreFields} open={lastRowIn(typed) >= shownRows}>
          {rows.slice(shownRows)}
        </Details>
      </ActForm>
    </Section>
  )
}

/** How many rows stand open; the rest open on request, and when something is typed in them. */
const shownRows = 2
const lastRowIn = (typed: ReviewProps['typed']): number =>
  Array.from({ length: remarkRows }, (_, row) => row).findLast((row) => typed[`about-${row}`] || typed[`say-${row}`]) ??
  -1

interface RowProps {
  readonly row: number
  readonly fields: ReturnType<typeof fieldsOf>
  readonly typed: Readonly<Record<string, string>>
  readonly errorOf: (name: string) => NonNullable<ReviewProps['problems']>[number]['say'] | undefined
}

function RemarkRow({ row, fields, typed, errorOf }: RowProps) {
  const [about, say] = [`about-${row}`, `say-${row}`]
  return (
    <>
      <Field
        type="select"
        name={about}
        label={words.about(row + 1)}
        options={fields}
        empty={words.noField}
        value={typed[about]}
        error={errorOf(about)}
        optional
      />
      <Field
        type="long text"
        name={say}
        label={words.sayRow(row + 1)}
        value={typed[say]}
        error={errorOf(say)}
        rows={2}
        optional
      />
    </>
  )
}
