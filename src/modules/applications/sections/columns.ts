import { type Language, say } from '../../../foundation/language.ts'
import { type CellKind, type Option, peopleItem, type Question, textIn } from '../../schemes/index.ts'
import { plannedWords, words } from './columns.words.ts'

/** One field of each row of a question. */
export interface RowColumn {
  readonly id: string
  readonly label: string
  readonly kind: CellKind | { readonly type: 'email' | 'tel' }
  readonly required: boolean
}

type RowsQuestion = Extract<Question, { readonly type: 'people' | 'rows' | 'results' }>

export const hasRows = (question: Question): question is RowsQuestion =>
  question.type === 'people' || question.type === 'rows' || question.type === 'results'

/** The fields of each row, in the reader's language. */
export function columnsOf(question: RowsQuestion, language: Language): RowColumn[] {
  if (question.type === 'rows')
    return question.columns.map((column) => ({
      id: column.id,
      label: textIn(column.label, language),
      kind: column,
      required: column.required === true,
    }))
  if (question.type === 'people')
    return [
      { id: 'name', label: say(words.name, language), kind: { type: 'text' }, required: true },
      { id: 'role', label: say(words.role, language), kind: { type: 'text' }, required: true },
      { id: 'email', label: say(words.email, language), kind: { type: 'email' }, required: false },
      { id: 'phone', label: say(words.phone, language), kind: { type: 'tel' }, required: false },
    ]
  if (question.reached) return reachedColumns(question.reached.groups, language)
  return [levelOf(question, language), ...plannedColumns(language)]
}

/** What a results framework says besides the level. */
function plannedColumns(language: Language): RowColumn[] {
  const text = (id: 'result' | 'indicator' | 'baseline' | 'target' | 'source', required: boolean): RowColumn => ({
    id,
    label: say(words[id], language),
    kind: { type: id === 'result' ? 'long text' : 'text' },
    required,
  })
  return [
    text('result', true),
    text('indicator', true),
    text('baseline', false),
    text('target', false),
    text('source', false),
  ]
}

/** The same, as it is called once it is planned and read in a report. */
const asPlanned = (language: Language): RowColumn[] =>
  plannedColumns(language).map((column) => ({
    ...column,
    label: say(plannedWords[column.id as keyof typeof plannedWords], language),
  }))

/** In a report: what was reached, by whom it was, and what is to be said about it. */
const reachedColumns = (groups: readonly Option[] = [], language: Language): RowColumn[] => [
  { id: 'reached', label: say(words.reached, language), kind: { type: 'text' }, required: true },
  ...groups.map(({ id, label }) => ({
    id: peopleItem(id),
    label: say(words.people(textIn(label, language)), language),
    kind: { type: 'number', least: 0 } as const,
    required: false,
  })),
  { id: 'comment', label: say(words.comment, language), kind: { type: 'long text' }, required: false },
]

type ResultsQuestion = Extract<Question, { readonly type: 'results' }>

function levelOf(question: ResultsQuestion, language: Language): RowColumn {
  return {
    id: 'level',
    label: say(words.level, language),
    kind: { type: 'choice', options: question.levels },
    required: true,
  }
}

/** Every column of a row as it is read: in a report what was planned comes first. */
export const allColumnsOf = (question: RowsQuestion, language: Language): RowColumn[] =>
  question.type === 'results' && question.reached
    ? [levelOf(question, language), ...asPlanned(language), ...columnsOf(question, language)]
    : columnsOf(question, language)

/**
 * The name of a new row, from a new id (a version 7 uuid): rows sort by when they were first shown, and two people who add a
 * row at once get two rows.
 */
export const rowName = (id: string): string => id.replaceAll('-', '').slice(0, 12) + id.slice(-8)
