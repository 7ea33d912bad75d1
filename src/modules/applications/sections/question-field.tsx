import { countryName, everyCountry } from '../../../foundation/country.ts'
import { parseDay } from '../../../foundation/day.ts'
import { type Language, localeOf } from '../../../foundation/language.ts'
import { reckonedOnce } from '../../../foundation/reckoned.ts'
import type { Kind } from '../../../ui/control.tsx'
import { Choices, Field, type FieldProps, type Option, type Problem, type SaveTo, usePage } from '../../../ui/index.ts'
import { type CellKind, Paragraphs, Said, type Text, textIn } from '../../schemes/index.ts'
import { idOf, nameOf, type Written } from '../answers/answer.ts'
import type { LaidFile } from '../drafts/draft.ts'
import type { Remark } from '../forms/remarks.ts'
import type { RowColumn } from './columns.ts'
import type { QuestionNow } from './section.ts'

/** What fields need to know of the application they stand in. */
export interface Surroundings {
  readonly application: string
  readonly currency: string
  /** The countries of the call. */
  readonly countries: readonly string[]
  readonly partners: readonly { readonly id: string; readonly name: string }[]
  readonly files: readonly LaidFile[]
  /** What could not be taken just now, such as a file under a password. */
  readonly refused?: readonly Problem[]
  /** What the agency has asked to be changed. */
  readonly remarks: readonly Remark[]
}

/** One field of a question, with the words that stand in it. */
export interface OneField {
  readonly at: QuestionNow
  /** The field within the question; '' when the question is one field. */
  readonly item: string
  readonly kind: CellKind | RowColumn['kind']
  readonly label: string
  readonly around: Surroundings
  readonly optional?: boolean
}

const written = ({ at, item }: Pick<OneField, 'at' | 'item'>): Written | undefined =>
  at.fields.find((field) => field.item === item)

/** The words that stand in a field; the first of them when there are several. */
export const wordsOf = (field: Pick<OneField, 'at' | 'item'>): string => written(field)?.words[0] ?? ''

/** How a field is saved while one types. */
export const saveTo = (field: Pick<OneField, 'at' | 'item'>): SaveTo => ({ seen: written(field)?.version ?? 0 })

/** The sentence about what to mend in a field. */
export const errorOf = ({ at, item }: Pick<OneField, 'at' | 'item'>) =>
  at.left.find(({ field, why }) => field === nameOf(at.question.id, item) && why !== 'missing')?.say

/** One control for one field, by the type of its question or column. */
export function OneControl(props: OneField & { help?: Text | undefined; example?: Text | undefined }) {
  const { language } = usePage()
  const { at, item, kind, label, optional = false, help, example } = props
  const common = {
    name: nameOf(at.question.id, item),
    id: idOf(nameOf(at.question.id, item)),
    label,
    value: wordsOf(props),
    error: errorOf(props),
    save: saveTo(props),
    optional,
    help: help && <Paragraphs text={help} />,
    example: example && <Said text={example} />,
  }
  if (kind.type === 'choice' && kind.options.length <= 8) return <RadioField {...props} common={common} />
  const { control, width = 'full', hint } = lookOf(kind, common.value, props.around, language)
  return <Field {...common} {...control} width={width} hint={hint} />
}

interface Look {
  readonly control: Kind
  readonly width?: NonNullable<FieldProps['width']>
  readonly hint?: string
}

function lookOf(kind: OneField['kind'], value: string, around: Surroundings, language: Language): Look {
  switch (kind.type) {
    case 'long text':
      return { control: { type: 'long text', words: kind.words, rows: kind.words && kind.words.guide < 120 ? 4 : 8 } }
    case 'number':
      return {
        control: { type: 'number' },
        width: 'short',
        ...(kind.unit ? { hint: textIn(kind.unit, language) } : {}),
      }
    case 'money':
      return { control: { type: 'money', currency: around.currency }, width: 'medium' }
    case 'day':
      return { control: { type: value === '' || parseDay(value) ? 'day' : 'text' }, width: 'medium' }
    case 'country':
      return select(countries(kind.among === 'allowed' ? around.countries : everyCountry, language), value)
    case 'partner':
      return select(
        around.partners.map(({ id, name }) => ({ value: id, label: name })),
        value,
      )
    case 'choice':
      return select(
        kind.options.map((one) => optionOf(one, language)),
        value,
      )
    case 'email':
    case 'tel':
      return { control: { type: kind.type } }
    case 'text':
      return { control: { type: 'text' } }
  }
}

/** A select keeps words that are none of its options as one more, so that a form post gives them back. */
const select = (options: readonly Option[], value: string): Look => ({
  control: {
    type: 'select',
    options:
      value === '' || options.some((one) => one.value === value) ? options : [...options, { value, label: value }],
  },
})

const inOrder = reckonedOnce<readonly Option[]>(200)

const countries = (codes: readonly string[], language: Language): readonly Option[] =>
  inOrder(`${language} ${codes.join()}`, () => {
    const named = codes.map((code) => ({ value: code, label: countryName(code, language) }))
    return named.sort((a, b) => a.label.localeCompare(b.label, localeOf[language]))
  })

export const optionOf = (
  { id, label, help }: { readonly id: string; readonly label: Text; readonly help?: Text | undefined },
  language: Language,
): Option => ({ value: id, label: textIn(label, language), ...(help ? { hint: textIn(help, language) } : {}) })

function RadioField({ kind, common }: OneField & { common: ControlCommon }) {
  const { language } = usePage()
  const options = kind.type === 'choice' ? kind.options.map((one) => optionOf(one, language)) : []
  const { label, value, ...rest } = common
  const known = value === '' || options.some((one) => one.value === value)
  const all = known ? options : [...options, { value, label: value }]
  return <Choices {...rest} legend={label} type="one" options={all} value={value} />
}

type ControlCommon = Pick<FieldProps, 'name' | 'id' | 'error' | 'save' | 'optional' | 'help' | 'example'> & {
  label: string
  value: string
}
