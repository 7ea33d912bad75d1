import { signInAgainPath } from '../../../foundation/people/index.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { ActForm, ButtonLink, Frame, Notice, Section, Table, Tag, usePage } from '../../../ui/index.ts'
import { type Application, isAfterGrant, shared } from '../application.ts'
import type { ScannedFiles } from '../attachments/file-states.store.ts'
import { page as after } from '../forms/approval-form.words.ts'
import { said } from '../forms/said.ts'
import { applicationPath, approvalPath, filePath, submissionPath } from '../paths.ts'
import type { Snapshot } from '../snapshot.ts'
import type { Standing } from '../submission/standing.store.ts'
import { shortHash } from '../submission/submission.ts'
import { SubmittedApplication } from '../submission/submitted.tsx'
import type { PartyApproval } from './approval.ts'
import { words } from './approval-page.words.ts'
import type { Change } from './changes.ts'

export interface ApprovalProps {
  readonly standing: Standing
  readonly people: ReadonlyMap<string, string>
  /** Partners where nobody is an authorised signatory. */
  readonly unsigned: readonly string[]
  /** The reader's own organisations they are an administrator of. */
  readonly administers: readonly string[]
  /** The partners the reader signs for, and why they cannot approve now. */
  readonly mine: readonly { readonly organisation: string; readonly whyNot: Refusal | undefined }[]
  /** Whether the reader has proved who they are a moment ago. */
  readonly isRecent: boolean
  readonly whyNotAsk: Refusal | undefined
  /** Whether the reader speaks for the coordinating partner. */
  readonly coordinates: boolean
  readonly changes: readonly Change[]
  readonly refusal?: Refusal | undefined
}

/** What is approved, by whom, and what is left before it can be. */
export function ApprovalPage(props: ApprovalProps) {
  const { application } = props.standing.draft
  const crumbs = [{ href: applicationPath(application.id), label: application.title }]
  return (
    <Frame title={words.title} lead={leadOf(application)} crumbs={crumbs} refusal={props.refusal}>
      <PartyTable {...props} />
      <LeftToDo standing={props.standing} />
      <Changes {...props} />
      <What {...props} />
      {props.mine.map((one) => (
        <Mine key={one.organisation} {...props} {...one} />
      ))}
      {props.coordinates && hasOthers(props) && (
        <ActForm
          action={`${approvalPath(application.id)}/requests`}
          label={words.ask}
          look="secondary"
          refusal={props.whyNotAsk}
        />
      )}
      {props.coordinates && <NextStep id={application.id} />}
    </Frame>
  )
}

/** Somebody else than the reader is to approve. */
const hasOthers = ({ standing, mine }: ApprovalProps) =>
  standing.parties.some((party) => !mine.some(({ organisation }) => organisation === party.organisation))

const leadOf = (application: Application) =>
  isAfterGrant(application) ? (application.coordinatorConfirms ? after.leadAlone : after.leadAll) : words.lead

function NextStep({ id }: { id: string }) {
  const { t } = usePage()
  return (
    <p>
      <a href={submissionPath(id)}>{t(words.toSubmission)}</a>
    </p>
  )
}

const tones = { approved: 'success', 'changed since': 'warning', waiting: 'neutral' } as const

function PartyTable(props: ApprovalProps) {
  const { t } = usePage()
  const { names } = props.standing.draft
  const columns = [
    { head: words.partner, cell: ({ organisation }: PartyApproval) => names.get(organisation)?.name ?? '' },
    {
      head: words.state,
      cell: ({ state }: PartyApproval) => <Tag tone={tones[state]}>{t(words.states[state])}</Tag>,
    },
    { head: words.by, cell: (party: PartyApproval) => <By {...props} party={party} /> },
  ]
  const rows = props.standing.parties
  return <Table caption={words.who} columns={columns} rows={rows} keyOf={({ organisation }) => organisation} />
}

function By(props: ApprovalProps & { party: PartyApproval }) {
  const { party, people, unsigned, administers } = props
  const { t, instant } = usePage()
  const { organisation, state, approval } = party
  if (approval) {
    const { changedAfter } = said(props.standing.draft.application, words, { changedAfter: after.changedAfter })
    const say = state === 'approved' ? words.approvedBy : changedAfter
    return <>{t(say(people.get(approval.by) ?? '', instant(approval.at)))}</>
  }
  if (!unsigned.includes(organisation)) return null
  if (!administers.includes(organisation)) return <>{t(words.nobodySigns)}</>
  return (
    <>
      {t(words.nobodySigns)} <a href={`/organisations/${organisation}/members`}>{t(words.appoint)}</a>
    </>
  )
}

