import { toDecimal } from '../../../foundation/money.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { ActForm, EmptyState, Field, Notice, type Problem, Section, usePage } from '../../../ui/index.ts'
import { type Agreement, AgreementFrame } from '../../agreements/index.ts'
import { vouchersIn } from '../../applications/index.ts'
import type { DutyAtHand } from '../duties/duty.store.ts'
import { isOpen } from '../duties/duty.ts'
import { saidTwice } from '../facts/results.ts'
import { consolidationPath, formFilePath } from '../paths.ts'
import { AccountTables, DifferingTable } from './account-tables.tsx'
import { words } from './consolidation.words.ts'
import type { Report } from './report.store.ts'
import { ResultsTable } from './results-table.tsx'

export interface ConsolidationProps {
  readonly agreement: Agreement
  readonly duty: DutyAtHand
  readonly report: Report | undefined
  readonly partners: ReadonlyMap<string, string>
  /** Whether the reader writes for the coordinating partner, and the report is still written. */
  readonly mayState: boolean
  readonly typed?: Readonly<Record<string, string>>
  readonly problems?: readonly Problem[] | undefined
  readonly refusal?: Refusal | undefined
}

/** All partners' parts of a report beside each other: money that adds up, results, and where the shared statement differs. */
export function ConsolidationPage(props: ConsolidationProps) {
  const { agreement, duty, report, partners, problems, refusal } = props
  const { t } = usePage()
  const account = report?.account
  return (
    <AgreementFrame agreement={agreement} tab="reports" page={words.title} wide {...{ problems, refusal }}>
      <p class="lead">{t(words.lead)}</p>
      {isOpen(duty) && <p class="soft">{t(words.asItStands)}</p>}
      {!account && !report?.reached.length && <EmptyState title={words.nothingYet} />}
      {report && account && (
        <Section title={words.money}>
          <DifferingTable lines={report.differing} />
          <AccountTables
            {...{ account, partners }}
            deviation={report.followUp.agreement.deviation}
            vouchers={vouchersIn(report.snapshot)}
            voucherHref={({ id }) => formFilePath(duty.form ?? '', id)}
          />
        </Section>
      )}
      {report && report.reached.length > 0 && (
        <Section title={words.results}>
          <SaidTwiceNotice report={report} />
          <ResultsTable {...{ partners }} reached={report.reached} form={report.form} />
        </Section>
      )}
      {props.mayState && report && account && <StateForm {...props} report={report} />}
    </AgreementFrame>
  )
}

/** Where all together say another number than each for itself. */
export function SaidTwiceNotice({ report }: { report: Pick<Report, 'reached'> }) {
  const { t, number } = usePage()
  return (
    <>
      {saidTwice(report.reached).map(({ indicator, together, parts }) => (
        <Notice key={indicator} tone="warning">
          {t(words.saidTwice(indicator, number(together), number(parts)))}
        </Notice>
      ))}
    </>
  )
}

function StateForm({ duty, report, typed, problems = [] }: ConsolidationProps & { report: Report }) {
  const account = report.account
  if (!account) return null
  const known = new Map(report.statements.map((one) => [one.line, one]))
  const errorOf = (name: string) => problems.find(({ field }) => field === name)?.say
  return (
    <Section title={words.stated} lead={words.statedLead}>
      <ActForm action={consolidationPath(duty)} label={words.keep} look="secondary">
        {account.lines.map(({ line, name }) => {
          const stated = known.get(line)
          const sum = stated ? toDecimal(stated.sum) : ''
          return (
            <fieldset key={line} class="ds-fieldset row">
              <legend class="ds-label">{name}</legend>
              <Field
                type="money"
                currency={account.currency}
                name={`sum-${line}`}
                label={words.accounts}
                value={typed?.[`sum-${line}`] ?? sum}
                error={errorOf(`sum-${line}`)}
                optional
              />
              <Field
                type="text"
                name={`note-${line}`}
                label={words.why}
                value={typed?.[`note-${line}`] ?? stated?.note}
                optional
              />
            </fieldset>
          )
        })}
      </ActForm>
    </Section>
  )
}
