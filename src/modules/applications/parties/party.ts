import type { Person } from '../../../foundation/people/person.ts'
import { mayMember } from '../../../foundation/people/rights.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import {
  type Application,
  activeParties,
  canBe,
  isAfterGrant,
  isOpenForWriting,
  type Party,
  partyState,
  type Status,
} from '../application.ts'
import { words as after } from '../forms/overview-form.words.ts'
import { words } from './party.words.ts'

const partyIn = (application: Application, organisation: string): Party | undefined =>
  application.parties.find((party) => party.organisation === organisation)

/** Whether the person writes for the coordinating partner. */
export const coordinates = (application: Application, person: Person): boolean =>
  mayMember(person, application.coordinator, 'write applications')

/** What to tell the person when they cannot invite partners now; nothing when they can. */
export function whyNotInvite(application: Application, person: Person, now: Date): Refusal | undefined {
  if (isAfterGrant(application)) return refuse(after.inTheAgreement)
  if (!coordinates(application, person)) return refuse(words.coordinatorInvites)
  if (!isOpenForWriting(application, now)) return refuse(words.notWhileWithAgency)
  return undefined
}

/** A partner has withdrawn from an application, and why. */
export interface Withdrawal {
  readonly organisation: string
  readonly reason: string
  readonly at: Date
}

/** What to tell the person when this organisation cannot be invited; one that declined or left may be asked again. */
export function whyNotInviteThis(application: Application, organisation: string): Refusal | undefined {
  const party = partyIn(application, organisation)
  const state = party && partyState(party)
  if (state === 'active') return refuse(words.alreadyPartner)
  if (state === 'invited') return refuse(words.alreadyInvited)
  return undefined
}

/** What to tell the person when they cannot say yes or no for an organisation; nothing when they can. */
export function whyNotAnswerInvitation(
  application: Application,
  person: Person,
  organisation: string,
  byLink: boolean,
  now: Date,
): Refusal | undefined {
  if (!mayMember(person, organisation, 'write applications')) return refuse(words.writersAnswer)
  const party = partyIn(application, organisation)
  const state = party && partyState(party)
  if (state === 'active') return refuse(words.alreadyPartner)
  if (state !== 'invited' && !byLink) return refuse(words.invitationGone)
  if (!isOpenForWriting(application, now)) return refuse(words.notWhileWithAgency)
  return undefined
}

/** What to tell the person when an invitation cannot be taken back. */
export function whyNotTakeBackInvitation(
  application: Application,
  person: Person,
  organisation: string,
): Refusal | undefined {
  if (!coordinates(application, person)) return refuse(words.coordinatorInvites)
  const party = partyIn(application, organisation)
  return party && partyState(party) === 'invited' ? undefined : refuse(words.invitationGone)
}

/** What to tell the person when their organisation cannot leave; nothing when it can. The coordinating partner hands over first. */
export function whyNotWithdraw(
  application: Application,
  person: Person,
  organisation: string,
  status: Status,
): Refusal | undefined {
  if (isAfterGrant(application)) return refuse(after.inTheAgreement)
  if (!mayMember(person, organisation, 'withdraw from an application')) return refuse(words.leadersWithdraw)
  if (!isActive(application, organisation)) return refuse(words.notPartner)
  if (organisation === application.coordinator) return refuse(words.handOverFirst)
  return canBe('give up', status) ? undefined : refuse(words.alreadyOver)
}

/** What to tell the person when the whole application cannot be given up. */
export function whyNotGiveUp(application: Application, person: Person, status: Status): Refusal | undefined {
  if (isAfterGrant(application)) return refuse(after.inTheAgreement)
  if (!mayMember(person, application.coordinator, 'withdraw from an application'))
    return refuse(words.coordinatorGivesUp)
  return canBe('give up', status) ? undefined : refuse(words.alreadyOver)
}

/** What to tell the person when coordination cannot be handed to this organisation. */
export function whyNotHandOver(
  application: Application,
  person: Person,
  to: string,
  status: Status,
): Refusal | undefined {
  if (isAfterGrant(application)) return refuse(after.inTheAgreement)
  if (!mayMember(person, application.coordinator, 'hand over the coordination'))
    return refuse(words.administratorHandsOver)
  if (to === application.coordinator || !isActive(application, to)) return refuse(words.chooseAPartner, 'organisation')
  return canBe('give up', status) ? undefined : refuse(words.alreadyOver)
}

const isActive = (application: Application, organisation: string): boolean =>
  activeParties(application).some((party) => party.organisation === organisation)
