import { dayIn } from '../../../foundation/day.ts'
import type { Words } from '../../../foundation/language.ts'
import {
  type Breach,
  type BudgetGroup,
  type BudgetLine,
  type Counted,
  questionsOf,
  type Reckoned,
  rowsOf,
  type Typed,
} from '../../schemes/index.ts'
import type { Written } from '../answers/answer.ts'
import { activeParties, isAfterGrant } from '../application.ts'
import type { Draft } from '../drafts/draft.ts'
import type { FormNow, ToMend } from '../drafts/form.ts'
import type { Compared } from './compared.ts'
import { type TypedExchange, typedExchange } from './exchange-typed.ts'
import type { Planned } from './planned.ts'
import { needsNothing, rowCalled, saidBy } from './row.ts'

/** One entry of a partner as it stands in its form: what is typed, what it comes to, what to mend. */
export interface GridRow {
  readonly row: string
  /** Left out for the row that is not there yet. */
  readonly number?: number
  readonly fields: readonly Written[]
  readonly reckoned?: Reckoned | undefined
  /** Sentences beside the row: rules it breaks, and what is missing in it. */
  readonly said: readonly Words[]
  readonly mend: readonly ToMend[]
}

/** A line of a partner's budget with its rows. */
export interface GridLine {
  readonly line: BudgetLine
  readonly rows: readonly GridRow[]
  /** In a report: what was planned on the line. */
  readonly compared?: Compared | undefined
  /** Rules that the line as a whole breaks. */
  readonly said: readonly Words[]
}

export interface GridGroup {
  readonly group: BudgetGroup
  readonly lines: readonly GridLine[]
  readonly said: readonly Words[]
}

/** What the grid needs to know of the page it stands on. */
export interface GridAsked {
  readonly partner: string
  /** A line that one more row is asked for. */
  readonly more?: string | undefined
  /** Something of its own for each new row, such as a new id. */
  readonly fresh: () => string
}

/** A partner's budget, line by line in the order of the scheme. Lines that are not asked for are there only when something was written on them. */
export function gridOf(draft: Draft, form: FormNow, planned: Planned, asked: GridAsked): GridGroup[] {
  const { partner } = asked
  const hidden = planned.hidden.get(partner) ?? []
  const mine = rowsIn(draft, form, planned, partner)
  const said = saidOn(planned, partner)
  return planned.rules.budget.groups.flatMap((group) => {
    const lines = planned.rules.budget.lines.filter((line) => line.group === group.id)
    const shown = lines.flatMap((line) => {
      const rows = mine.filter((one) => one.line === line.id)
      if (hidden.includes(line.id) && rows.length === 0) return []
      const wantsNew = !hidden.includes(line.id) && (rows.length === 0 || asked.more === line.id)
      const year = needsNothing(line) ? undefined : usualYear(draft, form)
      const fresh = { row: rowCalled(line.id, year, asked.fresh()), fields: [], said: [], mend: [] }
      const numbered = rows.map((one, index) => ({ ...one, number: index + 1 }))
      const compared = planned.compared?.find((one) => one.organisation === partner && one.line === line.id)
      return [{ line, rows: wantsNew ? [...numbered, fresh] : numbered, said: said(line.id), compared }]
    })
    return shown.length > 0 ? [{ group, lines: shown, said: said(group.id) }] : []
  })
}

/** What is said about a partner's line, group or whole, without what is said of one entry. */
const saidOn =
  ({ breaches }: Planned, partner: string | undefined) =>
  (on: string): Words[] =>
    breaches.filter((one) => one.on === on && one.index === undefined && appliesTo(one, partner)).map(({ say }) => say)

const appliesTo = (breach: Breach, partner: string | undefined): boolean =>
  breach.partner === undefined || breach.partner === partner

/** What is said about the budget as a whole. */
export const saidOfAll = (planned: Planned, partner: string | undefined): Words[] => saidOn(planned, partner)('all')

interface RowOnLine extends GridRow {
  readonly line: string
}

