import { Facts, HelpAndExample, usePage } from '../../../ui/index.ts'
import { Paragraphs, type Question, rowsOf, Said, type Typed, textIn } from '../../schemes/index.ts'
import { allColumnsOf, columnsOf } from './columns.ts'
import { words as columnWords } from './columns.words.ts'
import { OneControl, type Surroundings } from './question-field.tsx'
import type { QuestionNow } from './section.ts'

interface ReachedProps {
  readonly at: QuestionNow
  readonly around: Surroundings
  readonly question: Extract<Question, { readonly type: 'results' }>
}

/** The results framework in a report: each indicator with its baseline and target to read, and beside them what was reached. */
export function ReachedField({ at, around, question }: ReachedProps) {
  const { t, language } = usePage()
  const rows = rowsOf(at.fields)
  const wrong = at.left.filter(({ field, why }) => field === question.id && why !== 'missing')
  return (
    <fieldset class="ds-fieldset stack" id={question.id} tabindex={-1}>
      <legend class="ds-label">{textIn(question.label, language)}</legend>
      <HelpAndExample
        help={question.help && <Paragraphs text={question.help} />}
        example={question.example && <Said text={question.example} />}
      />
      {wrong.map(({ say }) => (
        <p key={say.en} class="ds-validation-message">
          {t(say)}
        </p>
      ))}
      {rows.length === 0 && <p class="soft">{t(columnWords.nothingPlanned)}</p>}
      {rows.map(({ row, typed }, index) => (
        <OneIndicator
          key={row}
          at={at}
          around={around}
          question={question}
          row={row}
          typed={typed}
          number={index + 1}
        />
      ))}
    </fieldset>
  )
}

interface IndicatorProps extends ReachedProps {
  readonly row: string
  readonly typed: readonly Typed[]
  readonly number: number
}

function OneIndicator({ at, around, question, row, typed, number }: IndicatorProps) {
  const { language } = usePage()
  const said = (item: string) => typed.find((one) => one.item === item)?.words[0] ?? ''
  const asked = columnsOf(question, language)
  const planned = allColumnsOf(question, language).filter(({ id }) => !asked.some((one) => one.id === id))
  const facts = planned.flatMap(({ id, label, kind }) => {
    const option = kind.type === 'choice' ? kind.options.find((one) => one.id === said(id)) : undefined
    const value = option ? textIn(option.label, language) : said(id)
    return value === '' || id === 'result' ? [] : [{ term: label, value }]
  })
  return (
    <fieldset class="ds-fieldset card stack">
      <legend class="ds-label">
        {number}. {said('result') || said('indicator')}
      </legend>
      <Facts facts={facts} />
      {asked.map(({ id, label, kind, required }) => (
        <OneControl
          key={id}
          at={at}
          around={around}
          item={`${row}.${id}`}
          kind={kind}
          label={label}
          optional={!required}
        />
      ))}
    </fieldset>
  )
}
