import type { Listeners } from '../../../foundation/events.ts'
import { mailGiver } from '../../../foundation/files/index.ts'
import { filesPath, papersPath } from '../paths.ts'
import { placeOf } from './attachment.store.ts'

/** A file that the scanner refused: its giver is told where it lies, unless it has been taken away since. */
export const refusedListeners: Listeners = {
  'files.refused': async (db, told) => {
    const { owner, of } = told.data
    const at = owner === 'application' ? await placeOf(db, String(of), told.thing) : undefined
    if (!at) return
    const link =
      at.question === null ? papersPath(String(of)) : filesPath(String(of), at.part, at.question, at.line ?? undefined)
    await mailGiver(db, told, 'application', link)
  },
}
