import { add, type Money, nothing, subtract } from '../../../foundation/money.ts'

/** What was agreed for one partner on one budget line. */
export interface PlannedLine {
  readonly organisation: string
  readonly line: string
  readonly name: string
  readonly group: string
  readonly sum: Money
}

/** What one partner wrote that it spent: an entry of the report. Without a sum something is missing to reckon it. */
export interface SpentLine {
  readonly organisation: string
  readonly line: string
  readonly name: string
  readonly group: string
  readonly sum?: Money | undefined
  readonly note: string
}

/** Planned and actual beside each other, for a partner's line or for a sum of them. */
export interface Beside {
  readonly planned: Money
  readonly actual: Money
  /** Actual less planned: above nothing when more was spent. */
  readonly difference: Money
}

/** One partner on one line. */
export interface Compared extends Beside {
  readonly organisation: string
  readonly line: string
  readonly name: string
  readonly group: string
  readonly notes: readonly string[]
  /** Some of what was written could not be reckoned, and is not in the sum. */
  readonly incomplete: boolean
}

export const beside = (planned: Money, actual: Money): Beside => ({
  planned,
  actual,
  difference: subtract(actual, planned),
})

/** Every line of every partner that was planned or spent, planned ones in their order first. Several entries on a line are added up. */
export function compare(planned: readonly PlannedLine[], spent: readonly SpentLine[], currency: string): Compared[] {
  const keys = new Map<string, PlannedLine | SpentLine>()
  for (const one of [...planned, ...spent]) if (!keys.has(keyOf(one))) keys.set(keyOf(one), one)
  return [...keys].map(([key, { organisation, line, name, group }]) => {
    const plannedHere = planned.filter((one) => keyOf(one) === key)
    const spentHere = spent.filter((one) => keyOf(one) === key)
    return {
      ...{ organisation, line, name, group },
      ...beside(sumOf(plannedHere, currency), sumOf(spentHere, currency)),
      notes: spentHere.map(({ note }) => note.trim()).filter((note) => note !== ''),
      incomplete: spentHere.some(({ sum }) => sum === undefined),
    }
  })
}

const keyOf = ({ organisation, line }: { organisation: string; line: string }): string => `${organisation} ${line}`

const sumOf = (lines: readonly { readonly sum?: Money | undefined }[], currency: string): Money =>
  lines.reduce((total, { sum }) => (sum ? add(total, sum) : total), nothing(currency))

/** What some rows come to. The parts and their sum add up exactly: nothing is rounded. */
export function total(rows: readonly Beside[], currency: string): Beside {
  const all = (pick: (row: Beside) => Money) => rows.map(pick).reduce(add, nothing(currency))
  return beside(
    all(({ planned }) => planned),
    all(({ actual }) => actual),
  )
}

/** One budget line with every partner's part of it, and what the parts come to. */
export interface Line {
  readonly line: string
  readonly name: string
  readonly parts: readonly Compared[]
  readonly all: Beside
}

/** The rows by budget line, in the order they came. */
export function byLine(rows: readonly Compared[], currency: string): Line[] {
  return [...Map.groupBy(rows, ({ line }) => line)].map(([line, parts]) => ({
    line,
    name: parts[0]?.name ?? line,
    parts,
    all: total(parts, currency),
  }))
}

/**
 * Whether planned and actual are further apart than a part of what was planned (hundredths of a percent: 1000 is 10 %). Just that
 * part is not further. Money on a line where none was planned always is.
 */
export function deviates({ planned, difference }: Beside, limit: number): boolean {
  const size = difference.minor < 0n ? -difference.minor : difference.minor
  return size * 10_000n > planned.minor * BigInt(limit)
}

/** Lines that must be explained and are not: over the limit, with no note from the partner. */
export const unexplained = (rows: readonly Compared[], limit: number): Compared[] =>
  rows.filter((row) => deviates(row, limit) && row.notes.length === 0)

/** What the coordinating partner's own accounts say of a line, for all partners together. */
export interface Statement {
  readonly line: string
  readonly sum: Money
  readonly note: string
}

/** A line where the shared statement is another sum than the parts come to. Both are kept; nothing is put in place of the other. */
export interface Differing {
  readonly line: string
  readonly name: string
  readonly stated: Money
  readonly parts: Money
  /** What is stated less what the parts come to. */
  readonly difference: Money
  readonly note: string
}

export function differing(lines: readonly Line[], statements: readonly Statement[]): Differing[] {
  return statements.flatMap(({ line, sum, note }) => {
    const found = lines.find((one) => one.line === line)
    const parts = found?.all.actual ?? nothing(sum.currency)
    const difference = subtract(sum, parts)
    return difference.minor === 0n ? [] : [{ line, name: found?.name ?? line, stated: sum, parts, difference, note }]
  })
}
