import type { AgreementVersion } from '../agreement/agreement.ts'
import { contentHash } from '../agreement/content.ts'

/** What a comparison shows: which version's sealed PDF it is, and whether the content kept here is still what was signed. */
export type Verdict =
  | { readonly same: true; readonly version: number; readonly contentHolds: boolean }
  | { readonly same: false }

/** Compares the SHA-256 of a PDF with those of the sealed ones. */
export function verdictOn(sha256: string, versions: readonly AgreementVersion[]): Verdict {
  const version = versions.find(({ fileSha256 }) => fileSha256 === sha256)
  if (!version) return { same: false }
  return { same: true, version: version.number, contentHolds: contentHash(version.content) === version.hash }
}

/** Reads a SHA-256 as people paste it: spaces and capitals do not matter. */
export function readHash(typed: string): string | undefined {
  const hash = typed.replace(/\s/g, '').toLowerCase()
  return /^[0-9a-f]{64}$/.test(hash) ? hash : undefined
}
