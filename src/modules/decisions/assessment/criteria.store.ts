import type { Db } from '../../../foundation/db.ts'
import { type Phase, versionOf, type Assessment as Way } from '../../schemes/index.ts'
import type { Matter } from '../matters/matter.ts'

/** The phase of the scheme version a case stays on. Throws when the version is gone, which it never is. */
export async function phaseOf(db: Db, matter: Pick<Matter, 'version' | 'phase'>): Promise<Phase> {
  const version = await versionOf(db, matter.version)
  const phase = version?.phases.find(({ id }) => id === matter.phase)
  if (!phase) throw new Error(`No phase ${matter.phase} in version ${matter.version}`)
  return phase
}

/** How applications of this phase are assessed. */
export const wayOf = async (db: Db, matter: Pick<Matter, 'version' | 'phase'>): Promise<Way> =>
  (await phaseOf(db, matter)).assessment
