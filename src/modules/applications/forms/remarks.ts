import type { Application } from '../application.ts'
import type { Snapshot } from '../snapshot.ts'

/** What the reviewer says about one field. */
export interface Remark {
  /** 'shared', or the partner whose answer it is. */
  readonly part: string
  readonly question: string
  readonly say: string
}

/** The newest request to complete, while it waits for an answer; nothing once it has been handed in again. */
function asked({ happenings, submittedAt }: Asked): Application['happenings'][number] | undefined {
  const last = happenings.findLast(({ what }) => what === 'completion asked' || what === 'decided')
  return last?.what !== 'completion asked' || (submittedAt && submittedAt > last.at) ? undefined : last
}

type Asked = Pick<Application, 'happenings' | 'submittedAt'>

/** What must be changed, field by field. */
export function remarksOf(application: Asked): Remark[] {
  const remarks = asked(application)?.data.remarks
  return Array.isArray(remarks) ? remarks.filter(isRemark) : []
}

/** What is asked for as a whole, in the agency's words. */
export function askedFor(application: Asked): string {
  const what = asked(application)?.data.what
  return typeof what === 'string' ? what : ''
}

const isRemark = (one: unknown): one is Remark =>
  typeof one === 'object' && one !== null && 'part' in one && 'question' in one && 'say' in one

/** A field of what was handed in that a remark can be about. */
export interface FieldOfForm {
  /** '<part> <question>', as the choice is posted. */
  readonly value: string
  readonly label: string
}

/** Every field of what was handed in, with whose it is. */
export function fieldsOf(snapshot: Pick<Snapshot, 'sections' | 'parties'>): FieldOfForm[] {
  const names = new Map(snapshot.parties.map(({ organisation, name }) => [organisation, name]))
  return snapshot.sections.flatMap(({ questions }) =>
    questions.flatMap(({ id, label, answers }) =>
      answers.map(({ part }) => {
        const whose = names.get(part)
        return { value: `${part} ${id}`, label: whose ? `${label} (${whose})` : label }
      }),
    ),
  )
}
