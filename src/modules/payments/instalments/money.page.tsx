import { money as moneyOf } from '../../../foundation/money.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import {
  ActForm,
  ButtonLink,
  EmptyState,
  Facts,
  Field,
  Notice,
  type Problem,
  Section,
  Table,
  Tag,
  usePage,
} from '../../../ui/index.ts'
import type { Agreement } from '../../agreements/index.ts'
import type { Account } from '../accounts/account.ts'
import { ShownAccount } from '../accounts/account-parts.tsx'
import type { Entry } from '../ledger/ledger.store.ts'
import { type Balance, paidInAll } from '../ledger/ledger.ts'
import { accountNames, kindNames } from '../ledger/ledger.words.ts'
import type { Uncommitted } from '../ledger/uncommitted.store.ts'
import { words as frameWords } from '../ledger/uncommitted.words.ts'
import { MoneyFrame, moneyPath, type Side } from '../money-frame.tsx'
import { framePath, instalmentPath } from '../paths.ts'
import type { Condition } from './conditions.ts'
import { Conditions } from './conditions-list.tsx'
import { InstalmentName, tones } from './desk.page.tsx'
import { type Instalment, isLive, standing } from './instalment.ts'
import { stateWords } from './instalment.words.ts'
import { staffWords, words } from './money.words.ts'

/** When an instalment came into the account, and by which rate. */
export interface Arrived {
  readonly valueOn: string | null
  readonly rate: string | null
}

export interface MoneyProps {
  readonly side: Side
  readonly agreement: Agreement
  readonly today: string
  readonly balance: Balance
  readonly entries: readonly Entry[]
  /** What is promised and the frame has no room for; only the agency sees it. */
  readonly uncommitted: Uncommitted | undefined
  readonly instalments: readonly Instalment[]
  readonly arrived: ReadonlyMap<string, Arrived>
  readonly next: { readonly instalment: Instalment; readonly conditions: readonly Condition[] } | undefined
  readonly needMonths: number
  /** Whether the reader may see the coordinating partner's account, and give another. */
  readonly account: Account | undefined
  readonly seesAccount: boolean
  readonly mayGiveAccount: boolean
  /** The payment that can be asked for now; and why the reader does not. */
  readonly askable: Instalment | undefined
  readonly whyNotAsk: Refusal | undefined
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: readonly Problem[] | undefined
  readonly refusal?: Refusal | undefined
}

/** What was granted and paid, when the next payment comes and what it waits for. */
export function MoneyPage(props: MoneyProps) {
  const { t, money } = usePage()
  const { side, agreement, balance, next, instalments, seesAccount, account, mayGiveAccount } = props
  const sum = (minor: bigint) => money(moneyOf(minor, agreement.currency))
  const give = account ? words.changeAccount : words.giveAccount
  return (
    <MoneyFrame side={side} agreement={agreement} page="payments" problems={props.problems} refusal={props.refusal}>
      <Facts
        facts={[
          { term: words.granted, value: <strong>{sum(agreement.grantedMinor)}</strong> },
          { term: words.paid, value: sum(paidInAll(balance)) },
          { term: words.stillToPay, value: sum(balance.committed + balance.due) },
          balance.claimed !== 0n && { term: words.claimed, value: sum(balance.claimed) },
        ]}
      />
      {props.uncommitted && (
        <Notice tone="warning" title={frameWords.title}>
          <p>{t(frameWords.here(props.uncommitted.lacking))}</p>
          <p>
            <a href={framePath(agreement.call)}>{t(frameWords.seeFrame)}</a>
          </p>
        </Notice>
      )}
      <Section title={words.plan}>
        {instalments.filter(isLive).length === 0 ? (
          <EmptyState title={words.nothingPlanned}>{t(words.whenSigned)}</EmptyState>
        ) : (
          <Plan {...props} />
        )}
      </Section>
      {next && (
        <Section title={words.next}>
          <p>
            <strong>{money(next.instalment.sum)}</strong> <InstalmentName instalment={next.instalment} />
          </p>
          <Conditions conditions={next.conditions} />
        </Section>
      )}
      {side === 'partner' && <Ask {...props} />}
      {seesAccount && (
        <Section title={words.account}>
          {account && <ShownAccount account={account} whole={mayGiveAccount} />}
          {mayGiveAccount && (
            <p>
              <ButtonLink look="secondary" href={`${moneyPath(side, agreement.id)}/account`}>
                {t(give)}
              </ButtonLink>
            </p>
          )}
        </Section>
      )}
      {side === 'staff' && <Books {...props} />}
    </MoneyFrame>
  )
}

