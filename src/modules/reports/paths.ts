import { agreementPath, staffAgreementPath } from '../agreements/index.ts'
import type { Duty } from './duties/duty.ts'

type Place = Pick<Duty, 'id' | 'agreement'>

/** A duty's pages, for its partners and for the agency. */
export const dutyPath = ({ agreement, id }: Place): string => `${agreementPath(agreement, 'reports')}/${id}`
export const staffDutyPath = ({ agreement, id }: Place): string => `${staffAgreementPath(agreement, 'reports')}/${id}`

export const staffReportsPath = ({ agreement }: Pick<Duty, 'agreement'>): string =>
  staffAgreementPath(agreement, 'reports')

/** All partners’ parts beside each other. */
export const consolidationPath = (place: Place): string => `${dutyPath(place)}/consolidation`
export const extensionPath = (place: Place): string => `${dutyPath(place)}/extensions`

/** The form a report is written in. */
export const formPath = (form: string): string => `/applications/${form}`
/** A file that lies with it, such as a voucher, for its partners. */
export const formFilePath = (form: string, file: string): string => `${formPath(form)}/files/${file}`

/** Every duty of every agreement one takes part in, and the same for one's own calendar. */
export const calendarPath = '/reports'
export const calendarFilePath = '/reports.ics'
export const workListPath = '/staff/reports'
