import type { Words } from '../language.ts'

/** A file that somebody gave us, as it stands. The bytes are told apart by their sha256. */
export interface File {
  readonly id: string
  readonly sha256: string
  /** As its giver named it. */
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** By its content, never by its name: 'application/pdf'. */
  readonly type: string
  /** Quarantined until the scanner has looked; refused when it found something. Without a scanner, a fit file is available at once. */
  readonly state: 'quarantined' | 'available' | 'refused'
  /** Why it was refused. */
  readonly refusal?: Words
  readonly owner: Owner
  readonly uploadedBy: string | undefined
  readonly at: Date
}

/** The thing a file belongs to: its kind, such as 'application', and its id. */
export interface Owner {
  readonly kind: string
  readonly thing: string
}

/** The largest file we take: 50 MB. */
export const largest = 50 * 1024 * 1024
