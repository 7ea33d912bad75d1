import type { Db } from '../../../foundation/db.ts'
import { submissionOf } from '../../applications/index.ts'
import { holds, type Phase, versionOf, type Assessment as Way } from '../../schemes/index.ts'
import type { Matter } from '../matters/matter.ts'

/** The phase of the scheme version a case stays on. Throws when the version is gone, which it never is. */
export async function phaseOf(db: Db, matter: Pick<Matter, 'version' | 'phase'>): Promise<Phase> {
  const version = await versionOf(db, matter.version)
  const phase = version?.phases.find(({ id }) => id === matter.phase)
  if (!phase) throw new Error(`No phase ${matter.phase} in version ${matter.version}`)
  return phase
}

type Assessed = Pick<Matter, 'version' | 'phase' | 'submission' | 'known'>

/** How this application is assessed: the phase's way, with the criteria that apply to it (some are only for partnerships the agency knows, or does not know). */
export async function wayOf(db: Db, matter: Assessed): Promise<Way> {
  const { assessment } = await phaseOf(db, matter)
  if (assessment.criteria.every(({ applies }) => applies === undefined)) return assessment
  const world = (await submissionOf(db, matter.submission))?.snapshot.world ?? { facts: {}, answers: {}, partners: [] }
  const seen = { ...world, facts: { ...world.facts, 'partnership.known': matter.known } }
  return {
    ...assessment,
    criteria: assessment.criteria.filter(({ applies }) => !applies || holds(applies, seen) !== 'no'),
  }
}