function rowsIn(draft: Draft, form: FormNow, planned: Planned, partner: string): RowOnLine[] {
  const { question, reckoned, breaches, rules } = planned
  const fields = draft.written.filter((one) => one.part === partner && one.question === question.id)
  return rowsOf(fields as readonly Typed[]).map(({ row }) => {
    const own = fields.filter(({ item }) => item.startsWith(`${row}.`))
    const entry = reckoned.find((one) => one.partner === partner && one.entry.row === row)
    const said = breaches.filter((one) => entry && one.partner === partner && one.index === entry.index)
    const mend = form.left.filter(
      (one) => one.part === partner && one.field.startsWith(`${question.id}.${row}.`) && one.why === 'unclear',
    )
    const line = own.find(({ item }) => item === `${row}.line`)?.words[0] ?? saidBy(row, rules.budget)?.line.id ?? ''
    return { row, line, fields: own, reckoned: entry, said: said.map(({ say }) => say), mend }
  })
}

/**
 * The year a new row starts with: the one the project starts in, when that is written; otherwise the one the call closes in, or a form
 * after the grant was begun in.
 */
export function usualYear(
  draft: Pick<Draft, 'call' | 'phase' | 'application'>,
  { asked }: Pick<FormNow, 'asked'>,
): number {
  const closes = firstYear(draft)
  const period = questionsOf(draft.phase).find(({ type }) => type === 'period')
  const answer = period && asked.world.answers[period.id]
  const start = typeof answer === 'object' && 'from' in answer ? Number(String(answer.from).slice(0, 4)) : closes
  return start >= closes && start <= closes + 10 ? start : closes
}

const closingYear = ({ closes }: Draft['call']): number => Number(dayIn(closes.zone, closes.at).slice(0, 4))

const firstYear = ({ call, application }: Pick<Draft, 'call' | 'application'>): number =>
  isAfterGrant(application) ? Number(dayIn(call.closes.zone, application.createdAt).slice(0, 4)) : closingYear(call)

/**
 * The years one may choose, and those that are written already: a plan looks ahead from its call's own year; a report looks back to that
 * year, since money was used before anybody reports on it.
 */
export function yearsIn(draft: Draft, form: FormNow, planned: Planned): number[] {
  const opened = firstYear(draft)
  const [first, last] = planned.compared ? [closingYear(draft.call), opened + 1] : [opened, opened + 5]
  const ahead = Array.from({ length: last - first + 1 }, (_, n) => first + n)
  const written = planned.reckoned.map(({ entry }) => entry.year)
  return [...new Set([...ahead, usualYear(draft, form), ...written])].sort((a, b) => a - b)
}

/** The currencies other than the budget's own that somebody plans in, or that a rate or a cap is in. */
export function currenciesIn(draft: Draft, { rules, reckoned, question }: Planned): TypedExchange[] {
  const used = [
    ...reckoned.flatMap(({ price, rate }) => [price?.currency, rate?.amount.currency]),
    ...rules.budget.caps.map(({ most }) => most.currency),
  ]
  const others = new Set(used.filter((one) => one !== undefined && one !== rules.currency))
  return [...others].sort().map((from) => typedExchange(draft.written, question.id, from ?? '', rules.currency))
}

/** The partners that the budget is asked of, the coordinating one first. */
export const plannersIn = (draft: Draft, form: FormNow, planned: Planned): string[] =>
  activeParties(draft.application)
    .map(({ organisation }) => organisation)
    .filter((organisation) =>
      form.asked.questions.some(
        (one) => one.question.id === planned.question.id && one.partner === organisation && one.shown === 'yes',
      ),
    )

/** What is typed in a row's field. */
export const wordIn = ({ fields, row }: Pick<GridRow, 'fields' | 'row'>, field: string): Written | undefined =>
  fields.find(({ item }) => item === `${row}.${field}`)

/** The counts of a line in its order, then what a price needs. */
export const fieldsOfLine = (line: BudgetLine): readonly (Counted | 'price' | 'currency')[] =>
  line.price === 'table' ? line.counts : [...line.counts, 'price', 'currency']
