import type { Account } from '../consolidation/reading.ts'
import type { Duty } from '../duties/duty.ts'

/** Approved money: what one partner planned and used on one line. It never changes. */
export interface Fact {
  readonly duty: string
  readonly kind: Duty['kind']
  /** Left out when the report is about the whole agreement, or a partner that left. */
  readonly round?: string | undefined
  readonly organisation: string
  readonly line: string
  readonly group: string
  readonly name: string
  readonly plannedMinor: bigint
  readonly actualMinor: bigint
  readonly currency: string
  /** Interest earned: on a line of its own ('interest'), nothing on the others. */
  readonly interestMinor: bigint
}

/** The line that carries a partner's interest. */
export const interestLine = 'interest'

/** What is frozen of a report's money when it is approved: a row per partner and line, and one for each partner's interest. */
export function factsIn(account: Account, duty: Pick<Duty, 'id' | 'kind' | 'round'>): Fact[] {
  const { currency } = account
  const about = { duty: duty.id, kind: duty.kind, round: duty.round, currency }
  const lines = account.rows.map(({ organisation, line, group, name, planned, actual }) => ({
    ...{ ...about, organisation, line, group, name },
    ...{ plannedMinor: planned.minor, actualMinor: actual.minor, interestMinor: 0n },
  }))
  const interest = [...account.interest].map(([organisation, { minor }]) => ({
    ...{ ...about, organisation, line: interestLine, group: '', name: '' },
    ...{ plannedMinor: 0n, actualMinor: 0n, interestMinor: minor },
  }))
  return [...lines, ...interest]
}

/**
 * The facts that count in what an agreement has used: each sum once. A final report about the whole tells again what the rounds told,
 * so it counts only for partners and lines that no other report speaks of.
 */
export function counted<F extends Pick<Fact, 'kind' | 'organisation' | 'line'>>(facts: readonly F[]): F[] {
  const keyOf = ({ organisation, line }: F) => `${organisation} ${line}`
  const told = new Set(facts.filter(({ kind }) => kind !== 'final').map(keyOf))
  return facts.filter((fact) => fact.kind !== 'final' || !told.has(keyOf(fact)))
}
