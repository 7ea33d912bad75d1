import { Details, Facts, Section, Table, usePage } from '../../../ui/index.ts'
import type { Condition } from '../conditions/condition.ts'
import { inWords } from '../conditions/condition-words.ts'
import { scopeOf } from '../conditions/scope.ts'
import { deadlineInWords } from '../deadlines/deadline-words.ts'
import type { Question } from '../questions/question.ts'
import { Paragraphs, Said } from '../said.tsx'
import { textIn } from '../text.ts'
import type { Form, Phase, SchemeVersion } from '../version.ts'
import { BudgetView } from './phase-budget.page.tsx'
import { kindNames, typeNames, words } from './version-view.words.ts'

/** A phase, or a form after the grant. */
export interface FormProps {
  readonly version: SchemeVersion
  readonly phase: Form & Partial<Pick<Phase, 'selfTest'>>
}

interface PhaseProps extends FormProps {
  readonly phase: Phase
}

/** What is asked: each section with its questions, the papers and the budget. */
export function FormView(props: FormProps) {
  const { t, language } = usePage()
  const { version, phase } = props
  return (
    <>
      {phase.form.map((section) => (
        <Section key={section.id} title={textIn(section.name, language)}>
          {section.intro && <Paragraphs text={section.intro} />}
          {section.shown && <p>{t(words.shownWhen(inWords(section.shown, scopeOf(version, phase), language)))}</p>}
          <Questions {...props} questions={section.questions} caption={textIn(section.name, language)} />
        </Section>
      ))}
      <Papers {...props} />
      <BudgetView {...props} />
    </>
  )
}

/** One phase: who, what is asked, what is weighed and how it is answered. */
export function PhaseView(props: PhaseProps) {
  const { t, language } = usePage()
  const { phase } = props
  return (
    <>
      <Paragraphs text={phase.purpose} />
      <Who {...props} />
      {phase.selfTest.length > 0 && (
        <Section title={words.selfTest}>
          <Questions {...props} questions={phase.selfTest} caption={t(words.selfTest)} />
        </Section>
      )}
      <FormView {...props} />
      <Criteria {...props} />
      <Decisions {...props} />
      <Section title={words.deadlines}>
        <Facts
          facts={phase.deadlines.map((rule) => ({
            term: textIn(rule.name, language),
            value: `${t(deadlineInWords(rule))}${rule.law ? ` (${textIn(rule.law, language)})` : ''}`,
          }))}
        />
      </Section>
    </>
  )
}

function Who({ version, phase }: PhaseProps) {
  const { language } = usePage()
  return (
    <Section title={words.who}>
      <Table
        caption={words.who}
        hideCaption
        columns={[
          { head: words.requirement, cell: ({ say }) => <Said text={say} /> },
          { head: words.rule, cell: ({ rule }) => inWords(rule, scopeOf(version, phase), language) },
          { head: words.otherwise, cell: ({ otherwise }) => <Said text={otherwise} /> },
        ]}
        rows={phase.who}
        keyOf={({ id }) => id}
      />
    </Section>
  )
}

function Questions(props: FormProps & { questions: readonly Question[]; caption: string }) {
  const { t } = usePage()
  return (
    <Table
      caption={props.caption}
      hideCaption
      columns={[
        { head: words.question, cell: (question) => <Asked question={question} /> },
        {
          head: words.type,
          cell: (question) => (
            <>
              {t(typeNames[question.type])}
              <Choosable question={question} />
            </>
          ),
        },
        { head: words.by, cell: ({ answeredBy }) => t(words[answeredBy]) },
        { head: words.when, cell: (question) => <When {...props} question={question} /> },
      ]}
      rows={props.questions}
      keyOf={({ id }) => id}
    />
  )
}

function Asked({ question }: { question: Question }) {
  const { t } = usePage()
  const guide = 'words' in question ? question.words : undefined
  return (
    <>
      <Said text={question.label} />
      {question.help && (
        <p class="soft small">
          <Said text={question.help} />
        </p>
      )}
      {guide && <p class="soft small">{t(words.words(guide.guide, guide.most))}</p>}
    </>
  )
}

