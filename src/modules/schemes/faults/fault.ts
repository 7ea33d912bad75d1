import type { StaffWords } from '../../../foundation/language.ts'
import { words } from './faults.words.ts'

/** Something that keeps a version from being published: where it is, and the sentence for the person who is writing it. */
export interface Fault {
  /** Ids joined by points, such as 'phases.concept.form.idea.summary.label'. */
  readonly path: string
  readonly say: StaffWords
}

export const fault = (path: string, say: StaffWords): Fault => ({ path, say })

/** The fault, when there is one. */
export const faultIf = (wrong: boolean, path: string, say: StaffWords): Fault[] => (wrong ? [{ path, say }] : [])

/** An id that names nothing. */
export const unresolved = (path: string, id: string, ids: Iterable<string>): Fault[] =>
  faultIf(![...ids].includes(id), path, words.unresolved(id))

/** Ids that are used more than once, each said at its second use. */
export function usedTwice(path: string, things: readonly { readonly id: string }[]): Fault[] {
  const seen = new Set<string>()
  return things.flatMap(({ id }) => {
    const again = seen.has(id)
    seen.add(id)
    return faultIf(again, `${path}.${id}`, words.twice(id))
  })
}
