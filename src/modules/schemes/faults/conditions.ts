import type { StaffWords } from '../../../foundation/language.ts'
import type { Condition } from '../conditions/condition.ts'
import { canBeYes } from '../conditions/reach.ts'
import type { Scope } from '../conditions/scope.ts'
import { faultsOfCondition } from '../conditions/types.ts'
import { type Fault, faultIf } from './fault.ts'

/** A condition must be well typed where it stands, and it must be possible for it to be yes; `never` says so when it is not. */
export function faultsOfRule(
  condition: Condition | true | undefined,
  scope: Scope,
  path: string,
  never: StaffWords,
  within?: Condition,
): Fault[] {
  if (condition === undefined || condition === true) return []
  const mistyped = faultsOfCondition(condition, scope, path)
  if (mistyped.length > 0) return mistyped
  const surrounded = within && faultsOfCondition(within, scope, path).length === 0
  return faultIf(!canBeYes(surrounded ? { all: [within, condition] } : condition, scope), path, never)
}
