import type { BetterAuthOptions } from 'better-auth'
import type pg from 'pg'
import { record } from '../../audit.ts'
import { now } from '../../clock.ts'
import { inTransaction } from '../../db.ts'
import { preferredLanguage, type Words } from '../../language.ts'
import { lasts, strongFor } from '../session.ts'
import type { Eid } from './eid.ts'

interface Way {
  readonly method: string
  readonly strong: boolean
}

interface Asked {
  readonly path?: string
  readonly params?: Record<string, unknown>
  readonly headers?: Headers | undefined
}

/** How somebody comes in through the library, from the address they came by; undefined when they were in already. */
function wayOf(asked: Asked | null, eids: readonly Eid[]): Way | undefined {
  const eid = asked?.path?.startsWith('/callback/') ? eids.find(({ id }) => id === asked.params?.id) : undefined
  if (eid) return { method: eid.id, strong: eid.strong }
  if (asked?.path === '/passkey/verify-authentication') return { method: 'passkey', strong: true }
  // The first code from an app: the session goes on under a new name, as strong as the code made it.
  if (asked?.path === '/two-factor/verify-totp') return { method: '', strong: true }
  return undefined
}

/** A session as ours are: on our clock, with how it began. One that only changes its name goes on as it was. */
function ours(session: Record<string, unknown>, way: Way | undefined) {
  const kept = session as { method?: string; shared?: boolean; strong_until?: Date | null }
  const at = now()
  return {
    ...session,
    createdAt: at,
    updatedAt: at,
    expiresAt: new Date(at.getTime() + (kept.shared ? lasts.shared : lasts.usual) * 1000),
    method: way?.method || kept.method || 'link',
    shared: kept.shared ?? false,
    strong_until: way?.strong ? strongFor(at) : way ? null : (kept.strong_until ?? null),
    signed_in_at: at,
    seen_at: at,
  }
}

/** An eID may tell no name; the profile asks for it at once. */
const nameless: Words = {
  en: 'No name yet',
  nb: 'Uten navn ennå',
  nn: 'Utan namn enno',
  fr: 'Sans nom encore',
  es: 'Sin nombre aún',
  pt: 'Ainda sem nome',
}

const withoutTokens = { accessToken: null, refreshToken: null, idToken: null }
type Hooks = NonNullable<BetterAuthOptions['databaseHooks']>

/** What the library writes is made ours: sessions on our clock with how they began, people remembered, and no token of an eID kept. */
export function hooksOf(pool: pg.Pool, eids: readonly Eid[]): Hooks {
  const remember = (id: string) =>
    inTransaction(pool, 'system', (db) => record(db, { action: 'person made', kind: 'person', thing: id, actor: id }))
  const languageOf = (asked: Asked | null) => preferredLanguage(asked?.headers?.get('accept-language') ?? undefined)
  return {
    session: {
      create: { before: async (session, asked) => ({ data: ours(session, wayOf(asked as Asked | null, eids)) }) },
    },
    user: {
      create: {
        before: async (user, asked) => {
          const language = languageOf(asked as Asked | null)
          return { data: { ...user, language, name: user.name || nameless[language] } }
        },
        after: async ({ id }) => remember(id),
      },
    },
    account: {
      create: { before: async (account) => ({ data: { ...account, ...withoutTokens } }) },
      update: { before: async (account) => ({ data: { ...account, ...withoutTokens } }) },
    },
  }
}
