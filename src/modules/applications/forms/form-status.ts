import type { Application, Status } from '../application.ts'
import type { statusWords } from './overview-form.words.ts'

/** Where a round or a report stands. */
export type FormStatus = keyof typeof statusWords

/** The status of a form in its own words: what was decided about an application was approved or declined here. */
export function formStatus({ happenings }: Application, status: Status): FormStatus | undefined {
  if (status === 'draft' || status === 'submitted' || status === 'to complete') return status
  if (status !== 'decided') return undefined
  const answer = happenings.findLast(({ what }) => what === 'decided')
  return answer?.data.kind === 'approved' ? 'approved' : 'declined'
}
