import type { Language } from '../../../foundation/language.ts'
import type { Call } from './call.ts'

type Named = Pick<Call, 'reference'>

/** Where the pages of calls are. */
export const to = {
  calls: (language: Language) => `/${language}/calls`,
  call: (language: Language, call: Named) => `/${language}/calls/${call.reference}`,
  canWeApply: (language: Language, call: Named) => `/${language}/calls/${call.reference}/can-we-apply`,
  /** Asking, and what one has asked oneself. */
  ask: (language: Language, call: Named) => `/${language}/calls/${call.reference}/questions`,
  earlier: (language: Language, id: string) => `/${language}/calls/earlier/${id}`,
  atom: (language: Language) => `/${language}/calls.atom`,
  rss: (language: Language) => `/${language}/calls.rss`,
  /** The applications module answers here. */
  apply: (call: Pick<Call, 'id'>) => `/applications/new?call=${call.id}`,
  /** The decisions module answers here. */
  portfolio: (call: Pick<Call, 'id'>) => `/staff/portfolios/${call.id}`,
  staffCalls: '/staff/calls',
  staffNew: '/staff/calls/new',
  staffCall: (call: Pick<Call, 'id'>) => `/staff/calls/${call.id}`,
  change: (call: Pick<Call, 'id'>) => `/staff/calls/${call.id}/content`,
  preview: (call: Pick<Call, 'id'>) => `/staff/calls/${call.id}/preview`,
  publish: (call: Pick<Call, 'id'>) => `/staff/calls/${call.id}/publication`,
  extend: (call: Pick<Call, 'id'>) => `/staff/calls/${call.id}/extension`,
  remove: (call: Pick<Call, 'id'>) => `/staff/calls/${call.id}/removal`,
  staffQuestions: (call: Pick<Call, 'id'>) => `/staff/calls/${call.id}/questions`,
} as const
