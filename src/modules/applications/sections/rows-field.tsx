import { Button, HelpAndExample, usePage } from '../../../ui/index.ts'
import { Paragraphs, rowsOf, Said, textIn } from '../../schemes/index.ts'
import { columnsOf, hasRows, type RowColumn } from './columns.ts'
import { OneControl, type Surroundings } from './question-field.tsx'
import type { QuestionNow } from './section.ts'
import { words } from './section.words.ts'

interface RowsProps {
  readonly at: QuestionNow
  readonly around: Surroundings
  /** The name of the row that is not there yet. */
  readonly newRow: string
}

/** A question answered in rows: each field is saved on its own, and an empty row counts for nothing. */
export function RowsField({ at, around, newRow }: RowsProps) {
  const { t, language } = usePage()
  const { question } = at
  if (!hasRows(question)) return null
  const columns = columnsOf(question, language)
  const rows = rowsOf(at.fields).map(({ row }) => row)
  const full = 'most' in question && question.most !== undefined && rows.length >= question.most
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
      {rows.map((row, index) => (
        <OneRow key={row} at={at} around={around} columns={columns} row={row} number={index + 1} />
      ))}
      {!full && <OneRow at={at} around={around} columns={columns} row={newRow} />}
      {!full && (
        <Button look="secondary" name="add" value={question.id}>
          {t(words.addRow)}
        </Button>
      )}
    </fieldset>
  )
}

interface RowProps extends Omit<RowsProps, 'newRow'> {
  readonly columns: readonly RowColumn[]
  readonly row: string
  /** Left out for the row that is not there yet. */
  readonly number?: number
}

function OneRow({ at, around, columns, row, number }: RowProps) {
  const { t } = usePage()
  return (
    <fieldset class="ds-fieldset card stack">
      <legend class="ds-label">{t(number === undefined ? words.newRow : words.row(number))}</legend>
      {columns.map(({ id, label, kind, required }) => (
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
      {number !== undefined && (
        <Button look="quiet" name="remove" value={`${at.question.id}.${row}`}>
          {t(words.removeRow(number))}
        </Button>
      )}
    </fieldset>
  )
}
