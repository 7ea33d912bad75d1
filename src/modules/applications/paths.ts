import { shared } from './application.ts'

/** The addresses of an application's pages. */
export const applicationPath = (application: string): string => `/applications/${application}`
/** Where the case stands with the agency: who has it, what was decided, the letter, the appeal. */
export const casePathOf = (application: string): string => `/applications/${application}/case`
/** The agreement that a granted application became: its rounds, reports and money. */
export const agreementPath = (root: string): string => `/agreements/${root}`
export const partnersPath = (application: string): string => `/applications/${application}/partners`
export const invitationPath = (application: string): string => `/applications/${application}/invitation`
export const withdrawalPath = (application: string, organisation: string): string =>
  `/applications/${application}/partners/${organisation}/withdrawal`
export const answersPath = (application: string): string => `/applications/${application}/answers`
export const choicesPath = (application: string): string => `/applications/${application}/choices`

/** A section of the form: the shared part, or one partner's. */
export const sectionPath = (application: string, section: string, part: string = shared): string =>
  `/applications/${application}/sections/${section}${part === shared ? '' : `?part=${part}`}`

/** Who changed what in one field; `field` is the name it has in forms. */
export const historyPath = (application: string, part: string, field: string): string =>
  `/applications/${application}/history?${new URLSearchParams({ part, field })}`

export const startPath = (call: string): string => `/applications/new?call=${encodeURIComponent(call)}`

/** The budget, opened at a part; and the files of a question in a part. */
export const budgetPath = (application: string, part: string = shared): string =>
  `/applications/${application}/budget${part === shared ? '' : `?part=${part}`}`
export const filesPath = (application: string, part: string, question: string, line?: string): string =>
  `/applications/${application}/files?${new URLSearchParams({ part, question, ...(line ? { line } : {}) })}`

/** The papers that the partners give; and one file, to open or to take away. */
export const papersPath = (application: string): string => `/applications/${application}/papers`
export const filePath = (application: string, attachment: string): string =>
  `/applications/${application}/files/${attachment}`

export const approvalPath = (application: string): string => `/applications/${application}/approval`
export const submissionPath = (application: string): string => `/applications/${application}/submission`
export const receiptPath = (application: string): string => `/applications/${application}/receipt`
