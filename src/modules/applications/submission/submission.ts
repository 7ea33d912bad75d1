import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Snapshot } from '../snapshot.ts'

/** An application as it was handed in. It never changes; it may only be taken back. */
export interface Submission {
  readonly id: string
  readonly application: string
  /** 1 for the first; one that is taken back, or completed, and sent again is the next. */
  readonly number: number
  readonly snapshot: Snapshot
  /** `snapshotHash`, as the receipt says it. */
  readonly hash: string
  readonly contentHash: string
  /** The kept file that is the receipt as PDF, once it has been printed. */
  readonly receipt?: string
  readonly at: Date
  readonly by: string
  readonly takenBackAt?: Date
}

/** The case that a submission belongs to: the granted application's, for what is written after a grant. */
export const caseOf = ({ application, form }: Pick<Snapshot, 'application' | 'form'>): string =>
  form?.root ?? application

/** SHA-256 (hex) over the snapshot's canonical JSON (RFC 8785), so that anybody can see that it is the one on the receipt. */
export const snapshotHash = (snapshot: Snapshot): string =>
  createHash('sha256')
    .update(canonicalize(JSON.parse(JSON.stringify(snapshot))) ?? '')
    .digest('hex')

/** The first sixteen digits, in fours, as people compare them: '3f2a 90bc 11d0 77e4'. */
export const shortHash = (hash: string): string => hash.slice(0, 16).match(/.{4}/g)?.join(' ') ?? hash
