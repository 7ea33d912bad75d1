import { countryName, everyCountry } from '../../../foundation/country.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { ActForm, Field, type Problem, usePage } from '../../../ui/index.ts'
import { paymentsPath } from '../paths.ts'
import { PaymentsFrame } from '../payments-frame.tsx'
import { words } from './run-page.words.ts'

export interface SettingsProps {
  readonly typed: Readonly<Record<string, string>>
  readonly seen: number
  readonly whyNot: Refusal | undefined
  readonly problems?: readonly Problem[] | undefined
  readonly refusal?: Refusal | undefined
}

/** The account the agency pays from. */
export function SettingsPage({ typed, seen, whyNot, problems, refusal }: SettingsProps) {
  const { language } = usePage()
  const error = (name: string) => problems?.find(({ field }) => field === name)?.say
  const text = (name: 'name' | 'id' | 'iban' | 'bic' | 'currency') => (
    <Field name={name} label={words[name]} value={typed[name]} error={error(name)} width="medium" autocomplete="off" />
  )
  const countries = everyCountry.map((value) => ({ value, label: countryName(value, language) }))
  return (
    <PaymentsFrame page="settings" lead={words.settingsLead} problems={problems} refusal={refusal}>
      <ActForm action={paymentsPath('settings')} label={words.keep} hidden={{ seen }} refusal={whyNot}>
        {text('name')}
        {text('id')}
        <Field
          name="country"
          label={words.country}
          type="select"
          options={countries}
          value={typed.country}
          error={error('country')}
          width="medium"
        />
        {text('iban')}
        {text('bic')}
        {text('currency')}
      </ActForm>
    </PaymentsFrame>
  )
}
