/** The agency's pages about paying. */
export const paymentPages = ['payments', 'runs', 'bank', 'accounts', 'settings'] as const
export type PaymentPage = (typeof paymentPages)[number]

export const paymentsPath = (page: PaymentPage = 'payments'): string =>
  page === 'payments' ? '/staff/payments' : `/staff/payments/${page}`

export const instalmentPath = (instalment: string): string => `/staff/payments/instalments/${instalment}`
export const runPath = (run: string): string => `/staff/payments/runs/${run}`
export const accountPath = (account: string): string => `/staff/payments/accounts/${account}`
export const entryPath = (entry: string): string => `/staff/payments/bank/entries/${entry}`
export const framePath = (call: string): string => `/staff/payments/calls/${call}`
