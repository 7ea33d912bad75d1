import type { Settlement } from '../settlement/settlement.ts'
import type { Claim } from './claim.ts'

/**
 * What is owed and has not been claimed yet, in minor units. The part that was paid out and not used is never more than what the books
 * hold as paid; what is owed beyond it (interest, and what the money became more worth) was earned.
 */
export function leftToClaim(
  s: Pick<Settlement, 'owed' | 'unused'>,
  claims: readonly Pick<Claim, 'unused' | 'interest'>[],
  paid: bigint,
): { readonly unused: bigint; readonly interest: bigint } {
  const before = claims.reduce((all, { unused, interest }) => all + unused.minor + interest.minor, 0n)
  const left = s.owed > before ? s.owed - before : 0n
  const unusedBefore = claims.reduce((all, { unused }) => all + unused.minor, 0n)
  const unused = least(left, paid, s.unused > unusedBefore ? s.unused - unusedBefore : 0n)
  return { unused, interest: left - unused }
}

const least = (...sums: bigint[]): bigint => sums.reduce((a, b) => (a < b ? a : b))
