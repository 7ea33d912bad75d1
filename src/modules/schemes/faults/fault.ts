import type { StaffWords } from '../../../foundation/language.ts'

/** Something that keeps a version from being published: where it is, and the sentence for the person who is writing it. */
export interface Fault {
  /** Ids joined by points, such as 'phases.concept.form.idea.summary.label'. */
  readonly path: string
  readonly say: StaffWords
}

export const fault = (path: string, say: StaffWords): Fault => ({ path, say })
