import { type Budget, type BudgetLine, fieldsOf, type Question } from '../../schemes/index.ts'
import { isEmpty, type Words } from '../answers/answer.ts'
import type { Draft } from '../drafts/draft.ts'

/** What a row of the budget is called: its line, the year it starts with, and something of its own: 'housing~2027~0199…'. */
export const rowCalled = (line: string, year: number | undefined, own: string): string => `${line}~${year ?? ''}~${own}`

/** The line and the year that a row's name says; nothing for rows that were named otherwise and carry both as fields. */
export function saidBy(row: string, budget: Budget): { readonly line: BudgetLine; readonly year: string } | undefined {
  const [id, year = ''] = row.split('~')
  const line = budget.lines.find((one) => one.id === id)
  return line && row.includes('~') ? { line, year } : undefined
}

/** The row that an item is in, and its field there: 'a.people' -> a, people. */
export function placeInRow(item: string): { readonly row: string; readonly field: string } | undefined {
  const dot = item.indexOf('.')
  return dot > 0 ? { row: item.slice(0, dot), field: item.slice(dot + 1) } : undefined
}

/** Fields that alone make no entry: which line, which year, which country or currency. */
const frame: ReadonlySet<string> = new Set(['line', 'year', 'country', 'currency'])

/** Whether a row says anything: a count, a price or a note. On a line that asks for none of these, the year says it. */
export function saysSomething(
  fields: readonly { readonly field: string; readonly words: Words }[],
  line: BudgetLine | undefined,
): boolean {
  const yearAlone = line !== undefined && needsNothing(line)
  return fields.some(({ field, words }) => (!frame.has(field) || (yearAlone && field === 'year')) && !isEmpty(words))
}

/** A line whose sum follows from the table alone. */
export const needsNothing = (line: BudgetLine): boolean => line.counts.length === 0 && line.price === 'table'

/** A posted field of the budget. */
export interface PostedField {
  readonly question: string
  readonly item: string
  readonly seen: number
  readonly words: Words
}

/**
 * What a posted budget means: a row that says nothing is no row, so its line and year go too; the year comes first in each row,
 * so that the one that was chosen stands before a usual one is filled in.
 */
export function meant(posted: readonly PostedField[], question: Question, budget: Budget): PostedField[] {
  const known = new Set(fieldsOf(question).items)
  const inRows = posted.flatMap((one) => {
    const place = placeInRow(one.item)
    return place && known.has(place.field) ? [{ ...one, ...place }] : []
  })
  const others = posted.filter((one) => !known.has(placeInRow(one.item)?.field ?? ''))
  const rows = [...Map.groupBy(inRows, ({ row }) => row)].flatMap(([row, fields]) => {
    const id = fields.find(({ field }) => field === 'line')?.words[0]
    const line = saidBy(row, budget)?.line ?? budget.lines.find((one) => one.id === id)
    const says = saysSomething(fields, line)
    const rank = ({ field }: { field: string }) => (field === 'year' ? 0 : 1)
    return fields.toSorted((a, b) => rank(a) - rank(b)).map((one) => (says ? one : { ...one, words: [] }))
  })
  return [...rows.map(({ question: id, item, seen, words }) => ({ question: id, item, seen, words })), ...others]
}

/** A draft as its page shall show it when something could not be taken: with every word that was typed. */
export function withTyped(draft: Draft, part: string, posted: readonly PostedField[]): Draft {
  const key = ({ question, item }: { question: string; item: string }) => `${question} ${item}`
  const typed = new Map(posted.map((one) => [key(one), one]))
  const others = draft.written.filter((one) => one.part !== part || !typed.has(key(one)))
  const mine = [...typed.values()]
    .filter(({ words }) => !isEmpty(words))
    .map(({ seen, ...one }) => ({ ...one, part, version: seen, by: undefined, at: draft.application.createdAt }))
  return { ...draft, written: [...others, ...mine] }
}
