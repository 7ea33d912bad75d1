import type { Person } from './person.ts'

/** How somebody signed in: a link by mail, a passkey, a click in the demo, or the name of an eID such as 'idporten'. */
export type Method = 'link' | 'passkey' | 'demo' | (string & {})

/** Seconds a session lasts: thirty days since it was last used; on a shared computer eight hours, never prolonged. */
export const lasts = { usual: 30 * 24 * 3600, shared: 8 * 3600 } as const

/** A second factor counts for a working day: twelve hours. */
export const strongFor = (at: Date): Date => new Date(at.getTime() + 12 * 3600_000)

/** Whether the person proved who they are within so many minutes: signing asks for it. */
export function signedInRecently(person: Person, minutes: number, now: Date): boolean {
  const since = person.session?.signedInAt
  return since !== undefined && now.getTime() - since.getTime() <= minutes * 60_000
}

/** Where one proves again who one is, and then goes on. */
export const signInAgainPath = (next: string): string => `/sign-in/again?next=${encodeURIComponent(next)}`
