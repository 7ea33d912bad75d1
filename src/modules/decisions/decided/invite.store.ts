import { record } from '../../../foundation/audit.ts'
import type { Db } from '../../../foundation/db.ts'
import type { Matter } from '../matters/matter.ts'

/** Tells that the partners are invited to the next phase: applications makes the draft, with all that is known filled in. As the house itself. */
export async function invite(db: Db, matter: Matter, phase: string, actor: string | undefined): Promise<void> {
  const data = { phase, version: matter.version }
  await record(db, {
    action: 'invited to the next phase',
    kind: 'case',
    thing: matter.id,
    actor,
    data,
    tell: 'decisions.invited to next phase',
  })
}
