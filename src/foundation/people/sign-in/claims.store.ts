import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { Claims, Eid } from './eid.ts'

/** What a verified token says, of the few things we ask. */
export function claimsIn(token: string | undefined): Claims | undefined {
  const middle = token?.split('.')[1]
  if (!middle) return undefined
  const all = JSON.parse(Buffer.from(middle, 'base64url').toString()) as Claims
  if (typeof all.sub !== 'string') return undefined
  const { sub, acr, name, email, email_verified, locale } = all
  return {
    sub,
    ...(acr ? { acr } : {}),
    ...(name ? { name } : {}),
    ...(email ? { email } : {}),
    ...(email_verified === undefined ? {} : { email_verified }),
    ...(locale ? { locale } : {}),
  }
}

type Handle = {
  readonly email: string
  readonly emailVerified: boolean
  readonly name: string
}

/**
 * The handle somebody is known to the library by. An eID without an address (ID-porten) gets one made from its subject;
 * a verified address, where the setting says to believe it, leads to the person who has it.
 */
export async function handleFor(pool: pg.Pool, eid: Eid, claims: { [claim: string]: unknown }): Promise<Handle> {
  const name = typeof claims.name === 'string' ? claims.name : ''
  const known =
    eid.trustsMail && claims.email_verified === true ? await handleAt(pool, String(claims.email)) : undefined
  const made = createHash('sha256')
    .update(`${eid.id} ${String(claims.sub)}`)
    .digest('hex')
  return { email: known ?? `${made}@${eid.id}.invalid`, emailVerified: true, name }
}

async function handleAt(pool: pg.Pool, address: string): Promise<string | undefined> {
  const found = await pool.query<{ handle: string }>(
    'select p.handle from people.person p join people.address a on a.person = p.id where lower(a.address) = lower($1)',
    [address],
  )
  return found.rows[0]?.handle
}
