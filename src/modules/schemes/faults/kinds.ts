import type { Day } from '../../../foundation/day.ts'
import type { CellKind, Question } from '../questions/question.ts'
import { isCurrency } from '../questions/read-value.ts'
import { type Fault, faultIf, usedTwice } from './fault.ts'
import { words as general } from './faults.words.ts'
import { words } from './form.words.ts'
import { upsideDown } from './places.ts'

/** What must be true of a question of its type: bounds the right way round, answers to choose between, days to come. */
export function faultsOfKind(question: Question, today: Day, path: string): Fault[] {
  switch (question.type) {
    case 'choices':
      return faultsOfOptions(question.options, path)
    case 'period':
      return upsideDown(path, question.months?.least, question.months?.most)
    case 'people':
      return upsideDown(path, question.least, question.most)
    case 'results':
      return [
        ...usedTwice(`${path}.levels`, question.levels),
        ...faultIf(question.levels.length === 0, path, words.noLevels),
        ...usedTwice(`${path}.reached`, question.reached?.groups ?? []),
      ]
    case 'rows':
      return [
        ...upsideDown(path, question.least, question.most),
        ...usedTwice(`${path}.columns`, question.columns),
        ...question.columns.flatMap((column) => faultsOfCell(column, today, `${path}.columns.${column.id}`)),
      ]
    case 'file':
    case 'budget':
      return []
    default:
      return faultsOfCell(question, today, path)
  }
}

function faultsOfCell(cell: CellKind, today: Day, path: string): Fault[] {
  if (cell.type === 'text' || cell.type === 'long text') return upsideDown(path, cell.words?.guide, cell.words?.most)
  if (cell.type === 'number') return upsideDown(path, cell.least, cell.most)
  if (cell.type === 'choice') return faultsOfOptions(cell.options, path)
  if (cell.type === 'day') {
    const past = cell.to !== undefined && cell.to < today
    return [...upsideDown(path, cell.from, cell.to), ...faultIf(past, path, general.past(cell.to ?? ''))]
  }
  const currency = cell.type === 'money' ? cell.most?.currency : undefined
  return currency === undefined ? [] : faultIf(!isCurrency(currency), path, general.unknownCurrency(currency))
}

const faultsOfOptions = (options: readonly { readonly id: string }[], path: string): Fault[] => [
  ...usedTwice(`${path}.options`, options),
  ...faultIf(options.length < 2, path, words.fewOptions),
]
