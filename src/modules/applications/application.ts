import type { Day } from '../../foundation/day.ts'
import { type Deadline, hasPassed } from '../../foundation/deadline.ts'
import type { Language } from '../../foundation/language.ts'
import type { Moves } from '../../foundation/moves.ts'
import { belongsTo, isStaff, type OrganisationRole, type Person } from '../../foundation/people/person.ts'
import type { Amount } from '../schemes/index.ts'

/** What is written: an application for a call; or, after a grant, an application for a round, or a report. */
export type Use = 'application' | 'round' | 'report'

/**
 * What several organisations write together: an application, whose id is the case's id; or a form after the grant, which has an id of
 * its own and belongs to the case of the granted application.
 */
export interface Application {
  readonly id: string
  readonly use: Use
  /** The case: the granted application of a form, or for an application its own id. */
  readonly root: string
  readonly call: string
  /** The row id of the scheme version it stays on, and the phase in it, or the form that is written after the grant. */
  readonly version: string
  readonly phase: string
  /** The organisation that speaks for all. */
  readonly coordinator: string
  readonly title: string
  /** The language the agency answers in. */
  readonly language: Language
  readonly createdAt: Date
  /** The application of an earlier phase that was invited to go on here. */
  readonly grownFrom?: string
  /** What a form is for within its project: the number of a round, the duty that a report answers. */
  readonly slot?: string
  /** Where the answers and papers of a form came from. */
  readonly startedFrom?: string
  /** The day a form should be there. It can be handed in later, and is late then. */
  readonly due?: Day
  /** Whether the coordinating partner's signatory alone confirms it, and not every partner's. */
  readonly coordinatorConfirms?: true
  /** What was planned, which a report shows beside what was spent. */
  readonly planned?: readonly PlannedLine[]
  /** The first time it was handed in: from then on the agency knows it. */
  readonly arrivedAt?: Date
  /** When the standing submission was handed in; not there for a draft. */
  readonly submittedAt?: Date
  /** Until when what is missing may be added, when the agency has asked for it. */
  readonly completionUntil?: Date
  readonly withdrawnAt?: Date
  readonly parties: readonly Party[]
  readonly happenings: readonly Happening[]
}

/** What one partner planned on one budget line, in the currency of the budget. */
export interface PlannedLine {
  readonly organisation: string
  readonly line: string
  readonly sum: Amount
}

/** An organisation's place in an application: invited, then joined or declined, perhaps withdrawn. */
export interface Party {
  readonly organisation: string
  /** The language this partner writes in. */
  readonly language: Language
  readonly invitedAt: Date
  readonly joinedAt?: Date
  readonly declinedAt?: Date
  readonly withdrawnAt?: Date
  /** It sees the form, writes in the shared part and brings it together, and has no part of its own to answer. */
  readonly follows?: true
}

/** What later modules have told: the check is done, the agency asked for more, it is decided. */
export interface Happening {
  readonly what: HappeningKind
  readonly at: Date
  readonly data: Readonly<Record<string, unknown>>
}
export const happeningKinds = ['completion asked', 'accepted', 'assessed', 'dismissed', 'decided'] as const
export type HappeningKind = (typeof happeningKinds)[number]

/** The part that all partners share; every other part is named by the id of its partner. */
export const shared = 'shared'

export type PartyState = 'invited' | 'declined' | 'active' | 'withdrawn'

export function partyState(party: Party): PartyState {
  if (party.withdrawnAt) return 'withdrawn'
  if (party.joinedAt) return 'active'
  return party.declinedAt ? 'declined' : 'invited'
}

/** The partners that take part now, the coordinating one first. */
export function activeParties(application: Application): Party[] {
  const active = application.parties.filter((party) => partyState(party) === 'active')
  const rank = (party: Party) => (party.organisation === application.coordinator ? 0 : 1)
  return active.sort((a, b) => rank(a) - rank(b) || a.invitedAt.getTime() - b.invitedAt.getTime())
}

/** The partners that have a part of their own to answer: all that take part, but those that only follow. */
export const answeringParties = (application: Application): Party[] =>
  activeParties(application).filter(({ follows }) => !follows)

