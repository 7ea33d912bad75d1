import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { words } from './audit.words.ts'

/** An auditor's way in to one round, without an account: a secret that is sent once, to one address. */
export interface AuditLink {
  readonly id: string
  readonly agreement: string
  /** The round it shows; the whole agreement when left out. */
  readonly round?: string
  /** The duty that the confirmation meets. */
  readonly duty?: string
  readonly address: string
  readonly language: string
  readonly madeBy: string
  /** Invited by the agency, and not by the coordinating partner. */
  readonly madeByStaff: boolean
  readonly madeAt: Date
  readonly expiresAt: Date
  readonly revokedAt?: Date
  readonly confirmedAt?: Date
  /** How often, and when last, somebody has opened it. */
  readonly openings: number
  readonly lastOpened?: Date
}

export type LinkState = 'open' | 'confirmed' | 'revoked' | 'expired'

/** Days an auditor's link works. */
export const linkDays = 30

/** Where a link stands; nothing of it is stored twice. */
export function stateOf(link: Pick<AuditLink, 'confirmedAt' | 'revokedAt' | 'expiresAt'>, now: Date): LinkState {
  if (link.confirmedAt) return 'confirmed'
  if (link.revokedAt) return 'revoked'
  return link.expiresAt <= now ? 'expired' : 'open'
}

/** Why a link no longer opens, with what to do next; nothing when it does. */
export function whyNotOpen(link: AuditLink, now: Date): Refusal | undefined {
  const state = stateOf(link, now)
  return state === 'open' ? undefined : refuse(words[state])
}

export const severities = ['remark', 'serious', 'grave'] as const
export type Severity = (typeof severities)[number]

/** Something the auditor found. */
export interface Finding {
  readonly id: string
  /** The line of the account it is about, as the account calls it; free words for what is about no line. */
  readonly line: string
  readonly minor?: bigint
  readonly currency: string
  readonly severity: Severity
  readonly text: string
}

export const whyNotFinding = (text: string, severity: string): Refusal[] => [
  ...((severities as readonly string[]).includes(severity) ? [] : [refuse(words.severityProblem, 'severity')]),
  ...(text.trim().length >= 10 ? [] : [refuse(words.findingProblem, 'text')]),
]

/** Who confirms, and what they say of the account. */
export interface Confirmation {
  readonly name: string
  readonly firm: string
  /** Where the auditor's authorisation can be looked up. */
  readonly authorisation: string
  readonly opinion: Opinion
  readonly statement: string
}

export const opinions = ['clean', 'qualified', 'adverse'] as const
export type Opinion = (typeof opinions)[number]

/** What is missing before an auditor can confirm. A clean opinion and a grave finding do not go together. */
export function whyNotConfirm(
  one: Omit<Confirmation, 'opinion'> & { readonly opinion: string; readonly agreed: boolean },
  findings: readonly Finding[],
  hasReport: boolean,
): Refusal[] {
  const known = (opinions as readonly string[]).includes(one.opinion)
  const grave = findings.some(({ severity }) => severity === 'grave')
  return [
    ...(one.name.trim().length >= 2 ? [] : [refuse(words.nameProblem, 'name')]),
    ...(one.firm.trim().length >= 2 ? [] : [refuse(words.firmProblem, 'firm')]),
    ...(isWebAddress(one.authorisation) ? [] : [refuse(words.authorisationProblem, 'authorisation')]),
    ...(known ? [] : [refuse(words.opinionProblem, 'opinion')]),
    ...(one.opinion === 'clean' && grave ? [refuse(words.graveProblem, 'opinion')] : []),
    ...(one.agreed ? [] : [refuse(words.agreeProblem, 'agreed')]),
    ...(hasReport ? [] : [refuse(words.reportProblem, 'report')]),
  ]
}

/** An address on the web that people can open. */
export function isWebAddress(text: string): boolean {
  try {
    const { protocol, hostname } = new URL(text.trim())
    return (protocol === 'https:' || protocol === 'http:') && hostname.includes('.')
  } catch {
    return false
  }
}

/** The fingerprint of what the auditor saw: canonical JSON, SHA-256. The same account gives the same one, whoever asks. */
export const hashOfAccount = (account: unknown): string =>
  createHash('sha256')
    .update(canonicalize(JSON.parse(JSON.stringify(account, bigintAsText))) ?? '')
    .digest('hex')

const bigintAsText = (_: string, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)