function Choosable({ question }: { question: Question }) {
  const options =
    question.type === 'choice' || question.type === 'choices'
      ? question.options
      : question.type === 'rows'
        ? question.columns
        : question.type === 'results'
          ? [...question.levels, ...(question.reached?.groups ?? [])]
          : []
  if (options.length === 0) return null
  return (
    <ul class="small">
      {options.map(({ id, label }) => (
        <li key={id}>
          <Said text={label} />
        </li>
      ))}
    </ul>
  )
}

function When({ version, phase, question }: FormProps & { question: Question }) {
  const { t, language } = usePage()
  const scope = scopeOf(version, phase, question.answeredBy === 'each partner')
  const say = (condition: Condition) => inWords(condition, scope, language)
  const parts = [
    question.shown ? t(words.shownWhen(say(question.shown))) : t(words.always),
    question.required === true && t(words.required),
    question.required && question.required !== true && t(words.requiredWhen(say(question.required))),
  ].filter((part) => typeof part === 'string')
  return (
    <>
      {parts.join('; ')}
      {question.checks?.map(({ rule, say: sentence }) => (
        <p key={say(rule)} class="soft small">
          {say(rule)}: <Said text={sentence} />
        </p>
      ))}
    </>
  )
}

function Papers({ version, phase }: FormProps) {
  const { t, language } = usePage()
  if (phase.papers.length === 0) return null
  return (
    <Section title={words.papers}>
      <Table
        caption={words.papers}
        hideCaption
        columns={[
          { head: words.paper, cell: ({ name }) => <Said text={name} /> },
          { head: words.by, cell: ({ from }) => t(words[from]) },
          {
            head: words.when,
            cell: ({ required }) =>
              required === true
                ? t(words.always)
                : t(words.requiredWhen(inWords(required, scopeOf(version, phase), language))),
          },
          { head: words.neededBy, cell: ({ neededBy }) => t(words[neededBy]) },
        ]}
        rows={phase.papers}
        keyOf={({ id }) => id}
      />
    </Section>
  )
}

function Criteria({ version, phase }: PhaseProps) {
  const { t, language } = usePage()
  const { assessors, whenTheyDiffer, criteria } = phase.assessment
  return (
    <Section title={words.criteria}>
      <p>{t(words.assessed(assessors, words[whenTheyDiffer]))}</p>
      <Table
        caption={words.criteria}
        hideCaption
        columns={[
          { head: words.criterion, cell: ({ name }) => <Said text={name} /> },
          { head: words.looksFor, cell: ({ looksFor }) => <Said text={looksFor} /> },
          { head: words.weight, numeric: true, cell: ({ weight }) => `${weight} %` },
          { head: words.scale, cell: ({ scale }) => `${scale.from}–${scale.to}` },
          {
            head: words.when,
            cell: ({ applies }) => (applies ? inWords(applies, scopeOf(version, phase), language) : t(words.always)),
          },
        ]}
        rows={criteria}
        keyOf={({ id }) => id}
      />
    </Section>
  )
}

function Decisions({ phase }: PhaseProps) {
  const { t, language } = usePage()
  const nameOf = (id: string | undefined) =>
    textIn(phase.deadlines.find((rule) => rule.id === id)?.name ?? {}, language)
  return (
    <Section title={words.decisions}>
      <Table
        caption={words.decisions}
        hideCaption
        columns={[
          { head: words.decision, cell: ({ name }) => <Said text={name} /> },
          { head: words.kind, cell: ({ kind }) => t(kindNames[kind]) },
          { head: words.appeal, cell: ({ appeal }) => nameOf(appeal) || '–' },
          {
            head: words.letter,
            cell: ({ id }) => {
              const letter = phase.letters[id]
              return letter ? (
                <Details summary={t(words.readLetter)}>
                  <p>
                    <strong>
                      <Said text={letter.subject} />
                    </strong>
                  </p>
                  <Paragraphs text={letter.body} />
                </Details>
              ) : (
                '–'
              )
            },
          },
        ]}
        rows={phase.decisions}
        keyOf={({ id }) => id}
      />
    </Section>
  )
}
