import { ButtonLink, Choices, HelpAndExample, usePage } from '../../../ui/index.ts'
import { type CellKind, Paragraphs, Said, textIn } from '../../schemes/index.ts'
import { type FileQuestion, laidAt } from '../attachments/file-questions.store.ts'
import { FilesField } from '../attachments/files-field.tsx'
import { RemarkNotes } from '../forms/remark.tsx'
import { budgetPath, historyPath } from '../paths.ts'
import { hasRows } from './columns.ts'
import { words as columnWords } from './columns.words.ts'
import { errorOf, OneControl, optionOf, type Surroundings, saveTo } from './question-field.tsx'
import { ReachedField } from './reached-field.tsx'
import { asTyped, readable } from './readable.ts'
import { RowsField } from './rows-field.tsx'
import type { QuestionNow } from './section.ts'
import { words } from './section.words.ts'

export interface QuestionProps {
  readonly at: QuestionNow
  readonly around: Surroundings
  readonly newRow: string
  /** What people, partners and files are called, by id. */
  readonly nameOf: (id: string) => string
}

/** One question of the form: to write in, to read, or the sentence that says why it is not asked. */
export function QuestionPart(props: QuestionProps) {
  return (
    <div class="stack question">
      <RemarkNotes remarks={remarksAt(props)} />
      {props.at.whyNot && props.at.question.type !== 'file' ? (
        <AnswerToRead {...props} />
      ) : (
        <QuestionToWrite {...props} />
      )}
      <LastChange {...props} />
    </div>
  )
}

const remarksAt = ({ at: { part, question }, around: { remarks } }: QuestionProps) =>
  remarks.filter((one) => one.part === part && one.question === question.id)

function QuestionToWrite({ at, around, newRow }: QuestionProps) {
  const { question } = at
  if (question.type === 'results' && question.reached)
    return <ReachedField at={at} around={around} question={question} />
  if (hasRows(question)) return <RowsField at={at} around={around} newRow={newRow} />
  if (question.type === 'period') return <PeriodField at={at} around={around} />
  if (question.type === 'choices') return <ManyField at={at} around={around} />
  if (question.type === 'file') return <FilesQuestion at={at} around={around} question={question} />
  if (question.type === 'budget') return <Elsewhere at={at} around={around} />
  return <SimpleField at={at} around={around} kind={question} />
}

type FieldProps = Pick<QuestionProps, 'at' | 'around'>

function SimpleField({ at, around, kind }: FieldProps & { kind: CellKind }) {
  const { language } = usePage()
  const { question } = at
  return (
    <OneControl
      at={at}
      around={around}
      item=""
      kind={kind}
      label={textIn(question.label, language)}
      optional={at.required === 'no' && question.required === undefined}
      help={question.help}
      example={question.example}
    />
  )
}

function ManyField({ at, around }: FieldProps) {
  const { language } = usePage()
  const { question } = at
  if (question.type !== 'choices') return null
  const field = { at, around, item: '' }
  const chosen = at.fields.find(({ item }) => item === '')?.words ?? []
  const options = question.options.map((one) => optionOf(one, language))
  const unknown = chosen.filter((id) => !options.some(({ value }) => value === id))
  return (
    <Choices
      type="many"
      name={question.id}
      legend={textIn(question.label, language)}
      options={[...options, ...unknown.map((id) => ({ value: id, label: id }))]}
      value={chosen}
      error={errorOf(field)}
      save={saveTo(field)}
      optional={question.required === undefined}
      help={question.help && <Paragraphs text={question.help} />}
      example={question.example && <Said text={question.example} />}
    />
  )
}

function PeriodField({ at, around }: FieldProps) {
  const { t, language } = usePage()
  const { question } = at
  const error = errorOf({ at, item: '' })
  return (
    <fieldset class="ds-fieldset stack" id={question.id} tabindex={-1}>
      <legend class="ds-label">{textIn(question.label, language)}</legend>
      <HelpAndExample
        help={question.help && <Paragraphs text={question.help} />}
        example={question.example && <Said text={question.example} />}
      />
      {error && <p class="ds-validation-message">{t(error)}</p>}
      <div class="row">
        {(['from', 'to'] as const).map((item) => (
          <OneControl
            key={item}
            at={at}
            around={around}
            item={item}
            kind={{ type: 'day' }}
            label={t(columnWords[item])}
          />
        ))}
      </div>
    </fieldset>
  )
}

/** The budget has a page of its own; here stands the way. */
function Elsewhere({ at, around }: FieldProps) {
  const { t, language } = usePage()
  const { question, part } = at
  return (
    <section class="stack" id={question.id} tabindex={-1}>
      <h2>{textIn(question.label, language)}</h2>
      <HelpAndExample
        help={question.help && <Paragraphs text={question.help} />}
        example={question.example && <Said text={question.example} />}
      />
      <p>
        <ButtonLink look="secondary" href={budgetPath(around.application, part)}>
          {t(words.budget)}
        </ButtonLink>
      </p>
    </section>
  )
}

function FilesQuestion({ at, around, question }: FieldProps & { question: FileQuestion }) {
  const { language } = usePage()
  const { part, whyNot } = at
  const refused = around.refused?.filter(({ field }) => field === question.id) ?? []
  const errors = new Set([...at.left.filter(({ why }) => why !== 'missing'), ...refused].map(({ say }) => say))
  return (
    <section class="stack" id={question.id} tabindex={-1}>
      <h2>{textIn(question.label, language)}</h2>
      <HelpAndExample
        help={question.help && <Paragraphs text={question.help} />}
        example={question.example && <Said text={question.example} />}
      />
      <FilesField
        application={around.application}
        question={question}
        laid={laidAt({ part, question }, around.files)}
        errors={[...errors]}
        whyNot={whyNot}
      />
    </section>
  )
}

function AnswerToRead({ at, nameOf }: QuestionProps) {
  const { t, language } = usePage()
  const { question, answer } = at
  const lines = answer === undefined ? asTyped(question, at.fields) : readable(question, answer, { language, nameOf })
  return (
    <section class="stack" id={question.id}>
      <h2>{textIn(question.label, language)}</h2>
      {lines.length === 0 && <p class="soft">{t(words.noAnswer)}</p>}
      {lines.map((line, index) => (
        <p key={index} class="as-written">
          {line}
        </p>
      ))}
    </section>
  )
}

/** Who wrote last, and the way to all earlier wordings. */
function LastChange({ at, around, nameOf }: QuestionProps) {
  const { t, instant } = usePage()
  const byPeople = at.fields.filter(({ by }) => by !== undefined)
  const last = byPeople.toSorted((a, b) => b.at.getTime() - a.at.getTime())[0]
  if (!last) return null
  return (
    <p class="soft small">
      {t(words.lastChange(nameOf(last.by ?? ''), instant(last.at)))}{' '}
      <a href={historyPath(around.application, at.part, at.question.id)}>{t(words.history)}</a>
    </p>
  )
}
