import type { Person } from '../../../foundation/people/person.ts'
import { mayMember } from '../../../foundation/people/rights.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { type Application, confirming, isOpenForWriting } from '../application.ts'
import { why as after } from '../forms/approval-form.words.ts'
import { said } from '../forms/said.ts'
import { words } from './approval.words.ts'

/** A signatory's yes to the application as it stood. It holds for that content and no other: what stands now is a matter of arithmetic. */
export interface Approval {
  readonly id: string
  readonly organisation: string
  readonly contentHash: string
  readonly by: string
  readonly at: Date
  /** The signatory regretted it while the content still stood. */
  readonly takenBackAt?: Date
}

/** The approval of this content for an organisation, when there is one. */
export const approvalOf = (
  approvals: readonly Approval[],
  organisation: string,
  contentHash: string,
): Approval | undefined =>
  approvals.find(
    (one) => one.organisation === organisation && one.contentHash === contentHash && one.takenBackAt === undefined,
  )

/** Where a partner's approval stands: given for what is there now; given for what was there before; or not given. */
export interface PartyApproval {
  readonly organisation: string
  readonly state: 'approved' | 'changed since' | 'waiting'
  /** The newest that was given and not regretted. */
  readonly approval?: Approval | undefined
}

/** Where the approval of each partner that confirms stands, for the content of this hash. */
export function standingApprovals(
  application: Application,
  approvals: readonly Approval[],
  contentHash: string,
): PartyApproval[] {
  return confirming(application).map(({ organisation }) => {
    const given = approvalOf(approvals, organisation, contentHash)
    if (given) return { organisation, state: 'approved', approval: given }
    const [earlier] = approvals
      .filter((one) => one.organisation === organisation && one.takenBackAt === undefined)
      .sort((a, b) => b.at.getTime() - a.at.getTime())
    return earlier ? { organisation, state: 'changed since', approval: earlier } : { organisation, state: 'waiting' }
  })
}

/** Whether all partners have approved the same content, the one that stands. */
export const isApprovedByAll = (standing: readonly PartyApproval[]): boolean =>
  standing.length > 0 && standing.every(({ state }) => state === 'approved')

/** The partners a person may approve for: where they are an authorised signatory. */
export const signsFor = (application: Application, person: Person): string[] =>
  confirming(application)
    .map(({ organisation }) => organisation)
    .filter((organisation) => mayMember(person, organisation, 'approve for the organisation'))

/** What stands when somebody wants to approve. */
export interface Approving {
  readonly application: Application
  readonly organisation: string
  /** The hash of what the person has read, and of what stands now. */
  readonly read: string
  readonly stands: string
  /** How much is left to put right. */
  readonly lacks: number
  readonly now: Date
}

/** What to tell the person when they cannot approve for a partner; nothing when they can. */
export function whyNotApprove(person: Person, approving: Approving): Refusal | undefined {
  const { application, organisation, read, stands, lacks, now } = approving
  if (!signsFor(application, person).includes(organisation)) return refuse(words.signatoriesApprove)
  const say = said(application, words, after)
  if (!isOpenForWriting(application, now)) return refuse(say.withTheAgency)
  if (lacks > 0) return refuse(words.somethingIsLeft(lacks))
  return read === stands ? undefined : refuse(say.changedMeanwhile)
}

/** What to tell the person when an approval cannot be taken back; nothing when it can. What is handed in is taken back as a whole. */
export function whyNotTakeBackApproval(
  person: Person,
  { application, organisation, now }: Pick<Approving, 'application' | 'organisation' | 'now'>,
): Refusal | undefined {
  if (!signsFor(application, person).includes(organisation)) return refuse(words.signatoriesApprove)
  return isOpenForWriting(application, now) ? undefined : refuse(said(application, words, after).withTheAgency)
}

/** What to tell the person when they cannot ask the partners to approve; nothing when they can. */
export function whyNotAsk(
  person: Person,
  standing: readonly PartyApproval[],
  { application, lacks, now }: Pick<Approving, 'application' | 'lacks' | 'now'>,
): Refusal | undefined {
  if (!mayMember(person, application.coordinator, 'ask for approvals')) return refuse(words.coordinatorAsks)
  const say = said(application, words, after)
  if (!isOpenForWriting(application, now)) return refuse(say.withTheAgency)
  if (lacks > 0) return refuse(words.finishFirst(lacks))
  return isApprovedByAll(standing) ? refuse(say.allHaveApproved) : undefined
}
