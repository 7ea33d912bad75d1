import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Amount } from '../amount.ts'
import type { Answer, Person, Result, Row } from '../answer.ts'
import { type BudgetLine, counted, type Entry } from '../budgets/budget.ts'
import type { CellKind, Column, Question } from './question.ts'
import { words } from './read.words.ts'
import { type OneRead, readAmount, readCountry, readDay, readEmail, readNumber, readOneOf } from './read-value.ts'
import { peopleItem, rowsOf, type Typed, textOf } from './typed.ts'

/** What reading needs to know besides the question. What is left out is not checked. */
export interface Reading {
  /** The currency of sums where none is typed: the call's. */
  readonly currency: string
  /** The countries of the call. */
  readonly countries?: readonly string[] | undefined
  /** The ids of the partners in the application. */
  readonly partners?: readonly string[] | undefined
  readonly lines?: readonly BudgetLine[] | undefined
}

/**
 * What a question's fields mean. `answer` is what could be read (undefined: nothing was typed); `refusals` name the fields that could not,
 * with a sentence each. What was typed is given back as it is: nothing a person wrote is lost.
 */
export interface Read {
  readonly answer: Answer | undefined
  readonly refusals: readonly Refusal[]
  readonly typed: readonly Typed[]
}

/** Reads the shape of an answer, and only the shape: limits and checks are for `problemsOf`, so that a long text is saved all the same. */
export function readAnswer(question: Question, typed: readonly Typed[], reading: Reading): Read {
  const refusals: Refusal[] = []
  const keep = <T>(read: OneRead<T>, item: string): T | undefined => {
    if ('value' in read) return read.value
    refusals.push(refuse(read.no, item === '' ? question.id : `${question.id}.${item}`))
    return undefined
  }
  const answer = meaningOf(question, { typed, reading, keep, row: '' })
  return { answer, refusals, typed }
}

interface At {
  readonly typed: readonly Typed[]
  readonly reading: Reading
  readonly keep: <T>(read: OneRead<T>, item: string) => T | undefined
  /** 'first-row.' inside a row, so that a refusal finds its field. */
  readonly row: string
}

function meaningOf(question: Question, at: At): Answer | undefined {
  switch (question.type) {
    case 'choices':
      return someOf(at.keep(readChoices(question.options, chosenIn(at)), ''))
    case 'file':
      return someOf(chosenIn(at))
    case 'period':
      return readPeriod(at)
    case 'people':
      return someOf(eachRow(at).map(readPerson))
    case 'results':
      return someOf(eachRow(at).map((row) => readResult(question, row)))
    case 'rows':
      return someOf(eachRow(at).map((row) => readRow(question.columns, row)))
    case 'budget':
      return someOf(eachRow(at).flatMap(readEntry))
    default:
      return readCell(question, '', at)
  }
}

/** The ids of the options or files, each once. */
const chosenIn = (at: At): string[] => [
  ...new Set((at.typed.find((one) => one.item === '')?.words ?? []).filter((id) => id !== '')),
]
/** An empty list is no answer. */
const someOf = <T extends readonly unknown[]>(list: T | undefined): T | undefined =>
  list && list.length > 0 ? list : undefined
const eachRow = (at: At): At[] => rowsOf(at.typed).map(({ row, typed }) => ({ ...at, typed, row: `${row}.` }))

/** One field by the type of its question or column. A text is kept to the letter. */
function readCell(cell: CellKind, item: string, at: At): string | number | Amount | undefined {
  const text = textOf(at.typed, item)
  const keep = <T>(read: OneRead<T>) => at.keep(read, `${at.row}${item}`)
  if (cell.type === 'number') return keep(readNumber(text, cell.decimals))
  if (cell.type === 'money') {
    return keep(readAmount(text, textOf(at.typed, item === '' ? 'currency' : `${item}.currency`), at.reading.currency))
  }
  if (cell.type === 'day') return keep(readDay(text))
  if (cell.type === 'country')
    return keep(readCountry(text, cell.among === 'allowed' ? at.reading.countries : undefined))
  if (cell.type === 'partner') return keep(readOneOf(text, at.reading.partners, words.partner))
  if (cell.type === 'choice') return keep(readOneOf(text, idsOf(cell.options), words.option))
  return text === '' ? undefined : text
}

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map((thing) => thing.id)

