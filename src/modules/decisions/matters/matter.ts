import type { Day } from '../../../foundation/day.ts'
import type { Language } from '../../../foundation/language.ts'
import type { Money } from '../../../foundation/money.ts'
import type { Moves } from '../../../foundation/moves.ts'
import type { Person } from '../../../foundation/people/person.ts'
import { rolesFor } from '../../../foundation/people/rights.ts'
import { moveLabels } from './matter.words.ts'

/** Where an application stands with the agency. */
export const matterStates = [
  'received',
  'to complete',
  'accepted',
  'assessed',
  'decided',
  'dismissed',
  'withdrawn',
] as const
export type MatterState = (typeof matterStates)[number]

/** The agency's side of an application that has come in. Its id is the application's and the case's. */
export interface Matter {
  readonly id: string
  readonly call: string
  readonly version: string
  readonly phase: string
  /** '2026/0123'. */
  readonly number: string
  readonly title: string
  readonly applicant: string
  readonly applicantName: string
  readonly country: string
  readonly countries: readonly string[]
  readonly theme?: string
  /** The applicant's kind: civil society, public or private. */
  readonly kind: string
  readonly language: Language
  /** What was applied for; not there when the phase asks for no budget. */
  readonly asked?: Money
  /** Whether the agency has granted these partners something together before. */
  readonly known: boolean
  /** The submission that everything after reads. */
  readonly submission: string
  readonly receivedAt: Date
  readonly state: MatterState
  readonly section?: string
  readonly adviser?: string
  /** The next day the law or the call sets, and for what. */
  readonly legalDay?: Day
  readonly legalWhat: string
}

/** From this table come the guard, the button, the audit line and the diagram. Law: the Public Administration Act 1967. */
export const moves = {
  accept: {
    from: ['received', 'to complete'],
    to: 'accepted',
    by: rolesFor('check applications'),
    label: moveLabels.accept,
  },
  askToComplete: {
    from: ['received', 'to complete'],
    to: 'to complete',
    by: rolesFor('check applications'),
    label: moveLabels.askToComplete,
    law: '§ 11 (guidance), § 17 (clarify the case)',
  },
  receiveCompletion: { from: ['to complete'], to: 'received', by: 'system' },
  dismiss: {
    from: ['received', 'to complete'],
    to: 'dismissed',
    by: rolesFor('check applications'),
    label: moveLabels.dismiss,
    law: '§§ 23-25 (written, with reasons), § 28 (may be appealed)',
  },
  finishAssessment: { from: ['accepted'], to: 'assessed', by: ['assessor', 'system'] },
  /** Somebody who assessed it has a tie. */
  assessAnew: { from: ['assessed'], to: 'accepted', by: 'system', law: '§ 10 (a person with a tie may not prepare)' },
  decide: {
    from: ['assessed', 'accepted'],
    to: 'decided',
    by: rolesFor('sign the portfolio'),
    label: moveLabels.decide,
    law: '§§ 23-25, § 27 (notice)',
  },
  takeUpAfterAll: {
    from: ['dismissed'],
    to: 'accepted',
    by: rolesFor('review appeals'),
    law: '§ 33 second paragraph',
  },
  withdraw: { from: ['received', 'to complete', 'accepted', 'assessed'], to: 'withdrawn', by: 'system' },
} as const satisfies Moves<MatterState>

/** Nothing more is to be done in it, unless somebody appeals. */
export const isFinished = (state: MatterState): boolean =>
  state === 'decided' || state === 'dismissed' || state === 'withdrawn'

/** The formal check is going on: what is found can still be changed. */
export const isBeingChecked = (state: MatterState): boolean => state === 'received' || state === 'to complete'

/** Whether the person works on the case, as its adviser, in its section or as an assessor: notes for the team are theirs to read. */
export const isOnTheCase = (
  matter: Pick<Matter, 'adviser' | 'section'>,
  person: Person,
  assessments: readonly { readonly assessor: string }[],
): boolean =>
  matter.adviser === person.id ||
  (matter.section !== undefined && matter.section === person.section) ||
  assessments.some(({ assessor }) => assessor === person.id)