function Plan({ instalments, side, today, arrived }: MoneyProps) {
  const { t, day, money } = usePage()
  const came = (one: Instalment) => arrived.get(one.id)
  return (
    <Table
      caption={words.plan}
      hideCaption
      rows={instalments.filter(isLive)}
      keyOf={({ id }) => id}
      columns={[
        {
          head: words.payment,
          cell: (one) =>
            side === 'staff' ? (
              <a href={instalmentPath(one.id)}>
                <InstalmentName instalment={one} />
              </a>
            ) : (
              <InstalmentName instalment={one} />
            ),
        },
        { head: words.day, cell: (one) => day(one.day) },
        { head: words.sum, numeric: true, cell: (one) => money(one.sum) },
        {
          head: words.standing,
          cell: (one) => {
            const state = standing(one, today)
            const { valueOn, rate } = came(one) ?? {}
            return (
              <>
                <Tag tone={tones[state]}>{t(stateWords[state])}</Tag>
                {one.state === 'paid' && valueOn && <span class="small"> {t(words.paidOn(valueOn))}</span>}
                {one.state === 'paid' && rate && <span class="small"> ({t(words.rate(rate))})</span>}
              </>
            )
          },
        },
      ]}
    />
  )
}

const said = (problems: readonly Problem[] | undefined, name: string) =>
  problems?.find(({ field }) => field === name)?.say

function Ask({ agreement, askable, whyNotAsk, needMonths, typed, problems }: MoneyProps) {
  const { t } = usePage()
  const { currency } = agreement
  if (!askable) return null
  const sum = { type: 'money', currency, width: 'medium' } as const
  return (
    <Section title={words.ask}>
      {!whyNotAsk && <p>{t(words.askLead(needMonths))}</p>}
      <ActForm
        action={`${moneyPath('partner', agreement.id)}/request`}
        label={words.ask}
        hidden={{ instalment: askable.id }}
        refusal={whyNotAsk}
      >
        <Field name="left" label={words.left} {...sum} value={typed.left} error={said(problems, 'left')} />
        <Field name="need" label={words.need(needMonths)} {...sum} value={typed.need} error={said(problems, 'need')} />
        <Field name="note" label={words.note} type="long text" rows={3} optional value={typed.note} />
      </ActForm>
    </Section>
  )
}

function Books({ entries, agreement }: MoneyProps) {
  const { t, day, money } = usePage()
  return (
    <Section title={staffWords.books}>
      <p>
        {t(staffWords.booksLead)} <a href={framePath(agreement.call)}>{t(staffWords.frameOfCall)}</a>
      </p>
      <Table
        caption={staffWords.books}
        hideCaption
        rows={entries}
        keyOf={({ reference, account, minor }) => `${reference} ${account} ${minor}`}
        columns={[
          { head: staffWords.act, cell: ({ kind }) => t(kindNames[kind]) },
          { head: staffWords.bookedOn, cell: (one) => day(one.day) },
          { head: staffWords.bookAccount, cell: ({ account }) => t(accountNames[account]) },
          { head: words.sum, numeric: true, cell: ({ minor, currency }) => money(moneyOf(minor, currency)) },
        ]}
      />
    </Section>
  )
}
