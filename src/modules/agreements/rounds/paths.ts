import { agreementPath, staffAgreementPath } from '../agreement/paths.ts'

/** A round's page for its partners. */
export const roundPath = (agreement: string, round: string): string => `${agreementPath(agreement, 'rounds')}/${round}`

/** A round's page for the agency. */
export const staffRoundPath = (agreement: string, round: string): string =>
  `${staffAgreementPath(agreement, 'rounds')}/${round}`
