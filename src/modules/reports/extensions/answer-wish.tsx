import { ActForm, Choices, Field, type Problem, Section, usePage } from '../../../ui/index.ts'
import type { Duty } from '../duties/duty.ts'
import { staffDutyPath } from '../paths.ts'
import type { Extension } from './extension.ts'
import { staff, words } from './extension.words.ts'

interface Props {
  readonly duty: Duty
  readonly extension: Extension
  readonly people: ReadonlyMap<string, string>
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: readonly Problem[] | undefined
}

/** A wish for more time, and the form that answers it. The day that was wished for is filled in. */
export function AnswerWish({ duty, extension, people, typed, problems = [] }: Props) {
  const { t, day } = usePage()
  const errorOf = (name: string) => problems.find(({ field }) => field === name)?.say
  const answers = [
    { value: 'grant', label: staff.grant },
    { value: 'refuse', label: staff.refuse },
  ]
  return (
    <Section title={staff.title} id="more-time">
      <p>
        <strong>{people.get(extension.askedBy)}</strong> {t(words.askedUntil(day(extension.wished)))}
      </p>
      <p class="as-written">{extension.reason}</p>
      <ActForm action={`${staffDutyPath(duty)}/extension`} label={staff.answer} hidden={{ extension: extension.id }}>
        <Choices
          type="one"
          name="answer"
          legend={staff.answer}
          options={answers}
          value={typed.answer}
          error={errorOf('answer')}
        />
        <Field
          type="day"
          name="given"
          label={staff.until}
          value={typed.given ?? extension.wished}
          error={errorOf('given')}
        />
        <Field
          type="long text"
          name="reason"
          label={staff.reason}
          value={typed.reason}
          error={errorOf('reason')}
          rows={3}
          optional
        />
      </ActForm>
    </Section>
  )
}
