/** The tabs of an agreement, in their order; each has a fixed address. */
export const agreementTabs = ['overview', 'text', 'changes', 'rounds', 'reports', 'money'] as const
export type AgreementTab = (typeof agreementTabs)[number]

const under = (base: string, tab: AgreementTab) => (tab === 'overview' ? base : `${base}/${tab}`)

/** The pages of an agreement for its partners. */
export const agreementPath = (agreement: string, tab: AgreementTab = 'overview'): string =>
  under(`/agreements/${agreement}`, tab)

/** The pages of an agreement for the agency. */
export const staffAgreementPath = (agreement: string, tab: AgreementTab = 'overview'): string =>
  under(`/staff/agreements/${agreement}`, tab)
