import type { Refusal } from '../../foundation/refusal.ts'
import { type Problem, type Say, Tabs, usePage } from '../../ui/index.ts'
import type { Content } from '../../ui/markup.ts'
import {
  type Agreement,
  AgreementFrame,
  agreementPath,
  StaffAgreementFrame,
  staffAgreementPath,
} from '../agreements/index.ts'
import { pageNames, words } from './money-frame.words.ts'

/** Whose page it is: the partners' or the agency's. The same pages, with other acts. */
export type Side = 'partner' | 'staff'

/** The pages under the tab of money. The first has the tab's own address. */
export const moneyPages = ['payments', 'transfers', 'claims', 'audit', 'settlement'] as const
export type MoneyPage = (typeof moneyPages)[number]

export const moneyPath = (side: Side, agreement: string, page: MoneyPage = 'payments'): string => {
  const base = (side === 'staff' ? staffAgreementPath : agreementPath)(agreement, 'money')
  return page === 'payments' ? base : `${base}/${page}`
}

export interface MoneyFrameProps {
  readonly side: Side
  readonly agreement: Agreement
  readonly page: MoneyPage
  readonly title?: Say
  readonly problems?: readonly Problem[] | undefined
  readonly refusal?: Refusal | undefined
  readonly children: Content
}

/** The frame around every page about an agreement's money. */
export function MoneyFrame({ side, agreement, page, title, children, ...said }: MoneyFrameProps) {
  const { t } = usePage()
  const InFrame = side === 'staff' ? StaffAgreementFrame : AgreementFrame
  const tabs = moneyPages.map((one) => ({
    href: moneyPath(side, agreement.id, one),
    label: pageNames[one],
    current: one === page,
  }))
  const concern =
    side === 'staff'
      ? `/staff/suspicions?number=${agreement.current?.content.caseNumber ?? ''}`
      : `${agreementPath(agreement.id)}/concern`
  return (
    <InFrame agreement={agreement} tab="money" page={title ?? pageNames[page]} wide {...said}>
      <Tabs label={words.pages} tabs={tabs} />
      {children}
      <p class="soft small">
        <a href={concern}>{t(words.concern)}</a>
      </p>
    </InFrame>
  )
}
