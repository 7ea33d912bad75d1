import type { betterAuth } from 'better-auth'
import { lasts } from '../session.ts'

const times = { createdAt: 'created_at', updatedAt: 'updated_at' } as const

/** Our tables, as the sign-in library knows them. */
export const tables = {
  user: { modelName: 'person', fields: { email: 'handle', emailVerified: 'handle_verified', ...times } },
  session: {
    modelName: 'session',
    expiresIn: lasts.usual,
    fields: { userId: 'person', expiresAt: 'expires_at', ipAddress: 'place', userAgent: 'device', ...times },
    additionalFields: {
      method: { type: 'string', input: false, required: false },
      shared: { type: 'boolean', input: false, required: false },
      strong_until: { type: 'date', input: false, required: false },
      signed_in_at: { type: 'date', input: false, required: false },
      seen_at: { type: 'date', input: false, required: false },
    },
    disableSessionRefresh: true,
    freshAge: 0,
  },
  account: {
    modelName: 'account',
    fields: {
      userId: 'person',
      providerId: 'provider',
      accountId: 'subject',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      ...times,
    },
  },
  verification: { modelName: 'verification', fields: { expiresAt: 'expires_at', ...times } },
} as const satisfies Parameters<typeof betterAuth>[0]

export const passkeyFields = {
  userId: 'person',
  publicKey: 'public_key',
  credentialID: 'credential',
  deviceType: 'device_type',
  backedUp: 'backed_up',
  createdAt: 'created_at',
  aaguid: 'maker',
} as const

export const twoFactorFields = {
  userId: 'person',
  backupCodes: 'recovery_codes',
  failedVerificationCount: 'failed_count',
  lockedUntil: 'locked_until',
} as const
