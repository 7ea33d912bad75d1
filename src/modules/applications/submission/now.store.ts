import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { readDraft } from '../drafts/draft.store.ts'
import { formOf } from '../drafts/form.ts'
import type { Snapshot } from '../snapshot.ts'
import { snapshotOf } from './snapshot-of.ts'

/**
 * What an application or a form would be handed in as, if it were now: its number is 0 and nobody has approved it. For whoever may read
 * the draft; undefined when there is none.
 */
export async function snapshotNow(db: Db, id: string): Promise<Snapshot | undefined> {
  const draft = await readDraft(db, id)
  if (!draft) return undefined
  return snapshotOf({ draft, form: formOf(draft), approvals: [], people: new Map(), number: 0, by: '', at: now() })
}
