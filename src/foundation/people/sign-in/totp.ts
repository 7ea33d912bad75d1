import { createOTP } from '@better-auth/utils/otp'
import { symmetricDecrypt } from 'better-auth/crypto'
import type { House } from '../../web.ts'
import { libraryOf } from './library.ts'

/** What an app needs to make codes: the address it reads from a picture, and the key for those who type. */
export interface AppKey {
  readonly uri: string
  readonly key: string
}

/** Opens the kept key for whom it belongs to. */
export async function appKeyOf(house: House, kept: string, account: string): Promise<AppKey> {
  const { secretConfig, appName } = await libraryOf(house).$context
  const secret = await symmetricDecrypt({ key: secretConfig, data: kept })
  const uri = createOTP(secret, { digits: 6, period: 30 }).url(appName, account)
  const key = new URL(uri).searchParams.get('secret') ?? ''
  return { uri, key: key.replace(/(.{4})(?=.)/g, '$1 ') }
}

/** A code as people type it: with spaces, with or without the dash of a recovery code. */
export const parseCode = (typed: string): string => typed.replaceAll(/\s/g, '')

export const isAppCode = (code: string): boolean => /^\d{6}$/.test(code)
