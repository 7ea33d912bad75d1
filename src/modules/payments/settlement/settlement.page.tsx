import { money, sum } from '../../../foundation/money.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { ActForm, Facts, Field, type Problem, Section, Table, Tag, Timeline, usePage } from '../../../ui/index.ts'
import type { Agreement } from '../../agreements/index.ts'
import { MoneyFrame, moneyPath, type Side } from '../money-frame.tsx'
import type { Account } from './account.store.ts'
import type { Closing } from './closing.store.ts'
import { linesOf } from './lines.ts'
import type { AccountState } from './settlement.ts'
import { lines, words } from './settlement-page.words.ts'

export interface SettlementProps {
  readonly side: Side
  readonly agreement: Agreement
  readonly account: Account
  readonly names: ReadonlyMap<string, string>
  readonly state: AccountState
  readonly closings: readonly Closing[]
  readonly people: ReadonlyMap<string, string>
  /** Why the account cannot be closed yet; for the agency. */
  readonly whyNot: readonly Refusal[]
  readonly typed?: string
  readonly problems?: readonly Problem[]
  readonly refusal?: Refusal
}

/** The whole account on one page, and its end. */
export function SettlementPage(props: SettlementProps) {
  const { t, money: say } = usePage()
  const { side, agreement, account, state, problems, refusal } = props
  const { settlement } = account
  return (
    <MoneyFrame side={side} agreement={agreement} page="settlement" problems={problems} refusal={refusal}>
      <p class="lead">{t(words.lead)}</p>
      <Facts
        facts={[
          { term: words.account, value: <Tag tone={state === 'closed' ? 'success' : 'info'}>{t(words[state])}</Tag> },
          { term: lines.granted, value: say(money(settlement.granted, settlement.currency)) },
          { term: lines.left, value: say(money(settlement.left, settlement.currency)) },
        ]}
      />
      <Section title={words.account}>
        <Table
          caption={words.account}
          hideCaption
          rows={linesOf(settlement)}
          keyOf={({ name }) => name.en}
          columns={[
            { head: words.line, cell: (line) => (line.total ? <strong>{t(line.name)}</strong> : t(line.name)) },
            {
              head: words.sum,
              numeric: true,
              cell: (line) => (line.total ? <strong>{say(line.sum)}</strong> : say(line.sum)),
            },
          ]}
        />
      </Section>
      <Partners {...props} />
      <History {...props} />
      {side === 'staff' && <End {...props} />}
    </MoneyFrame>
  )
}

function Partners({ account, names }: SettlementProps) {
  const { t, money: say } = usePage()
  const { currency } = account.settlement
  const total = (of: (one: Account['partners'][number]) => bigint) =>
    say(
      sum(
        account.partners.map((one) => money(of(one), currency)),
        currency,
      ),
    )
  return (
    <Section title={words.partners}>
      <Table
        caption={words.partners}
        hideCaption
        rows={account.partners}
        keyOf={({ organisation }) => organisation}
        columns={[
          { head: words.partner, cell: ({ organisation }) => names.get(organisation) },
          { head: lines.received, numeric: true, cell: ({ received }) => say(received) },
          { head: lines.exchange, numeric: true, cell: ({ exchange }) => say(exchange) },
          { head: lines.used, numeric: true, cell: ({ used }) => say(used) },
          { head: lines.unused, numeric: true, cell: ({ unused }) => say(unused) },
          { head: lines.interest, numeric: true, cell: ({ interest }) => say(interest) },
        ]}
        foot={[
          t(words.all),
          total(({ received }) => received.minor),
          total(({ exchange }) => exchange.minor),
          total(({ used }) => used.minor),
          total(({ unused }) => unused.minor),
          total(({ interest }) => interest.minor),
        ]}
      />
    </Section>
  )
}

function History({ side, agreement, closings, people }: SettlementProps) {
  const { t } = usePage()
  if (closings.length === 0) return null
  const letter = (one: Closing) =>
    one.letter && <a href={`${moneyPath(side, agreement.id, 'settlement')}/letter/${one.letter}`}>{t(words.letter)}</a>
  return (
    <Section title={words.history}>
      <Timeline
        entries={closings.map((one) => ({
          at: one.at,
          who: people.get(one.by) ?? '',
          what: t(one.kind === 'closed' ? words.closed : words.open),
          more: one.reason ? <p class="kept">{one.reason}</p> : letter(one),
        }))}
      />
    </Section>
  )
}

function End({ agreement, account, state, whyNot, typed, problems }: SettlementProps) {
  const { t, money: say } = usePage()
  const path = moneyPath('staff', agreement.id, 'settlement')
  if (state === 'closed')
    return (
      <Section title={words.reopen}>
        <ActForm action={`${path}/reopening`} label={words.reopen} look="secondary">
          <Field
            type="long text"
            name="reason"
            label={words.reason}
            rows={3}
            value={typed}
            error={problems?.[0]?.say}
          />
        </ActForm>
      </Section>
    )
  if (whyNot.length > 0)
    return (
      <Section title={words.before}>
        <ul>
          {whyNot.map(({ say: why }) => (
            <li key={t(why)}>{t(why)}</li>
          ))}
        </ul>
      </Section>
    )
  const released = money(account.balance.committed, agreement.currency)
  return (
    <Section title={words.close} lead={t(words.closeLead(say(released)))}>
      <ActForm action={`${path}/closing`} label={words.close} />
    </Section>
  )
}
