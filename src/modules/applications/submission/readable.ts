import { countryName } from '../../../foundation/country.ts'
import { formatDay } from '../../../foundation/day.ts'
import { type Language, localeOf, say } from '../../../foundation/language.ts'
import { formatMoney } from '../../../foundation/money.ts'
import {
  type Amount,
  type Answer,
  type Column,
  moneyOf,
  type Question,
  type Text,
  textIn,
} from '../../schemes/index.ts'
import { personFields, resultFields } from './readable.words.ts'

/** What reading an answer aloud needs to know besides the question. */
export interface ReadableFrom {
  readonly language: Language
  /** What a partner is called. */
  readonly partner: (id: string) => string
  /** What a file is called. */
  readonly file: (id: string) => string
}

/** An answer as people read it: lines of text. A budget is shown as a table of its own, and gives none. */
export function readable(question: Question, answer: Answer | undefined, from: ReadableFrom): string[] {
  if (answer === undefined) return []
  switch (question.type) {
    case 'budget':
      return []
    case 'choices':
      return listOf<string>(answer).map((id) => labelOf(question.options, id, from.language))
    case 'file':
      return listOf<string>(answer).map(from.file)
    case 'period':
      return isPeriod(answer)
        ? [`${formatDay(answer.from, from.language)} – ${formatDay(answer.to, from.language)}`]
        : []
    case 'people':
      return listOf<Record<string, string>>(answer).map((person) => named(person, personFields, from.language))
    case 'results':
      return listOf<Record<string, string>>(answer).map((result) => {
        const level = labelOf(question.levels, result.level ?? '', from.language)
        return named({ ...result, level }, resultFields, from.language)
      })
    case 'rows':
      return listOf<Record<string, Answer>>(answer).map((row) => rowIn(question.columns, row, from))
    default:
      return [cell(question, answer, from)]
  }
}

const listOf = <T>(answer: Answer): readonly T[] => (Array.isArray(answer) ? (answer as readonly T[]) : [])
const isPeriod = (answer: Answer): answer is { from: string; to: string } =>
  typeof answer === 'object' && 'from' in answer && 'to' in answer

type Labelled = readonly { readonly id: string; readonly label: Text }[]

/** An option that the scheme no longer knows is shown by its id: nothing that was answered is hidden. */
function labelOf(options: Labelled, id: string, language: Language): string {
  const option = options.find((one) => one.id === id)
  return option ? textIn(option.label, language) : id
}

function rowIn(columns: readonly Column[], row: Readonly<Record<string, Answer>>, from: ReadableFrom): string {
  return columns
    .filter(({ id }) => row[id] !== undefined)
    .map((column) => `${textIn(column.label, from.language)}: ${cell(column, row[column.id] ?? '', from)}`)
    .join('; ')
}

/** The parts of a person or a result, each with its name, in the order of the form. */
function named(values: Readonly<Record<string, string>>, fields: typeof personFields, language: Language): string {
  return Object.entries(fields)
    .filter(([field]) => values[field])
    .map(([field, name]) => `${say(name, language)}: ${values[field]}`)
    .join('; ')
}

type Cell = Pick<Question, 'type'> & { readonly options?: Labelled; readonly unit?: Text | undefined }

function cell(asked: Cell, answer: Answer, { language, partner }: ReadableFrom): string {
  if (asked.type === 'choice') return labelOf(asked.options ?? [], String(answer), language)
  if (asked.type === 'country') return countryName(String(answer), language)
  if (asked.type === 'partner') return partner(String(answer))
  if (asked.type === 'day') return formatDay(String(answer), language)
  if (typeof answer === 'number') {
    const number = new Intl.NumberFormat(localeOf[language], { maximumFractionDigits: 20 }).format(answer)
    return asked.unit ? `${number} ${textIn(asked.unit, language)}` : number
  }
  return isAmount(answer) ? formatMoney(moneyOf(answer), language) : String(answer)
}

const isAmount = (answer: Answer): answer is Amount => typeof answer === 'object' && 'minor' in answer
