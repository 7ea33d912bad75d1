import type { Refusal } from '../../../foundation/refusal.ts'
import { ActForm, Facts, Frame, Section, usePage } from '../../../ui/index.ts'
import { type Application, isAfterGrant } from '../application.ts'
import { LeftToDo } from '../approvals/approval.page.tsx'
import { ApprovalNotice } from '../approvals/approval-notice.tsx'
import { words as approvalWords } from '../approvals/approval-page.words.ts'
import { page as after, titles } from '../forms/hand-in-form.words.ts'
import { said } from '../forms/said.ts'
import { applicationPath, approvalPath, receiptPath, submissionPath } from '../paths.ts'
import type { Standing } from './standing.store.ts'
import { words } from './submission-page.words.ts'

export interface SubmissionProps {
  readonly standing: Standing
  /** Why the reader cannot hand it in now. */
  readonly whyNot: Refusal | undefined
  /** Whether there is a submission to see a receipt of. */
  readonly hasReceipt: boolean
  readonly refusal?: Refusal | undefined
}

/** Where an application is handed in: the deadline, what is left, who has approved, and the button. */
export function SubmissionPage({ standing, whyNot, hasReceipt, refusal }: SubmissionProps) {
  const { t } = usePage()
  const { application, names } = standing.draft
  const crumbs = [{ href: applicationPath(application.id), label: application.title }]
  return (
    <Frame
      title={titleOf(application)}
      lead={said(application, words, { lead: after.lead }).lead}
      crumbs={crumbs}
      refusal={refusal}
    >
      <ApprovalNotice
        application={application.id}
        parties={standing.parties}
        nameOf={(id) => names.get(id)?.name ?? ''}
      />
      <Until standing={standing} />
      {hasReceipt && (
        <p>
          <a href={receiptPath(application.id)}>{t(words.seeReceipt)}</a>
        </p>
      )}
      <LeftToDo standing={standing} />
      <Approvals standing={standing} />
      <ActForm
        action={submissionPath(application.id)}
        label={words.submit}
        hidden={{ content: standing.readiness.hash }}
        refusal={whyNot}
      />
    </Frame>
  )
}

/** What handing in is called for an application, a round or a report. */
export const titleOf = ({ use }: Application) => (use === 'application' ? words.title : titles[use])

function Until({ standing: { draft } }: Pick<SubmissionProps, 'standing'>) {
  const { deadline, day, t } = usePage()
  const { application, call } = draft
  const say = said(application, words, { closes: after.closes, completeBy: after.completeBy })
  const { due } = application
  const until = due === undefined ? t(after.noDay) : day(due)
  const { completionUntil, submittedAt } = application
  const completing = submittedAt !== undefined && completionUntil !== undefined
  return (
    <Facts
      facts={[
        { term: say.closes, value: isAfterGrant(application) ? until : deadline(call.closes) },
        completing && { term: say.completeBy, value: deadline({ ...call.closes, at: completionUntil }) },
      ]}
    />
  )
}

function Approvals({ standing: { draft, parties } }: Pick<SubmissionProps, 'standing'>) {
  const { t } = usePage()
  const given = parties.filter(({ state }) => state === 'approved').length
  return (
    <Section title={words.approvals}>
      <p>
        {t(said(draft.application, words, { approvedOf: after.approvedOf }).approvedOf(given, parties.length))}{' '}
        <a href={approvalPath(draft.application.id)}>{t(approvalWords.seeApprovals)}</a>
      </p>
    </Section>
  )
}
