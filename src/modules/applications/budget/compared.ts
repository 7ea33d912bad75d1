import { type Money, nothing, subtract, sum } from '../../../foundation/money.ts'
import { type Amount, type Breach, moneyOf, type Reckoned } from '../../schemes/index.ts'
import type { PlannedLine } from '../application.ts'
import type { SnapshotBudget } from '../snapshot.ts'
import { words } from './compared.words.ts'

/** What one partner planned and spent on one line. */
export interface Compared {
  readonly organisation: string
  readonly line: string
  readonly planned: Money
  readonly spent: Money
  /** Spent less planned: more than nothing when it became dearer. */
  readonly difference: Money
  /** Whether the difference is larger than the agreement lets pass without a word. */
  readonly isLarge: boolean
  /** Whether a note says why, in any entry on the line. */
  readonly hasNote: boolean
}

/**
 * Planned beside spent, per partner and line. `deviation` is the part of the planned sum (hundredths of a percent) that needs no words;
 * on a line where nothing was planned every sum does.
 */
export function compare(
  planned: readonly PlannedLine[],
  spent: readonly Reckoned[],
  currency: string,
  deviation: number,
): Compared[] {
  const places = new Map(
    [...planned, ...spent.map(({ partner, entry }) => ({ organisation: partner, line: entry.line }))].map(
      ({ organisation, line }) => [`${organisation} ${line}`, { organisation, line }] as const,
    ),
  )
  return [...places.values()].map((at) => compareOne(at, planned, spent, currency, deviation))
}

function compareOne(
  { organisation, line }: Pick<Compared, 'organisation' | 'line'>,
  planned: readonly PlannedLine[],
  spent: readonly Reckoned[],
  currency: string,
  deviation: number,
): Compared {
  const plan = planned.find((one) => one.organisation === organisation && one.line === line)
  const was = plan && plan.sum.currency === currency ? moneyOf(plan.sum) : nothing(currency)
  const entries = spent.filter(({ partner, entry }) => partner === organisation && entry.line === line)
  const is = sum(
    entries.flatMap((one) => one.sum ?? []),
    currency,
  )
  const difference = subtract(is, was)
  const size = difference.minor < 0n ? -difference.minor : difference.minor
  return {
    organisation,
    line,
    planned: was,
    spent: is,
    difference,
    isLarge: size * 10_000n > was.minor * BigInt(deviation),
    hasNote: entries.some(({ entry }) => (entry.note ?? '').trim() !== ''),
  }
}

/** Planned beside spent, as a report was handed in: lines in the order they were spent, then those where nothing was. */
export function plannedAndSpent(
  planned: readonly (PlannedLine & { readonly name: string })[],
  { currency, lines }: Spent,
) {
  const names = new Map([...planned, ...lines].map(({ line, name }) => [line, name]))
  const keyOf = ({ organisation, line }: { organisation: string; line: string }) => `${organisation} ${line}`
  const places = new Map([...lines, ...planned].map((one) => [keyOf(one), one] as const))
  return [...places.values()].map(({ organisation, line }) => {
    const here = (one: { organisation: string; line: string }) => keyOf(one) === keyOf({ organisation, line })
    const amounts = (all: readonly { organisation: string; line: string; sum?: Amount | undefined }[]) =>
      all.filter(here).flatMap(({ sum: one }) => (one?.currency === currency ? moneyOf(one) : []))
    const name = names.get(line) ?? line
    return { organisation, line, name, planned: sum(amounts(planned), currency), spent: sum(amounts(lines), currency) }
  })
}

type Spent = Pick<SnapshotBudget, 'currency' | 'lines'>

/** Large differences that nobody has explained, beside the line; a partner that has written nothing yet is left in peace. */
export function unexplained(compared: readonly Compared[], begun: ReadonlySet<string>): Breach[] {
  return compared
    .filter(({ organisation, isLarge, hasNote }) => isLarge && !hasNote && begun.has(organisation))
    .map(({ organisation, line, planned, spent }) => ({
      partner: organisation,
      on: line,
      kind: 'note',
      say: words.explain(planned, spent),
    }))
}
