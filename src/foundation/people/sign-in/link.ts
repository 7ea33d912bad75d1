import { createHash, randomBytes } from 'node:crypto'
import { type Refusal, refuse } from '../../refusal.ts'
import { words } from './link.words.ts'

/** Minutes a link by mail can be used. */
export const linkMinutes = 20

export interface Link {
  readonly id: string
  readonly purpose: 'sign in' | 'address'
  readonly address: string
  /** Who asked for it, when an address is to be added. */
  readonly person: string | null
  /** Where to go on afterwards. */
  readonly next: string | null
  readonly shared: boolean
  readonly expires_at: Date
  readonly used_at: Date | null
}

/** Why a link cannot be used any more, with what to do instead; undefined when it can. */
export function whyNotUse(link: Link, now: Date): Refusal | undefined {
  if (link.used_at) return refuse(words.used)
  if (link.expires_at <= now) return refuse(words.expired(linkMinutes))
  return undefined
}

/** A secret that only a link carries: 256 random bits. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of it, so that nobody who reads the database can use it. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()
