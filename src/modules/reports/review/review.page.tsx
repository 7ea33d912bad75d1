import type { Day } from '../../../foundation/day.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { type Problem, Section, usePage } from '../../../ui/index.ts'
import { type Agreement, StaffAgreementFrame } from '../../agreements/index.ts'
import { type ScannedFiles, SubmittedApplication, vouchersIn } from '../../applications/index.ts'
import { wordsOf } from '../../schemes/index.ts'
import type { Audit } from '../audits/audit.store.ts'
import { AccountTables, DifferingTable } from '../consolidation/account-tables.tsx'
import { SaidTwiceNotice } from '../consolidation/consolidation.page.tsx'
import { words as consolidation } from '../consolidation/consolidation.words.ts'
import type { Report } from '../consolidation/report.store.ts'
import { ResultsTable } from '../consolidation/results-table.tsx'
import { DutyFacts } from '../duties/duty.page.tsx'
import type { DutyAtHand } from '../duties/duty.store.ts'
import type { Named } from '../duties/duty-parts.tsx'
import { AnswerWish } from '../extensions/answer-wish.tsx'
import type { Extension } from '../extensions/extension.ts'
import { ExtensionHistory } from '../extensions/extension-parts.tsx'
import { staffDutyPath } from '../paths.ts'
import { PointsList } from './points-list.tsx'
import type { Review } from './review.ts'
import { words } from './review.words.ts'
import { ReviewForm } from './review-form.tsx'
import { ReviewHistory } from './review-parts.tsx'

export interface ReviewProps {
  readonly agreement: Agreement
  readonly duty: DutyAtHand
  readonly named: Named
  readonly today: Day
  readonly report: Report | undefined
  readonly scanned: ScannedFiles
  readonly audits: readonly Audit[]
  readonly reviews: readonly Review[]
  readonly extensions: readonly Extension[]
  readonly people: ReadonlyMap<string, string>
  /** Why the reader cannot answer the report now; then there is no form. */
  readonly whyNot: Refusal | undefined
  readonly mayAnswerWish: boolean
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: readonly Problem[] | undefined
  readonly refusal?: Refusal | undefined
}

/** One duty for the agency: what to look at, planned beside used, results, the report as it was handed in, the answer. */
export function ReviewPage(props: ReviewProps) {
  const { agreement, duty, report, named, problems, refusal } = props
  const { t } = usePage()
  const asked = props.extensions.find(({ state }) => state === 'asked')
  return (
    <StaffAgreementFrame agreement={agreement} tab="reports" page={wordsOf(duty.name)} {...{ problems, refusal }}>
      <DutyFacts {...props} />
      {asked && props.mayAnswerWish && <AnswerWish {...props} extension={asked} />}
      <ExtensionHistory extensions={props.extensions} people={props.people} />
      {!report && duty.kind !== 'audit' && <p>{t(words.notYet)}</p>}
      {duty.kind === 'audit' && props.audits.length === 0 && <p>{t(words.notYetAudit)}</p>}
      {report && <PointsList points={report.points} partners={named.partners} />}
      <Audits audits={props.audits} />
      {report && <Compared {...props} report={report} />}
      <ReviewHistory reviews={props.reviews} />
      {report && <ReviewForm {...props} report={report} />}
      {report && (
        <Section title={words.asHandedIn}>
          <SubmittedApplication
            snapshot={report.snapshot}
            scanned={props.scanned}
            fileHref={({ id }) => `${staffDutyPath(duty)}/files/${id}`}
          />
        </Section>
      )}
    </StaffAgreementFrame>
  )
}

function Compared({ report, named, duty }: ReviewProps & { report: Report }) {
  const { account, reached, form } = report
  const { partners } = named
  return (
    <>
      {account && (
        <Section title={consolidation.money}>
          <DifferingTable lines={report.differing} />
          <AccountTables
            {...{ account, partners }}
            deviation={report.followUp.agreement.deviation}
            vouchers={vouchersIn(report.snapshot)}
            voucherHref={({ id }) => `${staffDutyPath(duty)}/files/${id}`}
          />
        </Section>
      )}
      {reached.length > 0 && (
        <Section title={consolidation.results}>
          <SaidTwiceNotice report={report} />
          <ResultsTable {...{ reached, form, partners }} />
        </Section>
      )}
    </>
  )
}

function Audits({ audits }: Pick<ReviewProps, 'audits'>) {
  const { t, instant } = usePage()
  if (audits.length === 0) return null
  return (
    <Section title={words.audit}>
      {audits.map(({ firm, findings, at }) => (
        <div key={at.toISOString()}>
          <p>
            {firm} <span class="soft small">{instant(at)}</span>
          </p>
          {findings.length === 0 && <p>{t(words.noFindings)}</p>}
          <ul>
            {findings.map(({ line, text }, index) => (
              <li key={index}>
                {line !== '' && <strong>{line}: </strong>}
                {text}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}
