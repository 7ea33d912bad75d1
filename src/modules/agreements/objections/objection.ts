import type { Day } from '../../../foundation/day.ts'
import { type Moves, whyNotMove } from '../../../foundation/moves.ts'
import type { Person } from '../../../foundation/people/person.ts'
import { rolesFor } from '../../../foundation/people/rights.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { type AppealState, appealMoves, appealWords } from '../../decisions/index.ts'
import { type Agreement, isRunning } from '../agreement/agreement.ts'
import type { Termination } from '../termination/termination.ts'
import { words as own } from './objection.words.ts'
import { words } from './review.words.ts'

/** A partner appeals against a termination: of its own part, or of everything. */
export interface Objection {
  readonly id: string
  readonly agreement: string
  readonly termination: string
  readonly organisation: string
  readonly text: string
  /** Came after the last day. */
  readonly late: boolean
  readonly state: AppealState
  readonly reviewer?: string
  /** The day the agency has promised an answer by. */
  readonly answerBy: Day
  /** What the appellant is told. */
  readonly outcome?: string
  readonly at: Date
  readonly decidedAt?: Date
}

/** A termination is no dismissal. */
const { changeDismissal: _, ...ofDecisions } = appealMoves

/** As an appeal against any decision of the agency; what is changed is changed by those who sign agreements. */
export const moves = {
  ...ofDecisions,
  change: { ...appealMoves.change, by: rolesFor('sign agreements') },
} as const satisfies Moves<AppealState>

/** Why a partner cannot appeal now: its appeal waits, or nothing is said. A late one is registered all the same. */
export function whyNotObject(
  { id }: Pick<Termination, 'id'>,
  organisation: string,
  earlier: readonly Objection[],
  text: string,
): Refusal | undefined {
  const before = earlier.filter((one) => one.termination === id && one.organisation === organisation)
  if (before.some(({ decidedAt }) => !decidedAt)) return refuse(appealWords.alreadyAppealed)
  if (before.length > 0) return refuse(own.alreadyAnswered)
  if (text.trim().length < 20) return refuse(appealWords.sayWhy, 'text')
  return text.length > 50_000 ? refuse(appealWords.tooLong, 'text') : undefined
}

/**
 * Why somebody cannot undo a termination on appeal: it gives money and duties back, so it takes one who signs agreements, and another
 * than the one who took the appeal up. What has been settled since is opened first.
 */
export function whyNotUndo(
  objection: Pick<Objection, 'state' | 'reviewer'>,
  termination: Pick<Termination, 'organisation'>,
  agreement: Agreement,
  person: Person,
): Refusal | undefined {
  const role = whyNotMove<AppealState>(moves.change, objection.state, person)
  if (role) return role
  if (objection.reviewer === person.id) return refuse(words.anotherChanges)
  if (agreement.state === 'ended') return refuse(words.reopenFirst)
  if (termination.organisation === undefined)
    return agreement.state === 'terminated' ? undefined : refuse(words.notTerminated)
  return isRunning(agreement) ? undefined : refuse(words.allHasEnded)
}
