import { createPrivateKeyJwtClientAssertionGetter } from '@better-auth/core/oauth2'
import { passkey } from '@better-auth/passkey'
import { APIError, betterAuth } from 'better-auth'
import { genericOAuth, twoFactor } from 'better-auth/plugins'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { newId } from '../../id.ts'
import type { House } from '../../web.ts'
import { claimsIn, handleFor } from './claims.store.ts'
import { type Eid, isHighEnough } from './eid.ts'
import { hooksOf } from './library-hooks.ts'
import { passkeyFields, tables, twoFactorFields } from './library-tables.ts'

export type Library = ReturnType<typeof build>
const libraries = new WeakMap<House, Library>()

/**
 * The sign-in library (better-auth), which knows passkeys, codes from an app and OpenID Connect.
 * It writes to our tables by its own few connections, so that it never waits for the request it serves.
 */
export function libraryOf(house: House): Library {
  const library = libraries.get(house) ?? build(house)
  libraries.set(house, library)
  return library
}

/** Forgets the library, so that an eID whose description could not be read is asked again. */
export const forgetLibrary = (house: House): boolean => libraries.delete(house)

function openPool(house: House): pg.Pool {
  const pool = new pg.Pool({ ...house.pool.options, max: 2, idleTimeoutMillis: 5_000, allowExitOnIdle: true })
  pool.on('error', () => undefined) // an idle connection that went away; the next one says it better
  return pool
}

function build(house: House) {
  const pool = openPool(house)
  const db = new Kysely<Record<string, never>>({ dialect: new PostgresDialect({ pool }) })
  const name = house.agency().mark
  return betterAuth({
    appName: name,
    baseURL: house.origin,
    basePath: '/api/auth',
    secret: house.secret,
    trustedOrigins: [house.origin],
    database: { db, type: 'postgres', schemaName: 'people' },
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false }, // our own brakes stand before every route, counted in the database
    advanced: {
      cookiePrefix: 'samspel',
      useSecureCookies: house.origin.startsWith('https://'),
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => newId() },
    },
    onAPIError: { errorURL: `${house.origin}/sign-in?problem=eid` },
    ...tables,
    user: {
      ...tables.user,
      additionalFields: {
        language: { type: 'string', input: false, defaultValue: () => house.agency().languages[0] ?? 'en' },
        zone: { type: 'string', input: false, defaultValue: () => house.agency().zone },
      },
    },
    account: { ...tables.account, accountLinking: linkingOf(house) },
    databaseHooks: hooksOf(pool, house.eids ?? []),
    plugins: [
      passkeys(house.origin, name),
      appCodes(name),
      genericOAuth({ config: (house.eids ?? []).map((eid) => providerOf(pool, eid)) }),
    ],
  })
}

const passkeys = (origin: string, rpName: string) =>
  passkey({
    rpID: new URL(origin).hostname,
    rpName,
    origin,
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
    authentication: {
      afterVerification: async ({ verification }) => mustBeVerified(verification.authenticationInfo),
    },
    schema: { passkey: { fields: passkeyFields } },
  })

const appCodes = (issuer: string) =>
  twoFactor({
    issuer,
    allowPasswordless: true,
    twoFactorTable: 'two_factor',
    schema: { user: { fields: { twoFactorEnabled: 'two_factor' } }, twoFactor: { fields: twoFactorFields } },
  })

const linkingOf = ({ eids = [] }: House) => ({
  enabled: true,
  allowDifferentEmails: true,
  trustedProviders: eids.map(({ id }) => id),
})

/** A passkey counts as two factors, so the device must have asked for a finger, a face or a code. */
function mustBeVerified({ userVerified }: { userVerified: boolean }): void {
  if (!userVerified) throw new APIError('UNAUTHORIZED', { message: 'The device did not verify the person' })
}

type Provider = Parameters<typeof genericOAuth>[0]['config'][number]

function providerOf(pool: pg.Pool, eid: Eid): Provider {
  const { privateKey, clientSecret, levels } = eid
  return {
    providerId: eid.id,
    clientId: eid.clientId,
    discoveryUrl: eid.discovery,
    requireIdTokenVerification: true,
    scopes: eid.scopes,
    pkce: true,
    ...(levels[0] ? { authorizationUrlParams: { acr_values: levels[0] } } : {}),
    ...(clientSecret ? { clientSecret } : {}),
    ...(privateKey
      ? {
          tokenEndpointAuth: {
            method: 'private_key_jwt' as const,
            getClientAssertion: createPrivateKeyJwtClientAssertionGetter({
              privateKeyJwk: privateKey as JsonWebKey,
              kid: privateKey.kid,
              algorithm: 'RS256',
            }),
          },
        }
      : {}),
    // The library has checked the token's signature, issuer, audience and nonce before it asks here.
    getUserInfo: async ({ idToken }) => {
      const claims = claimsIn(idToken)
      return claims && isHighEnough(eid, claims.acr) ? { ...claims, emailVerified: false } : null
    },
    mapProfileToUser: async (profile) => handleFor(pool, eid, profile),
  }
}
