import { type Deadline, formatInstant, hasPassed, onBothClocks } from '../../../foundation/deadline.ts'
import { type Language, localeOf, type Words } from '../../../foundation/language.ts'
import type { Person } from '../../../foundation/people/person.ts'
import { mayMember } from '../../../foundation/people/rights.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { type Call, inEveryLanguage } from '../../schemes/index.ts'
import { type Application, isAfterGrant, isOpenForWriting, type Status } from '../application.ts'
import type { PartyApproval } from '../approvals/approval.ts'
import { why as after } from '../forms/hand-in-form.words.ts'
import { said } from '../forms/said.ts'
import { words } from './handing-in.words.ts'

/** What stands when somebody wants to hand an application in. */
export interface HandingIn {
  readonly application: Application
  readonly call: Pick<Call, 'opens' | 'closes'>
  /** How much is left to put right. */
  readonly lacks: number
  readonly parties: readonly PartyApproval[]
  readonly nameOf: (organisation: string) => string
  /** Who handed it in, when it stands with the agency. */
  readonly standing?: { readonly by: string; readonly at: Date } | undefined
  readonly now: Date
  /** The zone of the person's own clock. */
  readonly zone: string
}

/** Those who speak for the coordinating partner hand in and take back: its administrators and authorised signatories. */
export const leads = (application: Pick<Application, 'coordinator'>, person: Person): boolean =>
  mayMember(person, application.coordinator, 'submit applications')

/** What to tell the person when the application cannot be handed in; nothing when it can. The deadline's last second counts. */
export function whyNotHandIn(person: Person, handing: HandingIn): Refusal | undefined {
  if (!leads(handing.application, person)) return refuse(said(handing.application, words, after).leadersHandIn)
  return whyNotNow(handing) ?? whyNotAsItStands(handing)
}

/** Whether this is a time for it: in a draft until the call closes (after a grant, at any time: late is better than never), or while the agency waits for what is missing. */
function whyNotNow({ application, call, standing, now, zone }: HandingIn): Refusal | undefined {
  if (application.withdrawnAt) return refuse(words.withdrawn)
  if (application.submittedAt) {
    if (isOpenForWriting(application, now)) return undefined
    const { completionUntil } = application
    if (completionUntil)
      return refuse(
        said(application, words, after).completionOver(onClocks({ ...call.closes, at: completionUntil }, zone)),
      )
    return refuse(words.alreadyIn(standing?.by ?? '', atOn(standing?.at ?? application.submittedAt, zone)))
  }
  if (isAfterGrant(application)) return undefined
  if (call.opens.at > now) return refuse(words.notOpenYet(onClocks(call.opens, zone)))
  return hasPassed(call.closes, now)
    ? refuse(words.tooLate(onClocks(call.closes, zone), secondsOn(call.closes, now, zone)))
    : undefined
}

function whyNotAsItStands({ application, lacks, parties, nameOf }: HandingIn): Refusal | undefined {
  if (lacks > 0) return refuse(words.somethingIsLeft(lacks))
  const waiting = parties.filter(({ state }) => state !== 'approved').map(({ organisation }) => nameOf(organisation))
  return waiting.length > 0 ? refuse(said(application, words, after).notApproved(listOf(waiting))) : undefined
}

/** What to tell the person when a submission cannot be taken back; nothing when it can: before the deadline, and before it has been taken up. */
export function whyNotTakeBack(
  person: Person,
  { application, call, now, zone }: Pick<HandingIn, 'application' | 'call' | 'now' | 'zone'>,
  status: Status,
): Refusal | undefined {
  if (!leads(application, person)) return refuse(said(application, words, after).leadersHandIn)
  if (!application.submittedAt) return refuse(words.notIn)
  if (isAfterGrant(application)) return refuse(words.askAdviser)
  if (hasPassed(call.closes, now)) return refuse(words.tooLateToTakeBack(onClocks(call.closes, zone)))
  return status === 'submitted' ? undefined : refuse(words.takenUp)
}

const onClocks = (deadline: Deadline, zone: string): Words =>
  inEveryLanguage((language) => onBothClocks(deadline, zone, language))
const atOn = (at: Date, zone: string): Words => inEveryLanguage((language) => formatInstant(at, zone, language))
const listOf = (names: readonly string[]): Words =>
  inEveryLanguage((language) => new Intl.ListFormat(localeOf[language]).format(names))

/** The time to the second, on the agency's clock and on the person's own: '00:00:00', or '00:00:00 (01:00:00)'. */
function secondsOn({ zone }: Deadline, now: Date, own: string): Words {
  const clock = (timeZone: string, language: Language) =>
    new Intl.DateTimeFormat(localeOf[language], { timeStyle: 'medium', timeZone }).format(now)
  return inEveryLanguage((language) => {
    const [there, here] = [clock(zone, language), clock(own, language)]
    return there === here ? there : `${there} (${here})`
  })
}
