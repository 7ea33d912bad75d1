import type { Refusal } from '../../foundation/refusal.ts'
import { Frame, type Problem, type Say, Tabs, usePage } from '../../ui/index.ts'
import type { Content } from '../../ui/markup.ts'
import { maySeeClaims, maySeeRates } from './may-see.ts'
import { type PaymentPage, paymentPages, paymentsPath } from './paths.ts'
import { pageNames, words } from './payments-frame.words.ts'

export interface PaymentsFrameProps {
  readonly page: PaymentPage
  /** What the page itself is called, when it stands under one of them. */
  readonly title?: Say | undefined
  readonly lead?: Say | undefined
  readonly problems?: readonly Problem[] | undefined
  readonly refusal?: Refusal | undefined
  readonly children: Content
}

/** The frame around the agency's pages about paying. */
export function PaymentsFrame({ page, title, children, ...rest }: PaymentsFrameProps) {
  const { person } = usePage()
  const reader = { staffRoles: person?.staffRoles ?? [] }
  const tabs = [
    ...paymentPages.map((one) => ({ href: paymentsPath(one), label: pageNames[one], current: one === page })),
    ...(maySeeClaims(reader) ? [{ href: '/staff/payments/claims', label: words.claims }] : []),
    ...(maySeeRates(reader) ? [{ href: '/staff/payments/rates', label: words.rates }] : []),
  ]
  const crumbs = title ? [{ href: paymentsPath(page), label: pageNames[page] }] : undefined
  return (
    <Frame title={title ?? pageNames[page]} wide crumbs={crumbs} {...rest}>
      {!title && <Tabs label={words.pages} tabs={tabs} />}
      {children}
    </Frame>
  )
}
