import type { File } from '../../../foundation/files/index.ts'
import { money } from '../../../foundation/money.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import {
  ActForm,
  Button,
  Choices,
  EmptyState,
  Field,
  Frame,
  Notice,
  type Problem,
  Section,
  Table,
  Tag,
  usePage,
} from '../../../ui/index.ts'
import type { Content } from '../../../ui/markup.ts'
import type { AuditAccount } from './account.store.ts'
import { type AuditLink, type Finding, opinions, severities } from './audit.ts'
import { opinionNames, severityNames } from './audit.words.ts'
import { words } from './auditing.words.ts'
import { Books } from './books.page.tsx'

export interface AuditProps {
  readonly token: string
  readonly link: AuditLink
  readonly account: AuditAccount
  readonly hash: string
  readonly findings: readonly Finding[]
  readonly report: File | undefined
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: readonly Problem[]
  readonly refusal?: Refusal
}

/** What an auditor sees of one round, and where they write and sign: no account, no menu of ours. */
export function AuditPage(props: AuditProps) {
  const { t, instant, day } = usePage()
  const { link, account, problems, refusal } = props
  const { agreement, round } = account
  return (
    <Frame
      title={`${t(words.title)}: ${agreement.title}`}
      lead={words.lead(instant(link.expiresAt))}
      wide
      problems={problems}
      refusal={refusal}
    >
      <p>
        {agreement.number}
        {round && `, ${t(words.round(round.number))}: ${day(round.from)} – ${day(round.to)}`}
      </p>
      <Books {...props} />
      <Findings {...props} />
      <Report {...props} />
      <Confirm {...props} />
    </Frame>
  )
}

const errorOf = ({ problems }: AuditProps, name: string) => problems?.find(({ field }) => field === name)?.say

/** Findings as they are read. */
export function FindingTable({
  findings,
  remove,
}: {
  findings: readonly Finding[]
  remove?: (one: Finding) => Content
}) {
  const { t, money: sum } = usePage()
  const tones = { remark: 'info', serious: 'warning', grave: 'danger' } as const
  return (
    <Table
      caption={words.theirFindings}
      hideCaption
      rows={findings}
      keyOf={({ id }) => id}
      columns={[
        { head: words.line, cell: ({ line }) => line || t(words.whole) },
        {
          head: words.severity,
          cell: ({ severity }) => <Tag tone={tones[severity]}>{t(severityNames[severity])}</Tag>,
        },
        {
          head: words.sum,
          numeric: true,
          cell: ({ minor, currency }) => (minor === undefined ? '–' : sum(money(minor, currency))),
        },
        { head: remove ? words.text : words.finding, cell: ({ text }) => <span class="kept">{text}</span> },
        ...(remove ? [{ head: words.remove, cell: remove }] : []),
      ]}
    />
  )
}

function Findings(props: AuditProps) {
  const { t } = usePage()
  const { token, account, findings, typed } = props
  const path = `/audit/${token}/findings`
  const names = [...new Set(account.lines.map(({ organisation, line }) => `${organisation}: ${line}`)), t(words.whole)]
  const remove = ({ id }: Finding) => (
    <ActForm action={`${path}/removal`} label={words.remove} look="quiet" hidden={{ finding: id }} />
  )
  return (
    <Section title={words.findings}>
      {findings.length === 0 ? (
        <EmptyState title={words.noFindings} />
      ) : (
        <FindingTable findings={findings} remove={remove} />
      )}
      <form class="stack" method="post" action={path} novalidate>
        <Field
          type="select"
          name="line"
          label={words.line}
          options={names.map((value) => ({ value, label: value }))}
          value={typed.line}
          optional
        />
        <Field
          type="money"
          name="sum"
          currency={account.agreement.currency}
          label={words.sum}
          value={typed.sum}
          error={errorOf(props, 'sum')}
          width="medium"
          optional
        />
        <Choices
          type="one"
          name="severity"
          legend={words.severity}
          options={severities.map((value) => ({ value, label: severityNames[value] }))}
          value={typed.severity}
          error={errorOf(props, 'severity')}
        />
        <Field
          type="long text"
          name="text"
          label={words.text}
          rows={3}
          value={typed.text}
          error={errorOf(props, 'text')}
        />
        <Button look="secondary">{t(words.add)}</Button>
      </form>
    </Section>
  )
}

function Report(props: AuditProps) {
  const { t } = usePage()
  const { token, report } = props
  return (
    <Section title={words.report}>
      {report && (
        <p>
          <a href={`/audit/${token}/files/${report.id}`}>{report.name}</a>
        </p>
      )}
      <form class="stack" method="post" action={`/audit/${token}/report`} enctype="multipart/form-data" novalidate>
        <Field type="file" name="report" label={words.report} error={errorOf(props, 'report')} />
        <Button look="secondary">{t(words.upload)}</Button>
      </form>
    </Section>
  )
}

function Confirm(props: AuditProps) {
  const { t } = usePage()
  const { token, hash, typed } = props
  const one = (name: string) => ({ name, value: typed[name], error: errorOf(props, name) })
  return (
    <Section title={words.confirm}>
      <form class="stack" method="post" action={`/audit/${token}/confirmation`} novalidate>
        <input type="hidden" name="hash" value={hash} />
        <Field {...one('name')} label={words.name} autocomplete="name" />
        <Field {...one('firm')} label={words.firm} autocomplete="organization" />
        <Field {...one('authorisation')} label={words.authorisation} hint={words.authorisationHint} />
        <Choices
          type="one"
          {...one('opinion')}
          legend={words.opinion}
          options={opinions.map((value) => ({ value, label: opinionNames[value] }))}
        />
        <Choices
          type="many"
          {...one('agreed')}
          legend={words.statement(hash.slice(0, 16))}
          options={[{ value: 'yes', label: words.agree }]}
        />
        <Button>{t(words.sign)}</Button>
      </form>
    </Section>
  )
}

/** A link that no longer opens says why, and what to do next. */
export function DeadLinkPage({ refusal, done }: { refusal: Refusal; done?: boolean }) {
  const { t } = usePage()
  return (
    <Frame title={done ? words.thanks : words.dead}>
      <Notice tone={done ? 'success' : 'info'}>{t(refusal.say)}</Notice>
    </Frame>
  )
}
