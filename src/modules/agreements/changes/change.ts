import type { Day } from '../../../foundation/day.ts'
import type { Moves } from '../../../foundation/moves.ts'
import { mayMember, mayStaff, type Person } from '../../../foundation/people/index.ts'
import { rolesFor } from '../../../foundation/people/rights.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Agreement } from '../agreement/agreement.ts'
import type { Side } from '../agreement/side.tsx'
import { words } from './change.words.ts'

/** What either side may propose once the agreement runs. */
export const changeKinds = ['budget', 'partner in', 'partner out', 'goals', 'length', 'direction'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** Money from one line to another: lines by `lineKey`, the sum in minor units. */
export interface BudgetMove {
  readonly from: string
  readonly to: string
  readonly minor: number
}

/** What is proposed, as data: applied to the version in force it gives the next one. */
export type Proposal =
  | { readonly kind: 'budget'; readonly moves: readonly BudgetMove[] }
  | {
      readonly kind: 'partner in'
      readonly organisation: string
      readonly name: string
      readonly country: string
      readonly from: Day
      readonly moves: readonly BudgetMove[]
    }
  | {
      readonly kind: 'partner out'
      readonly organisation: string
      readonly day: Day
      readonly moves: readonly BudgetMove[]
    }
  | { readonly kind: 'goals'; readonly goals: readonly { readonly id: string; readonly text: string }[] }
  | { readonly kind: 'length'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'direction'; readonly text: string }

/** A change that one side proposes and the other answers. */
export interface Change {
  readonly id: string
  readonly agreement: string
  readonly number: number
  readonly side: Side
  /** The partner that proposes, when one does. */
  readonly organisation?: string
  readonly proposal: Proposal
  readonly reason: string
  readonly state: ChangeState
  /** So small that both sides are only told. */
  readonly notified: boolean
  readonly madeBy: string
  readonly madeAt: Date
  readonly answer: string
  readonly answeredBy?: string
  readonly answeredAt?: Date
  /** The version it made. */
  readonly version?: string
}

export type ChangeState = 'proposed' | 'needs changes' | 'approved' | 'declined' | 'withdrawn' | 'in force'

const answerers = ['partner', ...rolesFor('decide changes')] as const

/** Proposed by one side, answered by the other; what is approved takes effect when all have signed it. */
export const moves = {
  approve: { from: ['proposed'], to: 'approved', by: answerers },
  'ask for changes': { from: ['proposed'], to: 'needs changes', by: answerers },
  decline: { from: ['proposed', 'approved'], to: 'declined', by: answerers },
  'send again': { from: ['needs changes'], to: 'proposed', by: answerers },
  withdraw: { from: ['proposed', 'needs changes'], to: 'withdrawn', by: answerers },
  'take effect': { from: ['approved'], to: 'in force', by: 'system' },
} as const satisfies Moves<ChangeState>

/** The partners the person may propose changes for. */
export const proposesFor = ({ parties }: Agreement, person: Person): string[] =>
  parties
    .filter(({ organisation, until }) => until === undefined && mayMember(person, organisation, 'propose changes'))
    .map(({ organisation }) => organisation)

/** Why a change cannot be proposed now by this side. */
export function whyNotPropose(agreement: Agreement, side: Side, person: Person): Refusal | undefined {
  if (agreement.state !== 'running') return refuse(words.notRunning)
  const may = side === 'agency' ? mayStaff(person, 'decide changes') : proposesFor(agreement, person).length > 0
  return may ? undefined : refuse(words.notYours)
}

/** Why a change cannot be answered by this side: the other side answers, and one version is signed at a time. */
export function whyNotAnswer(agreement: Agreement, change: Change, side: Side, person: Person): Refusal | undefined {
  if (change.state !== 'proposed') return refuse(words.alreadyAnswered)
  if (change.side === side) return refuse(words.otherSide)
  const may =
    side === 'agency'
      ? mayStaff(person, 'decide changes')
      : mayMember(person, agreement.coordinator, 'decline agreements')
  return may ? undefined : refuse(side === 'agency' ? words.notYours : words.coordinatorAnswers)
}

/** Why it cannot be approved now, though the side may answer. */
export function whyNotApprove(agreement: Agreement, unchecked: string | undefined): Refusal | undefined {
  if (agreement.state !== 'running') return refuse(words.notRunning)
  if (agreement.waiting) return refuse(words.oneAtATime)
  return unchecked === undefined ? undefined : refuse(words.checkFirst(unchecked))
}

/** Why the agency cannot let an approved change fall before all have signed it. */
export function whyNotLetFall(agreement: Agreement, change: Change, person: Person): Refusal | undefined {
  if (change.state !== 'approved' || agreement.waiting?.change !== change.id) return refuse(words.alreadyAnswered)
  return mayStaff(person, 'decide changes') ? undefined : refuse(words.notYours)
}

/** Whoever proposes may take it back or send it again: the same partner, or the agency. */
export const isTheirs = (agreement: Agreement, change: Change, side: Side, person: Person): boolean =>
  change.side === side &&
  (side === 'agency'
    ? mayStaff(person, 'decide changes')
    : proposesFor(agreement, person).includes(change.organisation ?? ''))