/** Whether it is written after the grant: a round or a report, which no call closes for and whose partners the agreement names. */
export const isAfterGrant = ({ use }: Pick<Application, 'use'>): boolean => use !== 'application'

/** Whether its day has passed and it is not there. */
export const isLate = ({ due, submittedAt }: Pick<Application, 'due' | 'submittedAt'>, today: Day): boolean =>
  due !== undefined && due < today && !submittedAt

/** The partners whose signatories confirm it: all that answer, or the coordinating one alone. */
export const confirming = (application: Application): Party[] =>
  application.coordinatorConfirms
    ? activeParties(application).filter(({ organisation }) => organisation === application.coordinator)
    : answeringParties(application)

/** The person's own active partners in the application, where they have one of the roles. Empty for a stranger. */
export const ownParties = (application: Application, person: Person, ...roles: readonly OrganisationRole[]): Party[] =>
  activeParties(application).filter(({ organisation }) => belongsTo(person, organisation, ...roles))

/** Partners see what they take part in; staff what has been handed in. */
export const maySee = (application: Application, person: Person): boolean =>
  ownParties(application, person).length > 0 || (isStaff(person) && application.arrivedAt !== undefined)

/** Where an application stands. It follows from what has happened and is never stored. */
export const statuses = [
  'draft',
  'taken back',
  'not handed in',
  'submitted',
  'to complete',
  'in assessment',
  'dismissed',
  'decided',
  'withdrawn',
] as const
export type Status = (typeof statuses)[number]

/**
 * What may happen to an application, and by whom. The status is never stored: each move is something that happens, and
 * `statusOf` reads the status from all of it. The agency's moves are told by decisions.
 */
export const moves = {
  'hand in': { from: ['draft', 'taken back', 'to complete'], to: 'submitted', by: 'partner' },
  'take back': { from: ['submitted'], to: 'taken back', by: 'partner' },
  'miss the deadline': { from: ['draft', 'taken back'], to: 'not handed in', by: 'system' },
  'give up': {
    from: ['draft', 'taken back', 'not handed in', 'submitted', 'to complete', 'in assessment'],
    to: 'withdrawn',
    by: 'partner',
  },
  'ask for more': { from: ['submitted'], to: 'to complete', by: 'programme adviser' },
  accept: { from: ['submitted', 'to complete'], to: 'in assessment', by: 'programme adviser' },
  dismiss: { from: ['submitted', 'to complete'], to: 'dismissed', by: 'programme adviser' },
  'take up after all': { from: ['dismissed'], to: 'in assessment', by: ['programme adviser', 'budget authority'] },
  decide: { from: ['in assessment'], to: 'decided', by: 'budget authority' },
} as const satisfies Moves<Status>

/** Whether a move can be made from where the application stands. */
export const canBe = (move: keyof typeof moves, status: Status): boolean =>
  (moves[move].from as readonly Status[]).includes(status)

/** What has happened -> where it stands. `closes` is the call's deadline; after a grant none holds, and a late report is still a draft. */
export function statusOf(application: Application, closes: Deadline, now: Date): Status {
  if (application.withdrawnAt) return 'withdrawn'
  if (!application.submittedAt) {
    if (!isAfterGrant(application) && hasPassed(closes, now)) return 'not handed in'
    return application.arrivedAt ? 'taken back' : 'draft'
  }
  const last = application.happenings.findLast(({ what }) => what in afterSubmission)
  if (!last) return 'submitted'
  if (last.what === 'completion asked' && application.submittedAt > last.at) return 'submitted'
  return afterSubmission[last.what]
}

const afterSubmission: Readonly<Record<HappeningKind, Status>> = {
  'completion asked': 'to complete',
  accepted: 'in assessment',
  assessed: 'in assessment',
  dismissed: 'dismissed',
  decided: 'decided',
}

/** Whether words may be changed now: in a draft, however late (nothing is locked away), or while the agency waits for what is missing. */
export function isOpenForWriting(application: Application, now: Date): boolean {
  if (application.withdrawnAt) return false
  if (!application.submittedAt) return true
  const { completionUntil } = application
  return completionUntil !== undefined && completionUntil >= now
}
