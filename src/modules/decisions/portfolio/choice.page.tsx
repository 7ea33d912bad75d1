import { toDecimal } from '../../../foundation/money.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { Button, Choices, Facts, Field, Frame, type Problem, usePage } from '../../../ui/index.ts'
import { type Phase, textIn } from '../../schemes/index.ts'
import type { Assessment } from '../assessment/assessment.ts'
import { casePath } from '../matters/case.page.tsx'
import { WriteIn } from '../matters/write-in.tsx'
import { portfolioPath } from './paths.ts'
import type { Row } from './portfolio.ts'
import { words } from './portfolio.words.ts'

export interface ChoiceProps {
  readonly call: string
  readonly row: Row
  readonly phase: Phase
  readonly typed: Readonly<Record<string, string>>
  readonly assessments: readonly Assessment[]
  /** Why nothing can be chosen now. */
  readonly whyNot?: Refusal | undefined
  readonly problems?: readonly Problem[]
}

/** What is chosen for one application, and what its applicant is told. */
export function ChoicePage({ call, row, phase, typed, problems, assessments, whyNot }: ChoiceProps) {
  const { t, language, money, number } = usePage()
  const { matter, choice } = row
  const errorOf = (name: string) => problems?.find((p) => p.field === name)?.say
  const options = phase.decisions
    .filter(({ kind }) => kind !== 'dismiss')
    .map(({ id, name }) => ({ value: id, label: textIn(name, language) }))
  return (
    <Frame
      title={matter.title}
      problems={problems}
      crumbs={[
        { href: portfolioPath(call), label: words.title },
        { href: casePath(matter), label: matter.number },
      ]}
    >
      <Facts
        facts={[
          { term: words.application, value: `${matter.number}, ${matter.applicantName}` },
          row.score !== undefined && { term: words.score, value: number(row.score / 100) },
          matter.asked !== undefined && { term: words.asked, value: money(matter.asked) },
        ]}
      />
      {whyNot ? (
        <p class="why-not">{t(whyNot.say)}</p>
      ) : (
        <form class="stack" method="post" action={`${portfolioPath(call)}/choices/${matter.id}`} novalidate>
          <Choices
            type="one"
            name="decision"
            legend={words.decision}
            options={options}
            value={typed.decision ?? choice?.decision}
            error={errorOf('decision')}
          />
          {phase.budget && (
            <Field
              type="money"
              name="sum"
              label={words.sum}
              currency={matter.asked?.currency ?? ''}
              value={typed.sum ?? (choice?.sum ? toDecimal(choice.sum) : matter.asked && toDecimal(matter.asked))}
              error={errorOf('sum')}
              optional
            />
          )}
          <Field
            type="long text"
            name="departure"
            label={words.departure}
            value={typed.departure ?? choice?.departure}
            rows={2}
            optional
          />
          <WriteIn language={matter.language} />
          {row.criteria.map(({ id, name }) => (
            <Field
              key={id}
              help={<Said assessments={assessments} criterion={id} />}
              type="long text"
              name={`reason-${id}`}
              label={words.reasonOn(textIn(name, language))}
              value={typed[`reason-${id}`] ?? choice?.reasons[id]}
              rows={3}
              optional
            />
          ))}
          <Button>{t(words.keep)}</Button>
        </form>
      )}
    </Frame>
  )
}

/** Points and reasons of those who assessed it, as a ground for what the applicant is told. */
function Said({ assessments, criterion }: { assessments: readonly Assessment[]; criterion: string }) {
  const scores = assessments.flatMap(({ scores }) => scores.filter((one) => one.criterion === criterion))
  const { t } = usePage()
  return (
    <>
      <p>{t(words.assessorsSaid)}</p>
      <ul>
        {scores.map(({ points, reason }) => (
          <li key={`${points} ${reason}`}>
            <strong>{points}</strong> {reason}
          </li>
        ))}
      </ul>
    </>
  )
}
