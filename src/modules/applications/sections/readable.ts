import { countryName } from '../../../foundation/country.ts'
import { formatDay, parseDay } from '../../../foundation/day.ts'
import type { Language } from '../../../foundation/language.ts'
import { formatMoney } from '../../../foundation/money.ts'
import { formatNumber } from '../../../foundation/number.ts'
import {
  type Amount,
  type Answer,
  type CellKind,
  type Entry,
  moneyOf,
  peopleItem,
  type Question,
  type Result,
  rowsOf,
  type Text,
  type Typed,
  textIn,
} from '../../schemes/index.ts'
import { allColumnsOf, hasRows, type RowColumn } from './columns.ts'

/** What turns an answer into words: the reader's language, and the names behind ids. */
export interface Naming {
  readonly language: Language
  /** Partners and files, by id. */
  readonly nameOf: (id: string) => string
}

/** An answer as people read it: lines of text. A text is one line, as it was typed. */
export function readable(question: Question, answer: Answer, naming: Naming): string[] {
  if (hasRows(question)) {
    const columns = allColumnsOf(question, naming.language)
    return (answer as readonly RowAnswer[]).map((row) => rowLine(columns, flat(row), naming))
  }
  switch (question.type) {
    case 'choices':
      return (answer as readonly string[]).map((id) => optionName(question.options, id, naming))
    case 'file':
      return (answer as readonly string[]).map(naming.nameOf)
    case 'period': {
      const { from, to } = answer as { from: string; to: string }
      return [`${formatDay(from, naming.language)} – ${formatDay(to, naming.language)}`]
    }
    case 'budget':
      return [String((answer as readonly Entry[]).length)]
    default:
      return [cellText(question as CellKind, answer as string | number | Amount, naming)]
  }
}

type Cells = Readonly<Record<string, string | number | Amount>>
type RowAnswer = Readonly<Record<string, Cells[string] | NonNullable<Result['people']>>>

/** A result with how many people of each group as cells of their own. */
function flat(row: RowAnswer): Cells {
  const cells: Record<string, Cells[string]> = {}
  for (const [item, cell] of Object.entries(row)) {
    if (typeof cell !== 'object' || 'currency' in cell) cells[item] = cell as Cells[string]
    else for (const [group, count] of Object.entries(cell)) cells[peopleItem(group)] = count
  }
  return cells
}

const rowLine = (columns: readonly RowColumn[], row: Cells, naming: Naming) =>
  columns
    .flatMap(({ id, label, kind }) => {
      const cell = row[id]
      return cell === undefined || cell === '' ? [] : [`${label}: ${cellText(kind, cell, naming)}`]
    })
    .join(' · ')

function cellText(kind: CellKind | RowColumn['kind'], value: string | number | Amount, naming: Naming): string {
  const { language, nameOf } = naming
  if (typeof value === 'number') return formatNumber(value, language)
  if (typeof value === 'object') return formatMoney(moneyOf(value), language)
  if (kind.type === 'choice') return optionName(kind.options, value, naming)
  if (kind.type === 'country') return countryName(value, language)
  if (kind.type === 'partner') return nameOf(value)
  return kind.type === 'day' && parseDay(value) ? formatDay(value, language) : value
}

function optionName(options: readonly { readonly id: string; readonly label: Text }[], id: string, naming: Naming) {
  const option = options.find((one) => one.id === id)
  return option ? textIn(option.label, naming.language) : id
}

/** What was typed, as it is, for words that could not be read: each field on a line. */
export const asTyped = (question: Question, typed: readonly Typed[]): string[] =>
  hasRows(question)
    ? rowsOf(typed).map((row) => row.typed.flatMap(({ words }) => words).join(' · '))
    : typed.flatMap(({ words }) => words)
