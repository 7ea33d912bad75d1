import { counted } from '../budgets/budget.ts'
import type { Question } from './question.ts'

/**
 * What was typed in one field of a question. `item` is '' when the question is one field; else a part of it ('from', 'to' of a period),
 * or a row and a part ('first-row.people'; a row's own name is anything without a point).
 */
export interface Typed {
  readonly item: string
  /** One text; several for several choices or files; none when it was emptied. */
  readonly words: readonly string[]
}

/** The first text of a field, or ''. */
export const textOf = (typed: readonly Typed[], item = ''): string =>
  typed.find((one) => one.item === item)?.words[0] ?? ''

/** Rows that have something in them, in the order they were first typed. The parts of each are fields of their own. */
export function rowsOf(typed: readonly Typed[]): readonly { readonly row: string; readonly typed: readonly Typed[] }[] {
  const rows = Map.groupBy(
    typed.filter((one) => one.item.includes('.')),
    (one) => one.item.slice(0, one.item.indexOf('.')),
  )
  const parts = [...rows].map(([row, fields]) => ({
    row,
    typed: fields.map((one) => ({ ...one, item: one.item.slice(row.length + 1) })),
  }))
  return parts.filter(({ typed: fields }) => fields.some((one) => one.words.some((text) => text.trim() !== '')))
}

/** The fields of a question: `items` are its own, or each row's when `inRows`. A field with another name is no field of the form. */
export function fieldsOf(question: Question): { readonly inRows: boolean; readonly items: readonly string[] } {
  switch (question.type) {
    case 'money':
      return { inRows: false, items: ['', 'currency'] }
    case 'period':
      return { inRows: false, items: ['from', 'to'] }
    case 'people':
      return { inRows: true, items: ['name', 'role', 'email', 'phone'] }
    case 'results':
      return { inRows: true, items: question.reached ? reachedItems(question.reached.groups) : plannedItems }
    case 'budget':
      return { inRows: true, items: ['line', 'year', 'country', ...counted, 'price', 'currency', 'note'] }
    case 'rows':
      return {
        inRows: true,
        items: question.columns.flatMap(({ id, type }) => (type === 'money' ? [id, `${id}.currency`] : [id])),
      }
    default:
      return { inRows: false, items: [''] }
  }
}

/** What a report says about an indicator. What was planned came along, and is no field there: it is compared with, not overwritten. */
const reachedItems = (groups: readonly { readonly id: string }[] = []): string[] => [
  'reached',
  ...groups.map(({ id }) => peopleItem(id)),
  'comment',
]
const plannedItems = ['level', 'result', 'indicator', 'baseline', 'target', 'source'] as const

/** The field for how many people of a group. */
export const peopleItem = (group: string): string => `people-${group}`

/** Whether a question has such a field. */
export function hasField(question: Question, item: string): boolean {
  const { inRows, items } = fieldsOf(question)
  const dot = item.indexOf('.')
  return inRows ? dot > 0 && items.includes(item.slice(dot + 1)) : items.includes(item)
}