/** What is left before the application can be approved and handed in, each with the way to its place. */
export function LeftToDo({ standing: { draft, readiness } }: { standing: Standing }) {
  const { t } = usePage()
  const { lacks, unmet, invited } = readiness
  const nameOf = (part: string) => (part === shared ? t(words.together) : (draft.names.get(part)?.name ?? ''))
  return (
    <Section title={words.left} id="left">
      {lacks.length === 0 && <p>{t(words.nothingLeft)}</p>}
      {[...Map.groupBy(lacks, ({ part }) => part)].map(([part, list]) => (
        <Section key={part} title={nameOf(part)} level={3}>
          <ul>
            {list.map(({ what, say, href }, index) => (
              <li key={index}>
                <a href={href}>{t(what)}</a>: {t(say)}
              </li>
            ))}
          </ul>
        </Section>
      ))}
      {unmet.length > 0 && (
        <Notice tone="warning">
          <p>{t(words.unmet)}</p>
          <ul>
            {unmet.map(({ say, otherwise }) => (
              <li key={t(say)}>
                {t(say)} {t(otherwise)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {invited.length > 0 && <p>{t(words.invited(invited.map(nameOf).join(', ')))}</p>}
    </Section>
  )
}

const howTones = {
  added: 'info',
  changed: 'info',
  removed: 'warning',
  joined: 'info',
  left: 'warning',
} as const satisfies Record<Change['how'], string>

function Changes({ changes, people }: ApprovalProps) {
  const { t, instant } = usePage()
  if (changes.length === 0) return null
  return (
    <Section title={words.whatIsNew} id="changes">
      <ul>
        {changes.map(({ how, href, what, by, at }) => (
          <li key={`${href} ${t(what)}`}>
            <a href={href}>{t(what)}</a> <Tag tone={howTones[how]}>{t(words.how[how])}</Tag>{' '}
            <span class="soft">
              {by ? people.get(by) : ''} {instant(at)}
            </span>
          </li>
        ))}
      </ul>
      <p class="soft small">{t(words.elseChanged)}</p>
    </Section>
  )
}

function What({ standing }: ApprovalProps) {
  const { t } = usePage()
  return (
    <Section title={words.whatTitle}>
      <p>
        <a href={`${approvalPath(standing.draft.application.id)}/text`}>
          {t(said(standing.draft.application, words, { readAll: after.readAll }).readAll)}
        </a>
      </p>
      <p class="soft small">{t(words.fingerprint(shortHash(standing.readiness.hash)))}</p>
    </Section>
  )
}

/** The whole application as it would be handed in now: on a page of its own, since it may be long and the line bad. */
export function WholeTextPage({ snapshot, scanned }: { snapshot: Snapshot; scanned: ScannedFiles }) {
  const { t } = usePage()
  const { application, title } = snapshot
  const crumbs = [
    { href: applicationPath(application), label: title },
    { href: approvalPath(application), label: t(words.title) },
  ]
  return (
    <Frame title={title} lead={words.whatTitle} crumbs={crumbs}>
      <SubmittedApplication {...{ snapshot, scanned }} fileHref={({ id }) => filePath(application, id)} />
      <p>
        <a href={approvalPath(application)}>{t(words.seeApprovals)}</a>
      </p>
    </Frame>
  )
}

type MineProps = ApprovalProps & ApprovalProps['mine'][number]

function Mine(props: MineProps) {
  const { t } = usePage()
  const { standing, organisation, whyNot, isRecent } = props
  const { id } = standing.draft.application
  const name = standing.draft.names.get(organisation)?.name ?? ''
  const state = standing.parties.find((one) => one.organisation === organisation)?.state
  if (state === 'approved')
    return (
      <ActForm action={`${approvalPath(id)}/removal`} label={words.takeBack} look="quiet" hidden={{ organisation }} />
    )
  const hidden = { organisation, content: standing.readiness.hash }
  return (
    <Section title={words.approveFor(name)} level={3}>
      {!whyNot && (
        <p>{t(said(standing.draft.application, words, { approveMeans: after.approveMeans }).approveMeans)}</p>
      )}
      {whyNot || isRecent ? (
        <ActForm action={approvalPath(id)} label={words.approveFor(name)} hidden={hidden} refusal={whyNot} />
      ) : (
        <ButtonLink href={signInAgainPath(approvalPath(id))}>{t(words.signInAgain)}</ButtonLink>
      )}
    </Section>
  )
}
