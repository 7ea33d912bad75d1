import { countryName } from '../../../foundation/country.ts'
import { Facts, Tag, type Tone, usePage } from '../../../ui/index.ts'
import { type Account, type AccountState, maskedAccount } from './account.ts'
import { stateWords, words } from './account-page.words.ts'
import { writtenIban } from './iban.ts'

export const tones: Readonly<Record<AccountState, Tone>> = {
  ...{ given: 'warning', checked: 'warning', verified: 'success', refused: 'danger', replaced: 'neutral' },
} as const

/** An account as it is shown: whole to those who give or verify it, otherwise its last four signs. */
export function ShownAccount({ account, whole }: { account: Account; whole: boolean }) {
  const { t, language } = usePage()
  const number = account.iban ? writtenIban(account.iban) : (account.number ?? '')
  return (
    <Facts
      facts={[
        { term: words.account, value: whole ? number : maskedAccount(account) },
        { term: words.state, value: <Tag tone={tones[account.state]}>{t(stateWords[account.state])}</Tag> },
        { term: words.holder, value: account.holder },
        whole && account.bic !== undefined && { term: words.bic, value: account.bic },
        whole && account.clearing !== undefined && { term: words.clearing, value: account.clearing },
        whole && account.bank !== '' && { term: words.bank, value: account.bank },
        { term: words.country, value: countryName(account.country, language) },
        { term: words.currency, value: account.currency },
        account.refusedWhy !== '' && { term: words.why, value: account.refusedWhy },
      ]}
    />
  )
}
