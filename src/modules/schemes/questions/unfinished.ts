import type { Words } from '../../../foundation/language.ts'
import type { Answer, Person, Result, Row } from '../answer.ts'
import { wordsOf } from '../text.ts'
import type { Column, Question } from './question.ts'
import { words } from './unfinished.words.ts'

/** What to do where a required answer is missing. */
export function nothingTyped(question: Question): Words {
  switch (question.type) {
    case 'choice':
    case 'choices':
    case 'country':
    case 'partner':
      return words.choose
    case 'day':
    case 'period':
      return words.days
    case 'file':
      return words.file
    case 'people':
      return words.person
    case 'rows':
    case 'results':
      return words.row
    case 'budget':
      return words.budget
    case 'text':
    case 'long text':
    case 'number':
    case 'money':
      return words.write
  }
}

/** What is still missing inside an answer that has been begun: too few rows, an empty required cell, a person without a name. */
export function unfinished(question: Question, answer: Answer | undefined): Words[] {
  if (!Array.isArray(answer) || answer.length === 0) return []
  const least = 'least' in question ? (question.least ?? 0) : 0
  const few = answer.length < least ? [words.tooFew(answer.length, least)] : []
  if (question.type === 'rows') return [...few, ...emptyCells(question.columns, answer as readonly Row[])]
  if (question.type === 'people') return [...few, ...nameless(answer as readonly Person[])]
  if (question.type !== 'results') return few
  const results = answer as readonly Result[]
  return [...few, ...(question.reached ? unreached(results) : goalless(results))]
}

const emptyCells = (columns: readonly Column[], rows: readonly Row[]): Words[] =>
  rows.flatMap((row, index) =>
    columns
      .filter(({ id, required }) => required && (row[id] === undefined || String(row[id]).trim() === ''))
      .map(({ label }) => words.cell(index + 1, wordsOf(label))),
  )

const nameless = (people: readonly Person[]): Words[] =>
  people.flatMap(({ name, role }, index) => (name === '' || role === '' ? [words.nameless(index + 1)] : []))

/** A report says something about every indicator, even that it could not be measured. */
const unreached = (results: readonly Result[]): Words[] =>
  results.flatMap(({ reached, indicator }, index) => (reached ? [] : [words.unreached(index + 1, indicator)]))

const goalless = (results: readonly Result[]): Words[] =>
  results.flatMap(({ level, result, indicator }, index) =>
    level === '' || result.trim() === '' || indicator.trim() === '' ? [words.goalless(index + 1)] : [],
  )