/** In the order of the options, whatever order they were ticked in. */
function readChoices(options: readonly { readonly id: string }[], chosen: readonly string[]): OneRead<string[]> {
  const ids = idsOf(options)
  if (chosen.some((id) => !ids.includes(id))) return { no: words.option }
  return { value: ids.filter((id) => chosen.includes(id)) }
}

function readPeriod(at: At): Answer | undefined {
  const from = at.keep(readDay(textOf(at.typed, 'from')), 'from')
  const to = at.keep(readDay(textOf(at.typed, 'to')), 'to')
  if (from && to) return to < from ? at.keep({ no: words.backwards }, 'to') : { from, to }
  const empty = (item: string) => textOf(at.typed, item).trim() === ''
  if (from && empty('to')) at.keep({ no: words.bothDays }, 'to')
  if (to && empty('from')) at.keep({ no: words.bothDays }, 'from')
  return undefined
}

function readPerson(at: At): Person {
  return {
    name: textOf(at.typed, 'name').trim(),
    role: textOf(at.typed, 'role').trim(),
    ...present({
      email: at.keep(readEmail(textOf(at.typed, 'email')), `${at.row}email`),
      phone: textOf(at.typed, 'phone').trim() || undefined,
    }),
  }
}

function readResult({ levels, reached }: ResultsQuestion, at: At): Result {
  const text = (item: string) => textOf(at.typed, item)
  return {
    level: at.keep(readOneOf(text('level'), idsOf(levels), words.option), `${at.row}level`) ?? '',
    result: text('result'),
    indicator: text('indicator'),
    baseline: text('baseline'),
    target: text('target'),
    source: text('source'),
    ...(reached ? readReached(reached.groups ?? [], at) : {}),
  }
}

type ResultsQuestion = Extract<Question, { readonly type: 'results' }>

function readReached(
  groups: readonly { readonly id: string }[],
  at: At,
): Pick<Result, 'reached' | 'people' | 'comment'> {
  const counted = groups.map(({ id }) => {
    const item = peopleItem(id)
    return [id, at.keep(readNumber(textOf(at.typed, item), 0, 0), `${at.row}${item}`)] as const
  })
  const people = present(Object.fromEntries(counted))
  return present({
    reached: textOf(at.typed, 'reached').trim() || undefined,
    people: Object.keys(people).length > 0 ? (people as NonNullable<Result['people']>) : undefined,
    comment: textOf(at.typed, 'comment') || undefined,
  })
}

function readRow(columns: readonly Column[], at: At): Row {
  return present(Object.fromEntries(columns.map((column) => [column.id, readCell(column, column.id, at)]))) as Row
}

const noLine: OneRead<string> = { no: words.line }

/** An entry needs at least its line and its year; without them it is no entry yet, and the refusal says so. */
function readEntry(at: At): Entry[] {
  const text = (item: string) => textOf(at.typed, item)
  const keep = <T>(read: OneRead<T>, item: string) => at.keep(read, `${at.row}${item}`)
  const lines = at.reading.lines?.map((one) => one.id)
  const line = keep(text('line') === '' ? noLine : readOneOf(text('line'), lines, words.line), 'line')
  const year = keep(/^\s*20\d\d\s*$/.test(text('year')) ? { value: Number(text('year')) } : { no: words.year }, 'year')
  const counts = present(
    Object.fromEntries(counted.map((one) => [one, keep(readNumber(text(one), one === 'months' ? 2 : 0, 0), one)])),
  )
  const rest = present({
    country: keep(readCountry(text('country')), 'country'),
    price: keep(readAmount(text('price'), text('currency'), at.reading.currency), 'price'),
    note: text('note') || undefined,
  })
  return line === undefined || year === undefined ? [] : [{ line, year, counts, ...rest, row: at.row.slice(0, -1) }]
}

/** Without what was not typed, so that the answer is plain JSON and hashes the same. */
const present = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T
