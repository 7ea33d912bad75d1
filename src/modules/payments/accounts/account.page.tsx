import { countryName, everyCountry } from '../../../foundation/country.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { ActForm, EmptyState, Facts, Field, type Problem, Section, Table, Tag, usePage } from '../../../ui/index.ts'
import type { Agreement } from '../../agreements/index.ts'
import { MoneyFrame, moneyPath } from '../money-frame.tsx'
import { accountPath } from '../paths.ts'
import { PaymentsFrame } from '../payments-frame.tsx'
import { type Account, maskedAccount } from './account.ts'
import { staffWords, stateWords, words } from './account-page.words.ts'
import { ShownAccount, tones } from './account-parts.tsx'

type Typed = Readonly<Record<string, string>>
const said = (problems: readonly Problem[] | undefined, name: string) =>
  problems?.find(({ field }) => field === name)?.say

export interface GiveAccountProps {
  readonly agreement: Agreement
  readonly typed: Typed
  readonly problems?: readonly Problem[] | undefined
  readonly refusal?: Refusal | undefined
}

/** The form the coordinating partner gives its account with. */
export function GiveAccountPage({ agreement, typed, problems, refusal }: GiveAccountProps) {
  const { t, language } = usePage()
  const text = (name: 'holder' | 'iban' | 'number' | 'bic' | 'clearing' | 'bank', optional = true) => (
    <Field
      name={name}
      label={words[name]}
      value={typed[name]}
      error={said(problems, name)}
      optional={optional}
      width="medium"
      autocomplete="off"
    />
  )
  const countries = everyCountry.map((value) => ({ value, label: countryName(value, language) }))
  return (
    <MoneyFrame
      side="partner"
      agreement={agreement}
      page="payments"
      title={words.title}
      problems={problems}
      refusal={refusal}
    >
      <p>{t(words.lead)}</p>
      <ActForm action={`${moneyPath('partner', agreement.id)}/account`} label={words.give}>
        {text('holder', false)}
        <Field
          name="country"
          label={words.country}
          type="select"
          options={countries}
          value={typed.country}
          error={said(problems, 'country')}
          width="medium"
        />
        <Field
          name="currency"
          label={words.currency}
          value={typed.currency}
          error={said(problems, 'currency')}
          width="short"
        />
        {text('iban')}
        {text('number')}
        {text('bic')}
        {text('clearing')}
        {text('bank')}
      </ActForm>
    </MoneyFrame>
  )
}

export interface WaitingAccountsProps {
  readonly accounts: readonly Account[]
  readonly organisations: ReadonlyMap<string, string>
}

/** Accounts that wait to be verified. */
export function WaitingAccountsPage({ accounts, organisations }: WaitingAccountsProps) {
  const { t, instant } = usePage()
  return (
    <PaymentsFrame page="accounts" lead={staffWords.lead}>
      {accounts.length === 0 && <EmptyState title={staffWords.none}>{t(staffWords.noneMore)}</EmptyState>}
      {accounts.length > 0 && (
        <Table
          caption={staffWords.organisation}
          hideCaption
          rows={accounts}
          keyOf={({ id }) => id}
          columns={[
            {
              head: staffWords.organisation,
              cell: ({ id, organisation }) => <a href={accountPath(id)}>{organisations.get(organisation) ?? '–'}</a>,
            },
            { head: words.account, cell: (account) => maskedAccount(account) },
            { head: words.state, cell: ({ state }) => <Tag tone={tones[state]}>{t(stateWords[state])}</Tag> },
            { head: staffWords.givenBy, cell: ({ givenAt }) => instant(givenAt) },
          ]}
        />
      )}
    </PaymentsFrame>
  )
}

export interface AccountProps {
  readonly account: Account
  readonly organisation: string
  readonly names: ReadonlyMap<string, string>
  readonly earlier: readonly Account[]
  /** Whether the reader verifies accounts, and so sees the whole of it. */
  readonly whole: boolean
  readonly whyNotCheck: Refusal | undefined
  readonly whyNotConfirm: Refusal | undefined
  readonly mayRefuse: boolean
  readonly typed: Typed
  readonly problems?: readonly Problem[] | undefined
  readonly refusal?: Refusal | undefined
}

/** One account, for those who verify it. */
export function AccountPage(props: AccountProps) {
  const { t, instant } = usePage()
  const { account, organisation, names, earlier, whole, problems, typed } = props
  return (
    <PaymentsFrame
      page="accounts"
      title={organisation}
      lead={staffWords.lead}
      problems={problems}
      refusal={props.refusal}
    >
      <ShownAccount account={account} whole={whole} />
      <Facts
        facts={[
          { term: staffWords.givenBy, value: `${names.get(account.givenBy) ?? '–'}, ${instant(account.givenAt)}` },
          account.checkedBy !== undefined && {
            term: staffWords.checkedBy,
            value: `${names.get(account.checkedBy) ?? '–'}: ${account.checkedHow}`,
          },
        ]}
      />
      {account.state === 'given' && (
        <ActForm action={`${accountPath(account.id)}/check`} label={staffWords.check} refusal={props.whyNotCheck}>
          <Field
            name="how"
            label={staffWords.how}
            type="long text"
            rows={3}
            value={typed.how}
            error={said(problems, 'how')}
          />
        </ActForm>
      )}
      {account.state === 'checked' && (
        <ActForm
          action={`${accountPath(account.id)}/confirmation`}
          label={staffWords.confirm}
          refusal={props.whyNotConfirm}
        />
      )}
      {props.mayRefuse && account.state !== 'refused' && account.state !== 'replaced' && (
        <details class="details" open={said(problems, 'why') !== undefined}>
          <summary>{t(staffWords.refuse)}</summary>
          <ActForm action={`${accountPath(account.id)}/refusal`} label={staffWords.refuse} look="danger">
            <Field
              name="why"
              label={words.why}
              type="long text"
              rows={2}
              value={typed.why}
              error={said(problems, 'why')}
            />
          </ActForm>
        </details>
      )}
      {earlier.length > 0 && (
        <Section title={staffWords.earlier}>
          <ul>
            {earlier.map((one) => (
              <li key={one.id}>
                {maskedAccount(one)} {one.holder}, {instant(one.givenAt)}{' '}
                <span class="soft">{t(stateWords[one.state])}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </PaymentsFrame>
  )
}
