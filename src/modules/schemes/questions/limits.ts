import { type Day, formatDay } from '../../../foundation/day.ts'
import type { Language, Words } from '../../../foundation/language.ts'
import { formatMoney } from '../../../foundation/money.ts'
import { formatNumber } from '../../../foundation/number.ts'
import { moneyOf } from '../amount.ts'
import type { Answer, Result, Row } from '../answer.ts'
import { monthsIn } from '../conditions/world.ts'
import { inEveryLanguage, wordsOf } from '../text.ts'
import { words } from './limits.words.ts'
import type { CellKind, Column, Question } from './question.ts'
import { readNumber } from './read-value.ts'
import { wordsIn } from './words-in.ts'

/** The limits of its question that an answer breaks, a sentence each. An answer of another type than its question breaks none. */
export function limitsBroken(question: Question, answer: Answer, language?: Language): Words[] {
  switch (question.type) {
    case 'period':
      return monthsBroken(question.months, answer)
    case 'choices':
    case 'people':
    case 'file':
      return mostBroken(question.most, answer)
    case 'rows':
      return [...mostBroken(question.most, answer), ...cellsBroken(question.columns, answer, language)]
    case 'results':
      return question.reached ? countsBroken(answer) : []
    case 'budget':
      return []
    default:
      return cellBroken(question, answer, language)
  }
}

function mostBroken(most: number | undefined, answer: Answer): Words[] {
  return most !== undefined && Array.isArray(answer) && answer.length > most ? [words.tooMany(answer.length, most)] : []
}

function monthsBroken(months: { least: number; most: number } | undefined, answer: Answer): Words[] {
  if (!months || typeof answer !== 'object' || !('from' in answer)) return []
  const n = monthsIn(answer)
  return n < months.least || n > months.most ? [words.months(n, months.least, months.most)] : []
}

/** Where what was reached is itself a number of people, the groups add up to it. */
function countsBroken(answer: Answer): Words[] {
  if (!Array.isArray(answer)) return []
  return (answer as readonly Result[]).flatMap(({ reached, people }, index) => {
    const counts = Object.values(people ?? {})
    const read = readNumber(reached ?? '')
    if (counts.length === 0 || !('value' in read) || read.value === undefined) return []
    const all = counts.reduce((a, b) => a + b, 0)
    return all === read.value ? [] : [words.notThatMany(index + 1, numberIn(all), numberIn(read.value))]
  })
}

/** Each cell by its column, with the row and the column named. */
function cellsBroken(columns: readonly Column[], answer: Answer, language?: Language): Words[] {
  if (!Array.isArray(answer)) return []
  return (answer as readonly Row[]).flatMap((row, index) =>
    columns.flatMap((column) => {
      const cell = row[column.id]
      const broken = cell === undefined ? [] : cellBroken(column, cell, language)
      return broken.map((say) => words.inRow(index + 1, wordsOf(column.label), say))
    }),
  )
}

function cellBroken(cell: CellKind, answer: Answer, language?: Language): Words[] {
  if ((cell.type === 'text' || cell.type === 'long text') && typeof answer === 'string') {
    const count = cell.words ? wordsIn(answer, language) : 0
    return cell.words && count > cell.words.most ? [words.tooLong(count, cell.words.most)] : []
  }
  if (cell.type === 'number' && typeof answer === 'number') return outside(answer, cell.least, cell.most, bounds.number)
  if (cell.type === 'day' && typeof answer === 'string') {
    return outside(answer, cell.from, cell.to, bounds.day)
  }
  if (cell.type === 'money' && cell.most && typeof answer === 'object' && 'minor' in answer) {
    if (answer.currency !== cell.most.currency || answer.minor <= cell.most.minor) return []
    const most = moneyOf(cell.most)
    return [words.atMost(inEveryLanguage((l) => formatMoney(most, l)))]
  }
  return []
}

const numberIn = (n: number): Words => inEveryLanguage((language) => formatNumber(n, language))
const dayIn = (day: Day): Words => inEveryLanguage((language) => formatDay(day, language))

const bounds = {
  number: { least: (n: number) => words.atLeast(numberIn(n)), most: (n: number) => words.atMost(numberIn(n)) },
  day: { least: (day: Day) => words.earliest(dayIn(day)), most: (day: Day) => words.latest(dayIn(day)) },
}

function outside<T extends number | string>(
  value: T,
  least: T | undefined,
  most: T | undefined,
  say: { least: (bound: T) => Words; most: (bound: T) => Words },
): Words[] {
  if (least !== undefined && value < least) return [say.least(least)]
  return most !== undefined && value > most ? [say.most(most)] : []
}
