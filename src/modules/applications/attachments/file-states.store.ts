import type { Db } from '../../../foundation/db.ts'
import { unavailableAmong } from '../../../foundation/files/index.ts'
import type { House } from '../../../foundation/web.ts'
import type { Draft } from '../drafts/draft.ts'

/** The draft with a mark on each file that cannot be opened: asked for the pages that list files, where a scanner looks at them first. */
export async function withFileStates(
  { db, house }: { readonly db: Db; readonly house: Pick<House, 'scanner'> },
  draft: Draft,
): Promise<Draft> {
  const kept = house.scanner ? draft.files.flatMap(({ file }) => file ?? []) : []
  if (kept.length === 0) return draft
  const states = await unavailableAmong(db, kept)
  if (states.size === 0) return draft
  return {
    ...draft,
    files: draft.files.map((one) => {
      const state = states.get(one.file ?? '')
      return state ? { ...one, state } : one
    }),
  }
}
