import { type Moves, whyNotMove } from '../../../foundation/moves.ts'
import type { Person } from '../../../foundation/people/person.ts'
import { rolesFor } from '../../../foundation/people/rights.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Fault } from '../faults/fault.ts'
import type { SchemeVersion } from '../version.ts'
import { words } from './version-rules.words.ts'

/** A scheme version as it is kept. */
export interface KeptVersion {
  readonly id: string
  readonly scheme: string
  readonly version: number
  readonly content: SchemeVersion
  readonly hash: string
  readonly changedAt: Date
  readonly publishedAt?: Date
}

export type VersionState = 'draft' | 'published'

export const versionStateOf = ({ publishedAt }: Pick<KeptVersion, 'publishedAt'>): VersionState =>
  publishedAt ? 'published' : 'draft'

/** What may be done with a version. Once published it never changes; a new one starts as its copy. */
export const versionMoves = {
  write: { from: ['draft'], to: 'draft', by: rolesFor('write schemes'), label: words.write },
  publish: { from: ['draft'], to: 'published', by: rolesFor('write schemes'), label: words.publish },
  remove: { from: ['draft'], to: 'draft', by: rolesFor('write schemes'), label: words.remove },
} as const satisfies Moves<VersionState>

/** What to tell the person when a version cannot be published: it has faults, it is published, or it is not theirs to do. */
export const whyNotPublishVersion = (
  version: KeptVersion,
  faults: readonly Fault[],
  person: Person,
): Refusal | undefined =>
  whyNotMove(versionMoves.publish, versionStateOf(version), person) ??
  (faults.length > 0 ? refuse(words.faultsLeft(faults.length)) : undefined)

/** What to tell the person when a version cannot be written or removed. */
export const whyNotWrite = (version: KeptVersion, person: Person): Refusal | undefined =>
  whyNotMove(versionMoves.write, versionStateOf(version), person)

/** What to tell the person when a new version cannot be started: there is a draft already. */
export function whyNotStart(newest: KeptVersion, person: Person): Refusal | undefined {
  const refusal = whyNotMove(versionMoves.write, 'draft', person)
  return refusal ?? (newest.publishedAt ? undefined : refuse(words.draftAlready(newest.version)))
}
