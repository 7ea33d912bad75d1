import type { StaffWords } from '../../foundation/language.ts'
import type { PaymentPage } from './paths.ts'

export const pageNames: Readonly<Record<PaymentPage, StaffWords>> = {
  payments: { en: 'Payments', nb: 'Utbetalinger', nn: 'Utbetalingar' },
  runs: { en: 'Payment runs', nb: 'Betalingskjøringer', nn: 'Betalingskøyringar' },
  bank: { en: 'Answers from the bank', nb: 'Svar fra banken', nn: 'Svar frå banken' },
  accounts: { en: 'Bank accounts', nb: 'Bankkontoer', nn: 'Bankkontoar' },
  settings: { en: 'The agency’s account', nb: 'Kontoen det betales fra', nn: 'Kontoen det blir betalt frå' },
}

export const words = {
  pages: { en: 'Pages about paying', nb: 'Sider om utbetaling', nn: 'Sider om utbetaling' },
  claims: { en: 'Claims', nb: 'Krav', nn: 'Krav' },
  rates: { en: 'Rates', nb: 'Kurser', nn: 'Kursar' },
} satisfies Record<string, StaffWords>
