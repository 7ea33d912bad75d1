import type { Money } from '../../../foundation/money.ts'
import type { DecisionKind } from '../../schemes/index.ts'
import type { MatterState } from '../matters/matter.ts'

/** What the agency decided in one case, with reasons. It never changes; one that stands instead of it names it. */
export interface Decision {
  readonly id: string
  readonly matter: string
  /** The id of the decision type in the scheme version. */
  readonly decision: string
  readonly kind: DecisionKind
  readonly sum?: Money
  /** Per criterion id, in plain words; `all` speaks of the whole. */
  readonly reasons: Readonly<Record<string, string>>
  readonly decidedBy: string
  readonly decidedAt: Date
  readonly insteadOf?: string
}

/** The last decision, which none stands instead of. */
export const standing = (decisions: readonly Decision[]): Decision | undefined =>
  decisions.find(({ id }) => !decisions.some(({ insteadOf }) => insteadOf === id))

/** The day a case that is answered got its first answer: none while it is being handled. */
export const answeredAt = (decisions: readonly Decision[], state: MatterState): Date | undefined =>
  holding(decisions, state) && decisions.find(({ insteadOf }) => insteadOf === undefined)?.decidedAt

/** The decision that holds now: none while the case is being handled, and a dismissal no more once the case is taken up after all. */
export const holding = (decisions: readonly Decision[], state: MatterState): Decision | undefined =>
  state === 'decided' || state === 'dismissed' ? standing(decisions) : undefined
