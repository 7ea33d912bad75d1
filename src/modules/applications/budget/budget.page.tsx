import { nothing } from '../../../foundation/money.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { Frame, type Problem, Tabs, usePage } from '../../../ui/index.ts'
import { explainTotal, textIn, wordsOf } from '../../schemes/index.ts'
import { isAfterGrant } from '../application.ts'
import type { PartyApproval } from '../approvals/approval.ts'
import { ApprovalNotice } from '../approvals/approval-notice.tsx'
import type { Draft } from '../drafts/draft.ts'
import { RemarkNotes } from '../forms/remark.tsx'
import { remarksOf } from '../forms/remarks.ts'
import { applicationPath, budgetPath } from '../paths.ts'
import { words as sectionWords } from '../sections/section.words.ts'
import { words } from './budget.words.ts'
import { ComparedTables, VouchersFor } from './compared.tsx'
import { words as comparedWords } from './compared.words.ts'
import { ExchangeToRead } from './exchange-fields.tsx'
import { saidOfAll } from './grid.ts'
import { Overview } from './overview.tsx'
import { PartnerForm, type PartnerFormProps } from './partner-form.tsx'
import { PartnerToRead } from './partner-read.tsx'
import type { Planned } from './planned.ts'
import { SaidBeside, Why } from './why.tsx'

export interface BudgetProps {
  readonly draft: Draft
  readonly planned: Planned
  readonly parties: readonly PartyApproval[]
  /** The partners that plan. */
  readonly partners: readonly string[]
  /** The partner whose budget is shown; none for all of them side by side. */
  readonly shown?: Omit<PartnerFormProps, 'draft' | 'planned'> | undefined
  /** Why the reader cannot write in it. */
  readonly whyNot?: Refusal | undefined
  readonly problems?: readonly Problem[] | undefined
  readonly refusal?: Refusal | undefined
}

/** The budget: all partners side by side, or one partner's own lines. */
export function BudgetPage(props: BudgetProps) {
  const { t, language } = usePage()
  const { draft, planned, partners, shown, problems, refusal, whyNot } = props
  const { application, names } = draft
  const crumbs = [{ href: applicationPath(application.id), label: application.title }]
  const tabs = [
    { href: budgetPath(application.id), label: words.allPartners, current: !shown },
    ...partners.map((partner) => ({
      href: budgetPath(application.id, partner),
      label: names.get(partner)?.name ?? '',
      current: shown?.partner === partner,
    })),
  ]
  const say = planned.compared ? comparedWords : words
  const lead = shown ? (whyNot ? undefined : say.leadOwn) : say.leadAll
  const title =
    (shown && textIn(planned.question.label, language)) || t(planned.compared ? words.title : words.theWhole)
  return (
    <Frame title={title} lead={lead} crumbs={crumbs} problems={problems} refusal={refusal} wide={!shown}>
      <ApprovalNotice application={application.id} parties={props.parties} nameOf={(id) => names.get(id)?.name ?? ''} />
      <RemarkNotes remarks={remarksHere(props)} />
      <Tabs label={words.whose} tabs={tabs} />
      {shown ? (
        <OnePartner {...props} shown={shown} />
      ) : (
        <>
          {planned.compared && <ComparedTables draft={draft} planned={planned} partners={partners} />}
          <Overview draft={draft} planned={planned} partners={partners} />
        </>
      )}
      <p>
        <a href={applicationPath(application.id)}>
          {t(isAfterGrant(application) ? sectionWords.backToList : words.toSection)}
        </a>
      </p>
    </Frame>
  )
}

const remarksHere = ({ draft, planned, shown }: BudgetProps) =>
  remarksOf(draft.application).filter(
    ({ part, question }) => question === planned.question.id && (!shown || part === shown.partner),
  )

/** What was typed and could not be taken stays in its fields, also where the reader cannot write now. */
function OnePartner({
  draft,
  planned,
  shown,
  whyNot,
  problems,
}: BudgetProps & { shown: NonNullable<BudgetProps['shown']> }) {
  const { t } = usePage()
  const { partner, groups, exchange } = shown
  return (
    <>
      <InAll planned={planned} partner={partner} />
      {planned.compared && <VouchersFor draft={draft} planned={planned} partner={partner} />}
      <SaidBeside said={saidOfAll(planned, partner)} />
      {whyNot && !problems?.length ? (
        <>
          <p class="soft">{t(whyNot.say)}</p>
          {planned.compared && <ComparedTables draft={draft} planned={planned} partners={[partner]} />}
          <PartnerToRead planned={planned} partner={partner} groups={groups} />
          <ExchangeToRead {...exchange} />
        </>
      ) : (
        <PartnerForm draft={draft} planned={planned} {...shown} />
      )}
    </>
  )
}

function InAll({ planned, partner }: { planned: Planned; partner: string }) {
  const { t } = usePage()
  const { rules, totals } = planned
  const none = nothing(rules.currency)
  const sums = totals.partners.get(partner)
  const parts = rules.budget.groups.map(({ id, name }) => ({ name: wordsOf(name), sum: sums?.groups.get(id) ?? none }))
  return (
    <div class="row">
      <strong>{t(words.inAll)}:</strong> <Why sum={sums?.all ?? none} say={explainTotal(parts, sums?.all ?? none)} />
    </div>
  )
}
