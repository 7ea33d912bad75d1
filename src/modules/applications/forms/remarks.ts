import type { Application } from '../application.ts'
import type { Snapshot } from '../snapshot.ts'

/** What the reviewer says about one field. */
export interface Remark {
  /** 'shared', or the partner whose answer it is. */
  readonly part: string
  readonly question: string
  readonly say: string
}

/** What must be changed, while it waits for that; nothing once it has been handed in again. */
export function remarksOf({ happenings, submittedAt }: Pick<Application, 'happenings' | 'submittedAt'>): Remark[] {
  const asked = happenings.findLast(({ what }) => what === 'completion asked' || what === 'decided')
  if (asked?.what !== 'completion asked' || (submittedAt && submittedAt > asked.at)) return []
  const { remarks } = asked.data
  return Array.isArray(remarks) ? remarks.filter(isRemark) : []
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
